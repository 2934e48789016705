// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/distributionitem.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QLineSeries>
#include <QStackedBarSeries>

#include <memory>
#include <tuple>

namespace MasteryChart {

namespace {

constexpr double lineWidth = 1.5;

} // namespace

void DistributionItem::setModel(const ChartModel &model, const Theme &theme)
{
    m_bars = nullptr;
    // A column's middle is at its index: that is where Qt Charts puts a bar.
    begin(-0.5, model.width() - 0.5);
    if (model.chartType == MasteryChart::ChartType::Cumulative)
        addCurves(model, theme);
    else if (model.isDense() || model.hasPanels())
        addOutlines(model, theme);
    else
        addBars(model, theme);
}

void DistributionItem::addBars(const ChartModel &model, const Theme &theme)
{
    QAbstractBarSeries *bars = nullptr;
    if (model.stacked)
        bars = new QStackedBarSeries;
    else
        bars = new QBarSeries;
    m_bars = bars;
    for (const Series &series : model.series) {
        auto *set = new QBarSet(QString());
        QList<qreal> heights = series.heights;
        heights.insert(heights.size() - 1, model.masteryGap, 0);
        set->append(heights);
        // Stacked parts have a hair of the card between them.
        set->setPen(model.stacked ? QPen(theme.card, 1) : QPen(Qt::NoPen));
        set->setColor(theme.bar(series.role));
        if (!model.isComparison()) {
            set->setSelectedColor(theme.masteryBar(series.id.mode));
            set->selectBar(static_cast<int>(heights.size()) - 1);
        }
        bars->append(set);
    }
    addMeasured(bars);
}

void DistributionItem::addOutlines(const ChartModel &model, const Theme &theme)
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
    for (qsizetype index = 0; index < model.series.size(); ++index) {
        const Series &series = model.series.at(index);
        if (model.hasPanels())
            bottoms.fill(model.panel(index).bottom);
        QList<double> tops = series.heights;
        for (qsizetype column = 0; column < tops.size(); ++column)
            tops[column] = tops.at(column) * model.panel(index).height + bottoms.at(column);
        const bool line = !model.stacked && !model.hasPanels() && index > 0;
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

void DistributionItem::addCurves(const ChartModel &model, const Theme &theme)
{
    for (const Series &series : model.series) {
        // Steps: between two counts nobody is.
        auto *curve = new QLineSeries;
        QList<QPointF> points;
        for (int column = 0; column < series.heights.size(); ++column) {
            points.append({column - 0.5, series.heights.at(column)});
            points.append({column + 0.5, series.heights.at(column)});
        }
        curve->replace(points);
        // The two modes of compared snapshots are told apart by more than two shades.
        const bool isDashed = model.isComparison() && series.id.mode == UnlockMode::Casual;
        curve->setPen(QPen(theme.bar(series.role), 2, isDashed ? Qt::DashLine : Qt::SolidLine));
        addMeasured(curve);
    }
}

void DistributionItem::place(const ChartLayout &layout, const ChartModel &model)
{
    placePlot(layout);
    if (m_bars)
        m_bars->setBarWidth(layout.barShare(model));
}

} // namespace MasteryChart
