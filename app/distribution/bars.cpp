// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/bars.h"

#include <cmath>

namespace MasteryChart {

namespace {

constexpr int firstRangedSet = 44;
constexpr int rangeCount = 20;

/// The last count of each bar.
QList<int> lastCounts(int achievements, Grouping grouping)
{
    QList<int> lasts;
    if (grouping == Grouping::EveryCount || achievements < firstRangedSet) {
        lasts.reserve(achievements);
        for (int count = 1; count <= achievements; ++count)
            lasts.append(count);
        return lasts;
    }
    // In doubles, dividing first, as the site does: any other order gives other ranges at 83 and at 339 achievements.
    const double width = (achievements - 1) / static_cast<double>(rangeCount);
    for (int range = 1; range <= rangeCount; ++range)
        lasts.append(static_cast<int>(std::round(width * range)));
    lasts.append(achievements);
    return lasts;
}

qint64 sum(const PlayerCounts &counts, int first, int last)
{
    qint64 players = 0;
    if (!counts.isEmpty()) {
        for (int count = first; count <= last; ++count)
            players += counts.at(count - 1);
    }
    return players;
}

} // namespace

QList<Bar> bars(const Distribution &distribution, Grouping grouping)
{
    const PlayerCounts hardcore = distribution.counts(UnlockMode::Hardcore);
    const PlayerCounts casual = distribution.counts(UnlockMode::Casual);
    QList<Bar> bars;
    int first = 1;
    for (const int last : lastCounts(distribution.achievements(), grouping)) {
        bars.append({first, last, sum(hardcore, first, last), sum(casual, first, last)});
        first = last + 1;
    }
    return bars;
}

} // namespace MasteryChart
