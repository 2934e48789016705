// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "chartmodel/columnchart.h"
#include "distribution/dropoff.h"
#include "distribution/unlocks.h"

namespace MasteryChart {

/// Whose figures are told of \a game: hardcore's wherever somebody plays it; nullopt where nobody plays.
std::optional<UnlockMode> shownMode(const GameSnapshot &game, ModeFilter modeFilter);

/// Where players stop: of those who got so far, the share that went no further. The largest cliffs are called out.
ColumnChart dropOffChart(const GameSnapshot &game, ModeFilter modeFilter, const QLocale &locale = QLocale());

/// Every achievement of the official set in the order of its unlocks, as the share of the mode's players who have it.
/// The steepest steps are called out by the achievement that fewer have. Empty where they are not known, and of an
/// unofficial set.
ColumnChart unlockChart(const GameSnapshot &game, ModeFilter modeFilter, const QLocale &locale = QLocale());

/// The achievements that \a game's figures are about, in \a order; none of an unofficial set.
QList<Achievement> achievementsOf(const GameSnapshot &game, UnlockOrder order, UnlockMode mode);

/// The title, or "Achievement 123" where it is not known.
QString achievementName(const Achievement &achievement);

/// Why there is no list of achievements: empty where there is one.
QString noAchievementsNote(const GameSnapshot &game);

/// "41 % stop at 12 of 40".
QString cliffLabel(const DropOff &cliff, int achievements, const QLocale &locale = QLocale());

/// "Most stop after 1 achievement: 31 % of 632 players went no further", and of the others "After 12 achievements: …".
QString cliffSentence(const DropOff &cliff, bool isLargest, const QLocale &locale = QLocale());

} // namespace MasteryChart
