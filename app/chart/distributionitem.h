// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/qtchartitem.h"

class QAbstractBarSeries;

namespace MasteryChart {

/// The bars or curves of a distribution.
class DistributionItem : public QtChartItem
{
    Q_OBJECT

public:
    using QtChartItem::QtChartItem;

    /// Draws \a model in place of what was drawn.
    void setModel(const ChartModel &model, const Theme &theme);

    /// Puts bars and curves of \a model where \a layout has them.
    void place(const ChartLayout &layout, const ChartModel &model);

private:
    void addBars(const ChartModel &model, const Theme &theme);
    void addOutlines(const ChartModel &model, const Theme &theme);
    void addCurves(const ChartModel &model, const Theme &theme);

    QAbstractBarSeries *m_bars = nullptr; ///< where there are bars
};

} // namespace MasteryChart
