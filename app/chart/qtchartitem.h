// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"

#include <QChart>

class QValueAxis;

namespace MasteryChart {

/// The part of a chart that Qt Charts draws: series, no words. Its axes measure but are not shown: they shorten labels
/// that do not fit where the site skips them, have lines only at even steps, and follow a new size one turn of the
/// event loop late.
class QtChartItem : public QChart
{
    Q_OBJECT

public:
    explicit QtChartItem(QGraphicsItem *parent = nullptr);

    /// Paints everything at \a share of its height above the line of zero.
    void setRisen(double share);

protected:
    /// Removes all series. Those that follow are measured from \a left to \a right, and from 0 up to 1.
    void begin(double left, double right);
    /// Takes \a series.
    void addMeasured(QAbstractSeries *series);
    /// Puts the plot where \a layout has it.
    void placePlot(const ChartLayout &layout);

private:
    QValueAxis *m_across;
    QValueAxis *m_up;
};

} // namespace MasteryChart
