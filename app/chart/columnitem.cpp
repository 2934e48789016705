// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/columnitem.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QLineSeries>

namespace MasteryChart {

void ColumnItem::setModel(const ColumnChart &model, const Theme &theme)
{
    m_bars = nullptr;
    // A column's middle is at its index: that is where Qt Charts puts a bar.
    begin(-0.5, model.columnCount() - 0.5);
    if (model.columnCount() == 0)
        return;
    if (!model.isDense()) {
        addBars(model, theme);
        return;
    }
    addOutline(model, 0, model.columnCount() - 1, theme.bar(model.role));
    for (const ColumnChart::Callout &callout : model.callouts)
        addOutline(model, callout.column, callout.column, calledOutColor(theme));
}

void ColumnItem::addBars(const ColumnChart &model, const Theme &theme)
{
    auto *bars = new QBarSeries;
    m_bars = bars;
    auto *set = new QBarSet(QString());
    QList<qreal> heights;
    for (int column = 0; column < model.columnCount(); ++column)
        heights.append(model.height(column));
    set->append(heights);
    set->setPen(Qt::NoPen);
    set->setColor(theme.bar(model.role));
    set->setSelectedColor(calledOutColor(theme));
    for (const ColumnChart::Callout &callout : model.callouts)
        set->selectBar(callout.column);
    bars->append(set);
    addMeasured(bars);
}

void ColumnItem::addOutline(const ColumnChart &model, int first, int last, const QColor &color)
{
    QList<QPointF> points;
    for (int column = first; column <= last; ++column) {
        points.append({column - 0.5, model.height(column)});
        points.append({column + 0.5, model.height(column)});
    }
    auto *top = new QLineSeries;
    top->replace(points);
    auto *area = new QAreaSeries(top);
    top->setParent(area); // an area series does not own its line
    area->setPen(Qt::NoPen);
    area->setColor(color);
    addMeasured(area);
}

void ColumnItem::place(const ChartLayout &layout, const ColumnChart &model)
{
    placePlot(layout);
    if (m_bars)
        m_bars->setBarWidth(barShare(layout, model));
}

} // namespace MasteryChart
