// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/qtchartitem.h"
#include "chartmodel/columnchart.h"

class QAbstractBarSeries;

namespace MasteryChart {

/// The bars of a column chart.
class ColumnItem : public QtChartItem
{
    Q_OBJECT

public:
    using QtChartItem::QtChartItem;

    /// Draws \a model in place of what was drawn.
    void setModel(const ColumnChart &model, const Theme &theme);

    /// Puts the bars of \a model where \a layout has them.
    void place(const ChartLayout &layout, const ColumnChart &model);

private:
    void addBars(const ColumnChart &model, const Theme &theme);
    /// The outline of the columns from \a first to \a last, filled.
    void addOutline(const ColumnChart &model, int first, int last, const QColor &color);

    QAbstractBarSeries *m_bars = nullptr; ///< where there are bars
};

} // namespace MasteryChart
