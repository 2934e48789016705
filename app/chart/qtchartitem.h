// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"

#include <QChart>

class QAbstractBarSeries;
class QValueAxis;

namespace MasteryChart {

/// The bars or curves of a chart, drawn by Qt Charts. Its axes measure but are not shown: they shorten labels that do
/// not fit where the site skips them, have lines only at even steps, and follow a new size one turn of the event loop
/// late.
class QtChartItem : public QChart
{
    Q_OBJECT

public:
    explicit QtChartItem(QGraphicsItem *parent = nullptr);

    /// Draws \a model in place of what was drawn.
    void setModel(const ChartModel &model, const Theme &theme);

    /// Puts bars and curves of \a model where \a layout has them.
    void place(const ChartLayout &layout, const ChartModel &model);

    /// Paints everything at \a share of its height above the line of zero.
    void setRisen(double share);

private:
    void addMeasured(QAbstractSeries *series);
    void addBars(const ChartModel &model, const Theme &theme);
    void addOutlines(const ChartModel &model, const Theme &theme);
    void addCurves(const ChartModel &model, const Theme &theme);

    QAbstractBarSeries *m_bars = nullptr; ///< where there are bars
    QValueAxis *m_columns;
    QValueAxis *m_values;
};

} // namespace MasteryChart
