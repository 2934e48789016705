// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/dropoff.h"

#include <algorithm>
#include <utility>

namespace MasteryChart {

QList<DropOff> dropOffs(const Distribution &distribution, UnlockMode mode)
{
    QList<DropOff> result;
    if (distribution.statistics(mode).players == 0)
        return result;
    for (int earned = 1; earned < distribution.achievements(); ++earned) {
        result.append(
            {earned, distribution.reachedAtLeast(mode).at(earned - 1), distribution.counts(mode).at(earned - 1)});
    }
    return result;
}

QList<DropOff> cliffs(const QList<DropOff> &dropOffs, qsizetype most)
{
    if (dropOffs.isEmpty())
        return {};
    const qint64 fewest = fewestPlayers(dropOffs.first().reached);
    QList<DropOff> result = dropOffs;
    result.removeIf([&](const DropOff &one) { return one.reached < fewest || one.stopped == 0; });
    std::ranges::sort(result, {}, [](const DropOff &one) { return std::pair(-one.share().value_or(0), one.earned); });
    return result.first(std::min(most, result.size()));
}

qint64 fewestPlayers(qint64 all)
{
    constexpr qint64 least = 20;
    constexpr qint64 oneIn = 100;
    return std::max(least, all / oneIn);
}

} // namespace MasteryChart
