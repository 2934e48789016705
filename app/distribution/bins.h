// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace MasteryChart {

/// A range of achievement counts, \a first to \a last, both included. A bar of the chart stands for one bin.
struct Bin
{
    int first = 0;
    int last = 0;

    bool operator==(const Bin &) const = default;
};

/// From 44 achievements on the site joins counts into ranges; below, both give a bin for every count.
enum class Grouping { SiteRanges, EveryCount };

/// The bins of a set of \a achievements, from 1 to all of them without a gap; the last bin is mastery alone.
/// Source: the site's own buckets: from 44 achievements on, 20 ranges and then mastery.
QList<Bin> bins(int achievements, Grouping grouping);

} // namespace MasteryChart
