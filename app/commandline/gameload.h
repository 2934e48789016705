// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/gameresult.h"
#include "commandline/options.h"
#include "session/gamesession.h"

#include <memory>

namespace MasteryChart {

/// Where answers are kept.
struct Stores
{
    Store *keeping = nullptr; ///< for what comes; null where it is not to be kept
    Store *known = nullptr;   ///< of what was kept before, to tell what changed since; null where that is not wanted
};

/// Loads one of the GAMEs, and as much beside it as what is written needs. It comes whole: where one of two modes does
/// not come, the game failed.
class GameLoad : public QObject
{
    Q_OBJECT

public:
    /// Starts at once. Borrows \a accounts, which do not wait for a key, \a stores and what \a transport holds; all
    /// must outlive this.
    GameLoad(const Transport &transport, const Options &options, const Accounts &accounts, const Stores &stores,
             const GameResult &game, QObject *parent = nullptr);

    /// With snapshot, icon, earlier answer, code and notes when it has finished.
    const GameResult &game() const { return m_game; }

Q_SIGNALS:
    void waiting(const MasteryChart::WaitState &wait);

    /// Once, never from within the constructor.
    void finished();

private:
    void findEarlier(Store &store);
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
    bool m_isEarlierFound = true;          ///< or not wanted
    bool m_isLoaded = false;               ///< all that comes from the service
    bool m_isOver = false;                 ///< finished() was sent
};

} // namespace MasteryChart
