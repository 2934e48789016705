// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/bins.h"

#include <cmath>

namespace MasteryChart {

namespace {

constexpr int firstRangedSet = 44;
constexpr int rangeCount = 20;

} // namespace

QList<Bin> bins(int achievements, Grouping grouping)
{
    QList<Bin> bins;
    if (grouping == Grouping::EveryCount || achievements < firstRangedSet) {
        bins.reserve(achievements);
        for (int count = 1; count <= achievements; ++count)
            bins.append({count, count});
        return bins;
    }
    // In doubles, dividing first, as the site does: any other order gives other ranges at 83 and at 339 achievements.
    const double width = (achievements - 1) / static_cast<double>(rangeCount);
    int first = 1;
    for (int range = 1; range <= rangeCount; ++range) {
        const int last = static_cast<int>(std::round(width * range));
        bins.append({first, last});
        first = last + 1;
    }
    bins.append({achievements, achievements});
    return bins;
}

} // namespace MasteryChart
