// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"

namespace MasteryChart {

/// The rows for labels above a plot. They are there whether or not the user's place is known already, so that nothing
/// moves when it comes.
inline constexpr int plotLabelRows = 2;

/// Adds what marks a place in the plot and its label: the user's place, medians, half of the set, mastery. \a rows is
/// the room above the plot, plotLabelRows high. No label covers another, a bar or a curve.
void addPlotLabels(ChartLayout &layout, const ChartModel &model, const Theme &theme, const QFont &label,
                   const QFont &strong, const QRectF &rows);

} // namespace MasteryChart
