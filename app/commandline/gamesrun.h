// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/gameload.h"
#include "commandline/gamesink.h"
#include "commandline/run.h"

#include <map>
#include <memory>

namespace MasteryChart {

/// Loads the GAMEs, some at a time as the pace allows, and gives them to sinks. Each is told in their order: a failure
/// and what is missing in a sentence, and that it is here as progress. One that fails leaves the others to come;
/// refused credentials end all.
class GamesRun : public Run
{
    Q_OBJECT

public:
    /// Passes over those of \a games that failed before and that are skipped. Waits for the key of \a accounts, which
    /// the sample does not need. Borrows \a accounts, \a stores, \a sinks and what \a transport holds; all must outlive
    /// this. Where answers are to be kept and cannot be, the run ends with NotWritten.
    GamesRun(const Transport &transport, const Options &options, const Accounts &accounts, const Stores &stores,
             const GameResults &games, GameSinks &sinks, QObject *parent = nullptr);
    ~GamesRun() override;

    /// How each game ended, without what the sinks took; complete when the run has ended.
    const GameResults &games() const { return m_games; }

private:
    void begin();
    void beginWithKey();
    void startNext();
    void loaded(qsizetype index);
    bool give(GameResult &game, bool inOrder);
    void tellInOrder();
    void tellWaiting(const WaitState &wait);
    void awaitStore();
    void fail(const QString &sentence); ///< for want of credentials
    void end(ExitCode code);

    const Transport m_transport;
    const Options m_options;
    const Accounts &m_accounts;
    const Stores m_stores;
    GameResults m_games;
    GameSinks &m_sinks;
    std::map<qsizetype, std::unique_ptr<GameLoad>> m_loads; ///< under way, by index
    std::unique_ptr<Clock::Alarm> m_alarm;                  ///< ends the wait for the key store
    std::chrono::milliseconds m_toldUntil{-1};              ///< of the last wait that was told
    qsizetype m_next = 0;                                   ///< that is started
    qsizetype m_told = 0;                                   ///< how many were told
    const qsizetype m_toLoad;                               ///< how many are loaded in all
    qsizetype m_loaded = 0;                                 ///< of these, how many have ended
    std::chrono::milliseconds m_begun{0};                   ///< when the first was started, in the clock's time
    bool m_isKept = true;                                   ///< no problem of the store was found
    bool m_isOver = false;
};

} // namespace MasteryChart
