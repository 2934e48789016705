// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartscene.h"
#include "chartmodel/linechart.h"

namespace MasteryChart {

class LineItem;

/// A line chart. Its stops are its columns.
class LineScene : public ChartScene
{
    Q_OBJECT

public:
    explicit LineScene(QObject *parent = nullptr);

    void setChart(const LineChart &chart);
    const LineChart &chart() const { return m_chart; }

    int columnCount() const override { return static_cast<int>(m_chart.stops.size()); }
    QRectF columnRect(int column) const override;
    ColumnText columnText(int column) const override { return m_chart.textAt(column); }
    int columnAt(const QPointF &position) const override;
    bool wantsAntialiasing() const override { return true; }

protected:
    bool isEmpty() const override { return m_chart.isEmpty(); }
    void draw() override;
    ChartLayout makeLayout(const QRectF &card) const override;
    void place() override;
    QList<Shape> dotsAt(int column) const override;

private:
    LineScene(LineItem *item, QObject *parent);

    LineChart m_chart;
    LineItem *m_item; // the scene's
};

} // namespace MasteryChart
