// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/gamesnapshot.h"
#include "distribution/keptanswer.h"

#include <QWidget>

namespace MasteryChart {

/// How a game changes: players, masteries and the mastery rate over time, with the revisions of its set.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    /// Shows \a history, the kept answers about \a game's set, the oldest first.
    void setHistory(const GameSnapshot &game, const QList<KeptAnswer> &history, ModeFilter modeFilter);
};

} // namespace MasteryChart
