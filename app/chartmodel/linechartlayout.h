// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"
#include "chartmodel/linechart.h"

namespace MasteryChart {

/// What \a curve is drawn with, in the chart and beside its name.
QPen curvePen(const LineChart::Curve &curve, const Theme &theme);

/// Where \a position, 0 to 1 of the plot, is in \a layout.
QPointF placeOf(const QPointF &position, const ChartLayout &layout);

/// All of \a stop: its width, and the plot area's height.
QRectF stopRect(const LineChart &chart, const ChartLayout &layout, int stop);

/// Places \a chart in \a card. The curves are named at their right ends, one name below the other, with a line to the
/// end where a name had to make way; where the card is too narrow for that, above the plot.
ChartLayout makeLineChartLayout(const LineChart &chart, const Theme &theme, const Typography &typography,
                                const QRectF &card);

} // namespace MasteryChart
