// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/achievement.h"

#include <QList>

namespace MasteryChart {

/// In which order achievements are listed.
enum class UnlockOrder {
    Unlocks, ///< the most often unlocked first
    Set,     ///< as the set has them
    Points,  ///< the fewest points first
};

/// \a achievements, which are in the set's order, in \a order for \a mode. Of equal ones the set's order decides.
QList<Achievement> ordered(const QList<Achievement> &achievements, UnlockOrder order, UnlockMode mode);

/// How many fewer players have an achievement than the one that stands before it.
struct UnlockStep
{
    qsizetype index = 0; ///< of the achievement that fewer have
    double lost = 0;     ///< share of the players of the one before, 0 to 1

    bool operator==(const UnlockStep &) const = default;
};

/// The steepest steps between neighbours of \a achievements, which are in the order of their unlocks in \a mode: at
/// most
/// \a most, the steepest first; of equal ones the earlier. Left out is what comes after an achievement that fewer than
/// \a fewest players have: there a step is chance.
QList<UnlockStep> steepestSteps(const QList<Achievement> &achievements, UnlockMode mode, qint64 fewest,
                                qsizetype most = 5);

/// Whether the user, whose unlocks are known, lacks \a achievement: in hardcore where that alone is looked at, else in
/// either mode.
bool isMissing(const Achievement &achievement, ModeFilter modeFilter);

/// Those that the user lacks, nearest first: the most often unlocked in \a mode.
QList<Achievement> nearest(const QList<Achievement> &achievements, ModeFilter modeFilter, UnlockMode mode);

} // namespace MasteryChart
