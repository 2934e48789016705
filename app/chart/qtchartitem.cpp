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

#include <memory>
#include <tuple>

namespace MasteryChart {

namespace {

constexpr double barWidth = 0.8; // of the column, the site's
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

void QtChartItem::setModel(const ChartModel &model, const Theme &theme)
{
    removeAllSeries();
    // A column's middle is at its index: that is where Qt Charts puts a bar.
    m_columns->setRange(-0.5, model.width() - 0.5);
    if (model.chartType == MasteryChart::ChartType::Cumulative)
        addCurves(model, theme);
    else if (model.isDense())
        addOutlines(model, theme);
    else
        addBars(model, theme);
}

void QtChartItem::addMeasured(QAbstractSeries *series)
{
    addSeries(series);
    series->attachAxis(m_columns);
    series->attachAxis(m_values);
}

void QtChartItem::addBars(const ChartModel &model, const Theme &theme)
{
    QAbstractBarSeries *bars = nullptr;
    if (model.stacked)
        bars = new QStackedBarSeries;
    else
        bars = new QBarSeries;
    bars->setBarWidth(barWidth);
    for (const Series &series : model.series) {
        auto *set = new QBarSet(QString());
        QList<qreal> heights = series.heights;
        heights.insert(heights.size() - 1, model.masteryGap, 0);
        set->append(heights);
        set->setPen(Qt::NoPen);
        set->setColor(theme.bar(series.role));
        if (!model.isComparison()) {
            set->setSelectedColor(theme.masteryBar(series.id.mode));
            set->selectBar(static_cast<int>(heights.size()) - 1);
        }
        bars->append(set);
    }
    addMeasured(bars);
}

void QtChartItem::addOutlines(const ChartModel &model, const Theme &theme)
{
    const int mastery = static_cast<int>(model.columns.size()) - 1;
    // The steps over the columns from first to last, as high as the bars.
    const auto steps = [&](const QList<double> &heights, int first, int last) {
        QList<QPointF> points;
        for (int column = first; column <= last; ++column) {
            const double centre = model.centre(column) - 0.5;
            const double half = model.columnWidth(column) / 2.;
            points.append({centre - half, heights.at(column)});
            points.append({centre + half, heights.at(column)});
        }
        return points;
    };
    const auto outline = [](const QList<QPointF> &points) {
        auto line = std::make_unique<QLineSeries>();
        line->replace(points);
        return line;
    };

    QList<double> bottoms(model.columns.size(), 0);
    for (const Series &series : model.series) {
        QList<double> tops = series.heights;
        for (qsizetype column = 0; column < tops.size(); ++column)
            tops[column] += bottoms.at(column);
        const bool line = !model.stacked && &series != &model.series.first();
        const QColor bar = theme.bar(series.role);
        const QColor masteryBar = model.isComparison() ? bar : theme.masteryBar(series.id.mode);
        for (const auto &[first, last, color] :
             {std::tuple(0, mastery - 1, bar), std::tuple(mastery, mastery, masteryBar)}) {
            auto top = outline(steps(tops, first, last));
            if (line) {
                top->setPen(QPen(color, lineWidth));
                addMeasured(top.release());
                continue;
            }
            // An area series does not own its lines.
            auto bottom = outline(steps(bottoms, first, last));
            auto *area = new QAreaSeries(top.get(), bottom.get());
            top.release()->setParent(area);
            bottom.release()->setParent(area);
            area->setPen(Qt::NoPen);
            area->setColor(color);
            addMeasured(area);
        }
        if (model.stacked)
            bottoms = tops;
    }
}

void QtChartItem::addCurves(const ChartModel &model, const Theme &theme)
{
    for (const Series &series : model.series) {
        auto *curve = new QLineSeries;
        for (int column = 0; column < series.heights.size(); ++column)
            curve->append(column, series.heights.at(column));
        // The two modes of compared snapshots are told apart by more than two shades.
        const bool isDashed = model.isComparison() && series.id.mode == UnlockMode::Casual;
        curve->setPen(QPen(theme.bar(series.role), 2, isDashed ? Qt::DashLine : Qt::SolidLine));
        curve->setPointsVisible(series.heights.size() == 1);
        addMeasured(curve);
    }
}

void QtChartItem::place(const QSizeF &size, const QRectF &plotArea)
{
    resize(size);
    setPlotArea(plotArea);
}

} // namespace MasteryChart
