// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/achievementsview.h"

namespace MasteryChart {

AchievementsView::AchievementsView(QWidget *parent)
    : QWidget(parent)
{
}

void AchievementsView::setGame(const GameSnapshot &, ModeFilter) {}

} // namespace MasteryChart
