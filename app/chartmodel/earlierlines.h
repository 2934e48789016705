// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"

namespace MasteryChart {

/// Adds what bars were as high as at ChartModel::earlierAt to \a layout, which has its plot area: a line across each
/// bar or stack, with sides where the bar was higher than it is. Bars that are an outline have one of then.
void addEarlierLines(ChartLayout &layout, const ChartModel &model, const Theme &theme);

} // namespace MasteryChart
