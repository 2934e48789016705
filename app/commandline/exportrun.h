// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accounts.h"
#include "commandline/exitcode.h"
#include "commandline/options.h"
#include "export/imagefile.h"
#include "retroachievements/gameloader.h"

#include <memory>

namespace MasteryChart {

/// One export without a window: loads the game, writes the file, says in words what it waits for and what went wrong.
/// What is written is whole: where one of two modes does not come, nothing is.
///
/// A picture needs a QApplication, data only a QCoreApplication.
class ExportRun : public QObject
{
    Q_OBJECT

public:
    /// Starts as soon as \a accounts has its key, or knows that it gets none; the sample needs no account. Borrows \a
    /// traffic, of the samples where these are asked for, and \a accounts, which must outlive this.
    ExportRun(RateLimiter &limiter, const Options &options, const Accounts &accounts, QObject *parent = nullptr);

Q_SIGNALS:
    /// A sentence for a person; never from within the constructor.
    void said(const QString &sentence);

    /// Once, never from within the constructor.
    void finished(ExitCode code);

private:
    void waitFor(std::chrono::milliseconds patience, const std::function<void()> &otherwise);
    void begin();
    void load(const Credentials &credentials);
    void fail(const QString &sentence, ExitCode code);
    void distributionFinished(const std::expected<Distribution, ServiceError> &distribution,
                              const std::optional<ServiceError> &missingMode);
    void detailsFinished(const std::expected<GameDetails, ServiceError> &details);
    void tellWaiting();
    void write();
    std::expected<QByteArray, ImageError> content() const;

    const Options m_options;
    const Accounts &m_accounts;
    GameSnapshot m_game;
    bool m_hasDistribution = false;
    bool m_hasDetails = false;
    RateLimiter &m_limiter;
    std::unique_ptr<Clock::Alarm> m_patience; ///< with what is waited for: the key store, then the details
    int m_toldTries = -1;                     ///< before the wait that was told of last
    std::unique_ptr<GameLoader> m_load;
};

} // namespace MasteryChart
