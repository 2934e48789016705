// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "distribution/gamesnapshot.h"

#include <QWidget>

namespace MasteryChart {

/// Where players stop: the share that went no further at each count, and beside it every achievement with its unlocks.
class AchievementsView : public QWidget
{
    Q_OBJECT

public:
    explicit AchievementsView(QWidget *parent = nullptr);

    /// Shows \a game, which has an ID, for the unlocks that \a modeFilter chooses.
    void setGame(const GameSnapshot &game, ModeFilter modeFilter);
};

} // namespace MasteryChart
