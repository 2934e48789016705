// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/bins.h"

namespace MasteryChart {

/// Where a label would be under the x axis; both in the same unit.
struct LabelPlace
{
    double centre = 0;
    double width = 0;
};

/// Chooses the columns with a label: the first and the last always, and between them one regular step of 1, 2, 5, 10,
/// 20, 25, 50, 100 and so on, the smallest that leaves \a gap between the labels. Where columns are counts, the labels
/// are the multiples of the step; where they are ranges, every so many columns have one. \a places ascend, one for each
/// of \a columns. Returns ascending indices.
QList<int> labelledColumns(const QList<Bin> &columns, const QList<LabelPlace> &places, double gap);

} // namespace MasteryChart
