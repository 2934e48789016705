// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace MasteryChart {

/// Players by the number of achievements they earned: index 0 holds those with exactly one.
using PlayerCounts = QList<qint64>;

/// What one mode's counts say. Shares are 0 to 1. What needs a player is nullopt when there is none.
struct Statistics
{
    qint64 players = 0;  ///< with at least one unlock in this mode
    qint64 mastered = 0; ///< with all of them in this mode

    std::optional<double> masteryRate; ///< mastered / players, the site's mastery rate
    std::optional<int> median;         ///< the smallest count that at least half of the players do not exceed
    std::optional<double> mean;        ///< of achievements over players
    std::optional<double> completion;  ///< mean / achievements in the set
    std::optional<double> halfReached; ///< share with at least half the set, rounded up
    std::optional<double> oneAndDone;  ///< share with exactly one achievement
};

/// Players with at least one to at least all achievements: index 0 holds those with one or more, that is, everyone.
PlayerCounts cumulativeCounts(const PlayerCounts &counts);

/// The statistics of \a counts, whose cumulative counts are \a reached. A Distribution has them already.
Statistics calculateStatistics(const PlayerCounts &counts, const PlayerCounts &reached);

/// Half of a set, rounded up.
int halfOf(int achievements);

/// \a players / \a all, or nullopt when there is nobody.
std::optional<double> share(qint64 players, qint64 all);

} // namespace MasteryChart
