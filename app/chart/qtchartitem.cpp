// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/qtchartitem.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <tuple>

namespace MasteryChart {

namespace {

constexpr double barWidth = 0.8; // of the pitch, the site's
constexpr double lineWidth = 1.5;

} // namespace

QtChartItem::QtChartItem(QGraphicsItem *parent)
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

void QtChartItem::show(const ChartModel &plot, const Theme &theme)
{
    removeAllSeries();
    // A column's middle is at its index: that is where Qt Charts puts a bar.
    m_columns->setRange(-0.5, plot.width() - 0.5);
    if (plot.chartType == MasteryChart::ChartType::Cumulative)
        addCurves(plot, theme);
    else if (plot.isDense())
        addOutlines(plot, theme);
    else
        addBars(plot, theme);
}

void QtChartItem::addMeasured(QAbstractSeries *series)
{
    addSeries(series);
    series->attachAxis(m_columns);
    series->attachAxis(m_values);
}

void QtChartItem::addBars(const ChartModel &plot, const Theme &theme)
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
    addMeasured(bars);
}

void QtChartItem::addOutlines(const ChartModel &plot, const Theme &theme)
{
    const int mastery = static_cast<int>(plot.columns.size()) - 1;
    // The steps over the columns from first to last, as high as the bars.
    const auto steps = [&](const QList<double> &heights, int first, int last) {
        QList<QPointF> points;
        for (int column = first; column <= last; ++column) {
            const double centre = plot.centre(column) - 0.5;
            const double half = plot.pitch(column) / 2.;
            points.append({centre - half, heights.at(column)});
            points.append({centre + half, heights.at(column)});
        }
        return points;
    };
    const auto outline = [this](const QList<QPointF> &points) {
        auto *line = new QLineSeries(this);
        line->replace(points);
        return line;
    };

    QList<double> bottoms(plot.columns.size(), 0);
    for (const Series &series : plot.series) {
        QList<double> tops = series.heights;
        for (qsizetype column = 0; column < tops.size(); ++column)
            tops[column] += bottoms.at(column);
        const bool line = !plot.stacked && &series != &plot.series.first();
        for (const auto &[first, last, color] : {std::tuple(0, mastery - 1, theme.bar(series.mode)),
                                                 std::tuple(mastery, mastery, theme.masteryBar(series.mode))}) {
            QLineSeries *top = outline(steps(tops, first, last));
            if (line) {
                top->setPen(QPen(color, lineWidth));
                addMeasured(top);
                continue;
            }
            auto *area = new QAreaSeries(top, outline(steps(bottoms, first, last)));
            area->setPen(Qt::NoPen);
            area->setColor(color);
            addMeasured(area);
        }
        if (plot.stacked)
            bottoms = tops;
    }
}

void QtChartItem::addCurves(const ChartModel &plot, const Theme &theme)
{
    for (const Series &series : plot.series) {
        auto *curve = new QLineSeries;
        for (int column = 0; column < series.heights.size(); ++column)
            curve->append(column, series.heights.at(column));
        curve->setPen(QPen(theme.bar(series.mode), 2));
        curve->setPointsVisible(series.heights.size() == 1);
        addMeasured(curve);
    }
}

void QtChartItem::place(const QSizeF &size, const QRectF &plotRect)
{
    resize(size);
    setPlotArea(plotRect);
}

} // namespace MasteryChart
