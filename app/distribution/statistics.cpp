// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/statistics.h"

#include <algorithm>

namespace MasteryChart {

std::optional<double> share(qint64 players, qint64 all)
{
    if (all == 0)
        return std::nullopt;
    return static_cast<double>(players) / static_cast<double>(all);
}

int halfOf(int achievements)
{
    return (achievements + 1) / 2;
}

PlayerCounts cumulativeCounts(const PlayerCounts &counts)
{
    PlayerCounts reached = counts;
    for (auto count = reached.size() - 1; count > 0; --count)
        reached[count - 1] += reached.at(count);
    return reached;
}

Statistics calculateStatistics(const PlayerCounts &counts, const PlayerCounts &reached)
{
    Statistics result;
    if (counts.isEmpty())
        return result;
    result.players = reached.first();
    result.mastered = counts.last();
    if (result.players == 0)
        return result;

    // Reached sums to the unlocks: a player with k achievements is in the first k of its entries.
    double unlocks = 0;
    for (const qint64 players : reached)
        unlocks += static_cast<double>(players);

    // At most k is players - reached[k]; the median is the first k where that is at least half.
    const auto median = std::find_if(reached.cbegin() + 1, reached.cend(),
                                     [&](qint64 further) { return 2 * (result.players - further) >= result.players; });

    result.masteryRate = share(result.mastered, result.players);
    result.median = static_cast<int>(median - reached.cbegin());
    result.mean = unlocks / static_cast<double>(result.players);
    result.completion = *result.mean / static_cast<double>(counts.size());
    result.halfReached = share(reached.at(halfOf(static_cast<int>(counts.size())) - 1), result.players);
    result.oneAndDone = share(counts.first(), result.players);
    return result;
}

} // namespace MasteryChart
