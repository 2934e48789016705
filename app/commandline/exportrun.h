// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/options.h"
#include "commandline/run.h"
#include "export/imagefile.h"
#include "session/gamesession.h"

#include <memory>

namespace MasteryChart {

/// One export without a window: loads the game, writes the file, says in words what it waits for and what went wrong.
/// What is written is whole: where one of two modes does not come, nothing is. The store is neither read nor written.
///
/// A picture needs a QApplication, data only a QCoreApplication.
class ExportRun : public Run
{
    Q_OBJECT

public:
    /// Starts at once, and waits for the key of \a accounts, which the sample does not need. Borrows \a accounts and
    /// what \a transport holds; all must outlive this.
    ExportRun(const Transport &transport, const Options &options, const Accounts &accounts, QObject *parent = nullptr);

private:
    void waitFor(std::chrono::milliseconds timeout, const std::function<void()> &otherwise);
    QString reason(const ServiceError &error) const;
    void fail(const QString &sentence, ExitCode code);
    void distributionLoaded();
    void tellWaiting();
    void tellMissingDetails();
    void tellMissingTimes();
    void write();
    [[nodiscard]] std::expected<QByteArray, ImageError> content() const;
    bool isOfAchievements() const; ///< and of no distribution

    const Options m_options;
    Clock &m_clock;
    GameSession m_session;
    std::unique_ptr<Clock::Alarm> m_alarm; ///< ends the wait for the key store, then for the details
    int m_toldTries = -1;                  ///< attempts before the wait that was told of last
    bool m_isOver = false;                 ///< finished() was sent
};

} // namespace MasteryChart
