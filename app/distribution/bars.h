// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/distribution.h"

namespace MasteryChart {

/// One bar: the players who earned \a first to \a last achievements, both included. A mode the distribution does not
/// have is 0.
struct Bar
{
    int first = 0;
    int last = 0;
    qint64 hardcore = 0;
    qint64 casual = 0;

    qint64 players(UnlockMode mode) const { return mode == UnlockMode::Hardcore ? hardcore : casual; }

    bool operator==(const Bar &) const = default;
};

/// From 44 achievements on the site joins counts into ranges; below, both give a bar for every count.
enum class Grouping { SiteRanges, EveryCount };

/// The bars of \a distribution from one achievement to all of them, without a gap; the last bar is mastery alone.
/// Source: the site's own buckets: from 44 achievements on, 20 ranges and then mastery.
QList<Bar> bars(const Distribution &distribution, Grouping grouping);

} // namespace MasteryChart
