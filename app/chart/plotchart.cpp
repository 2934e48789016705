// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/plotchart.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace {

constexpr double barWidth = 0.8; // of the pitch, the site's

} // namespace

PlotChart::PlotChart(QGraphicsItem *parent)
    : QChart(parent)
    , m_columns(new QValueAxis(this))
    , m_values(new QValueAxis(this))
{
    legend()->hide();
    setBackgroundVisible(false);
    setMargins(QMargins());
    layout()->setContentsMargins(0, 0, 0, 0);
    m_values->setRange(0, 1);
    for (QValueAxis *axis : {m_columns, m_values})
        axis->setVisible(false);
    addAxis(m_columns, Qt::AlignBottom);
    addAxis(m_values, Qt::AlignLeft);
}

void PlotChart::show(const Plot &plot, const Theme &theme)
{
    removeAllSeries();
    // A column's middle is at its index: that is where Qt Charts puts a bar.
    m_columns->setRange(-0.5, plot.width() - 0.5);
    if (plot.shape == Shape::ReachedAtLeast)
        addCurves(plot, theme);
    else
        addBars(plot, theme);
}

void PlotChart::addBars(const Plot &plot, const Theme &theme)
{
    QAbstractBarSeries *bars = nullptr;
    if (plot.stacked)
        bars = new QStackedBarSeries;
    else
        bars = new QBarSeries;
    bars->setBarWidth(barWidth);
    for (const Series &series : plot.series) {
        auto *set = new QBarSet(QString());
        QList<qreal> heights = series.heights;
        heights.insert(heights.size() - 1, plot.gap, 0);
        set->append(heights);
        set->setPen(Qt::NoPen);
        set->setColor(theme.bar(series.mode));
        set->setSelectedColor(theme.masteryBar(series.mode));
        set->selectBar(static_cast<int>(heights.size()) - 1);
        bars->append(set);
    }
    addSeries(bars);
    bars->attachAxis(m_columns);
    bars->attachAxis(m_values);
}

void PlotChart::addCurves(const Plot &plot, const Theme &theme)
{
    for (const Series &series : plot.series) {
        auto *curve = new QLineSeries;
        for (int column = 0; column < series.heights.size(); ++column)
            curve->append(column, series.heights.at(column));
        curve->setPen(QPen(theme.bar(series.mode), 2));
        curve->setPointsVisible(series.heights.size() == 1);
        addSeries(curve);
        curve->attachAxis(m_columns);
        curve->attachAxis(m_values);
    }
}

void PlotChart::place(const QSizeF &size, const QRectF &plotRect)
{
    resize(size);
    setPlotArea(plotRect);
}
