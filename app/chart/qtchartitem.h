// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"

#include <QChart>

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

    /// Puts bars and curves into \a plotArea of a picture of \a size.
    void place(const QSizeF &size, const QRectF &plotArea);

private:
    void addMeasured(QAbstractSeries *series);
    void addBars(const ChartModel &model, const Theme &theme);
    void addOutlines(const ChartModel &model, const Theme &theme);
    void addCurves(const ChartModel &model, const Theme &theme);

    QValueAxis *m_columns;
    QValueAxis *m_values;
};

} // namespace MasteryChart
