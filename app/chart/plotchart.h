// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/layout.h"

#include <QChart>

class QValueAxis;

/// The bars or curves of a plot, drawn by Qt Charts. Its axes measure but are not shown: they shorten labels that do
/// not fit where the site skips them, have lines only at even steps, and follow a new size one turn of the event loop
/// late.
class PlotChart : public QChart
{
    Q_OBJECT

public:
    explicit PlotChart(QGraphicsItem *parent = nullptr);

    /// Draws \a plot anew.
    void show(const Plot &plot, const Theme &theme);

    /// Puts the plot into \a plotRect of a picture of \a size.
    void place(const QSizeF &size, const QRectF &plotRect);

private:
    void addMeasured(QAbstractSeries *series);
    void addBars(const Plot &plot, const Theme &theme);
    void addOutlines(const Plot &plot, const Theme &theme);
    void addCurves(const Plot &plot, const Theme &theme);

    QValueAxis *m_columns;
    QValueAxis *m_values;
};
