// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/difference.h"

#include <algorithm>

namespace MasteryChart {

bool Difference::isEmpty() const
{
    return std::ranges::all_of(counts, [](qint64 count) { return count == 0; });
}

std::optional<Difference> differenceBetween(const Distribution &before, const Distribution &after, UnlockMode mode)
{
    if (before.achievements() != after.achievements() || !before.has(mode) || !after.has(mode))
        return std::nullopt;
    const Statistics &then = before.statistics(mode);
    const Statistics &now = after.statistics(mode);
    Difference difference{.players = now.players - then.players,
                          .mastered = now.mastered - then.mastered,
                          .rateBefore = then.masteryRate,
                          .rateAfter = now.masteryRate,
                          .counts = after.counts(mode)};
    for (qsizetype index = 0; index < difference.counts.size(); ++index)
        difference.counts[index] -= before.counts(mode).at(index);
    return difference;
}

} // namespace MasteryChart
