// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/gamesink.h"
#include "commandline/options.h"
#include "commandline/run.h"
#include "storage/store.h"

namespace MasteryChart {

/// Reads what is kept of the GAMEs: all answers, and title and system, and gives it to sinks. Asks nobody else. A game
/// of which nothing is kept fails.
class HistoryRun : public Run
{
    Q_OBJECT

public:
    /// Passes over those of \a games that failed before and that are skipped. Borrows \a store and \a sinks, which must
    /// outlive this.
    HistoryRun(const Options &options, Store &store, const GameResults &games, GameSinks &sinks,
               QObject *parent = nullptr);

    /// How each game ended, without what the sinks took; complete when the run has ended.
    const GameResults &games() const { return m_games; }

private:
    void read(qsizetype index);
    void historyRead(GameResult &game, const QList<KeptAnswer> &answers);
    void give(GameResult &game);
    void end(ExitCode code);

    const Options m_options;
    Store &m_store;
    GameResults m_games;
    GameSinks &m_sinks;
    bool m_isOver = false;
};

} // namespace MasteryChart
