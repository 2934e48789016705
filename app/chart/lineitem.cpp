// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/lineitem.h"

#include "chartmodel/linechartlayout.h"

#include <QLineSeries>

namespace MasteryChart {

namespace {

QList<QPointF> pointsOf(const LineChart::Curve &curve)
{
    if (!curve.hasSteps)
        return curve.points;
    QList<QPointF> points;
    for (const QPointF &point : curve.points) {
        if (!points.isEmpty())
            points.append({point.x(), points.last().y()});
        points.append(point);
    }
    return points;
}

} // namespace

void LineItem::setChart(const LineChart &chart, const Theme &theme)
{
    begin(0, 1);
    for (const LineChart::Curve &curve : chart.curves) {
        auto *line = new QLineSeries;
        line->replace(pointsOf(curve));
        line->setPen(curvePen(curve, theme));
        addMeasured(line);
    }
}

} // namespace MasteryChart
