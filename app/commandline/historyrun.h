// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/gameresult.h"
#include "commandline/options.h"
#include "commandline/run.h"
#include "storage/store.h"

namespace MasteryChart {

/// Reads what is kept of the GAMEs: all answers, and title and system. Asks nobody else. A game of which nothing is
/// kept fails.
class HistoryRun : public Run
{
    Q_OBJECT

public:
    /// Passes over those of \a games that failed before. Borrows \a store, which must outlive this.
    HistoryRun(const Options &options, Store &store, const GameResults &games, QObject *parent = nullptr);

    /// With what was read; complete when the run has ended.
    const GameResults &games() const { return m_games; }

private:
    void read(qsizetype index);
    void historyRead(GameResult &game, const QList<KeptAnswer> &answers);

    const Options m_options;
    Store &m_store;
    GameResults m_games;
};

} // namespace MasteryChart
