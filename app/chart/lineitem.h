// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/qtchartitem.h"
#include "chartmodel/linechart.h"

namespace MasteryChart {

/// The curves of a line chart.
class LineItem : public QtChartItem
{
    Q_OBJECT

public:
    using QtChartItem::QtChartItem;

    /// Draws \a chart in place of what was drawn.
    void setChart(const LineChart &chart, const Theme &theme);

    using QtChartItem::placePlot;
};

} // namespace MasteryChart
