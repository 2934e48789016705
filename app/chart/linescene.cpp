// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/linescene.h"

#include "chart/lineitem.h"
#include "chartmodel/linechartlayout.h"

namespace MasteryChart {

namespace {

constexpr double stopDotSide = 9;

} // namespace

LineScene::LineScene(QObject *parent)
    : LineScene(new LineItem, parent)
{
}

LineScene::LineScene(LineItem *item, QObject *parent)
    : ChartScene(item, parent)
    , m_item(item)
{
}

void LineScene::setChart(const LineChart &chart)
{
    m_chart = chart;
    redraw();
}

QRectF LineScene::columnRect(int column) const
{
    return stopRect(m_chart, layout(), column);
}

int LineScene::columnAt(const QPointF &position) const
{
    const QRectF &plot = layout().plotArea;
    return plot.contains(position) ? m_chart.stopAt((position.x() - plot.left()) / plot.width()) : -1;
}

void LineScene::draw()
{
    m_item->setChart(m_chart, theme());
}

ChartLayout LineScene::makeLayout(const QRectF &card) const
{
    return makeLineChartLayout(m_chart, theme(), typography(), card);
}

void LineScene::place()
{
    m_item->placePlot(layout());
}

QList<Shape> LineScene::dotsAt(int column) const
{
    QList<Shape> dots;
    const double x = m_chart.stops.at(column);
    for (const LineChart::Curve &curve : m_chart.curves) {
        const auto height = LineChart::heightAt(curve, x);
        if (!height)
            continue;
        QRectF dot(0, 0, stopDotSide, stopDotSide);
        dot.moveCenter(placeOf({x, *height}, layout()));
        dots.append({Shape::Kind::Dot, dot, theme().bar(curve.role), theme().card});
    }
    return dots;
}

} // namespace MasteryChart
