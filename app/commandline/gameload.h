// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/gameresult.h"
#include "commandline/options.h"
#include "session/gamesession.h"

#include <memory>

namespace MasteryChart {

/// Loads one of the GAMEs, and as much beside it as what is written needs. It comes whole: where one of two modes does
/// not come, the game failed. With a store, what the service answered is kept.
class GameLoad : public QObject
{
    Q_OBJECT

public:
    /// Starts at once. Borrows \a accounts, which do not wait for a key, \a store and what \a transport holds; all must
    /// outlive this.
    GameLoad(const Transport &transport, const Options &options, const Accounts &accounts, Store *store,
             const GameResult &game, QObject *parent = nullptr);

    /// With snapshot, icon, code and notes when it has finished.
    const GameResult &game() const { return m_game; }

Q_SIGNALS:
    void waiting(const MasteryChart::WaitState &wait);

    /// Once, never from within the constructor.
    void finished();

private:
    bool isExport() const;
    GameSession::Request request() const;
    void distributionLoaded();
    void tellWaiting();
    QString reason(const ServiceError &error) const;
    void fail(const QString &sentence, ExitCode code);
    void noteMissingDetails();
    void noteMissingTimes();
    void succeed();

    const Options m_options;
    Clock &m_clock;
    GameResult m_game;
    GameSession m_session;
    std::unique_ptr<Clock::Alarm> m_alarm; ///< ends the wait for the details
    int m_toldTries = -1;                  ///< attempts before the wait that was told of last
    bool m_isOver = false;                 ///< finished() was sent
};

} // namespace MasteryChart
