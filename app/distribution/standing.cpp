// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/standing.h"

#include "distribution/statistics.h"

namespace MasteryChart {

std::optional<Standing> standing(const PlayerCounts &counts, int earned)
{
    if (earned < 1 || earned > counts.size())
        return std::nullopt;
    const PlayerCounts reached = reachedAtLeast(counts);
    const qint64 players = reached.first();
    const auto ahead = share(players - reached.at(earned - 1), players);
    if (!ahead)
        return std::nullopt;
    return Standing{*ahead, 1 + (earned < counts.size() ? reached.at(earned) : 0)};
}

} // namespace MasteryChart
