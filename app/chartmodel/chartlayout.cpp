// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/chartlayout.h"

#include "chartmodel/axislabels.h"
#include "chartmodel/cardmetrics.h"
#include "chartmodel/charttext.h"
#include "chartmodel/earlierlines.h"
#include "chartmodel/historytext.h"
#include "chartmodel/plotlabels.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace MasteryChart {

namespace {

using namespace CardMetrics;

constexpr double lowCard = 300;
constexpr double lineDistance = 64;            // between the lines of the y axis
constexpr int fewestLines = 4;                 // where their labels have room
constexpr double logarithmicLineDistance = 24; // of the closest two
constexpr double legendShare = 0.25;           // of the card's height, at most

/// Builds the layout from the outside in; each step takes its share of m_free, what is left of the card.
class LayoutBuilder
{
public:
    LayoutBuilder(const ChartModel &model, const Theme &theme, const Typography &typography, const QRectF &card)
        : m_model(model)
        , m_theme(theme)
        , m_low(card.height() < lowCard * typography.dpi / 96)
        , m_heading(typography.font(headingPoints, QFont::Bold))
        , m_label(typography.font(labelPoints))
        , m_strong(typography.font(labelPoints, QFont::Bold))
        , m_lineHeight(std::ceil(QFontMetricsF(m_strong).height()) + 2)
        , m_free(card.adjusted(padding, m_low ? gap : padding, -padding, -gap))
    {
        m_layout.card = card;
    }

    ChartLayout build()
    {
        addHeadingAndLegend();
        takeTop(m_low ? 0 : gap);
        QRectF labelRows = takeTop(plotLabelRows * (m_lineHeight + gap));
        reserveAxes();
        labelRows.setLeft(m_layout.plotArea.left());
        addValueAxis();
        addCountAxis();
        if (m_model.hasEarlier())
            addEarlierLines(m_layout, m_model, m_theme);
        addPlotLabels(m_layout, m_model, m_theme, m_label, m_strong, labelRows);
        return m_layout;
    }

private:
    void addText(const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                 Qt::Alignment alignment)
    {
        m_layout.texts.append(fittedText(rect, text, font, color, alignment));
    }

    QRectF takeTop(double height)
    {
        const QRectF taken(m_free.topLeft(), QSizeF(m_free.width(), height));
        m_free.setTop(taken.bottom());
        return taken;
    }

    struct LegendEntry
    {
        QString name;
        Shape shape;
    };

    QList<LegendEntry> legendEntries() const
    {
        QList<LegendEntry> entries;
        const auto isDrawn = [](const Series &series) { return series.statistics.players > 0; };
        const bool isEmpty = std::ranges::none_of(m_model.series, isDrawn);
        for (const Series &series : m_model.series) {
            if (isDrawn(series) || isEmpty)
                entries.append({series.name, {Shape::Kind::Square, {}, m_theme.bar(series.role)}});
        }
        if (m_model.chartType != ChartType::Bars || m_model.isComparison())
            return entries;
        for (const Series &series : m_model.series) {
            const bool isFirst = &series == &m_model.series.first();
            if (isFirst || isDrawn(series)) {
                entries.append({masteredName(series.id.mode),
                                {isFirst ? Shape::Kind::Star : Shape::Kind::Square,
                                 {},
                                 m_theme.masteryBar(series.id.mode),
                                 m_theme.masteryOutline}});
            }
        }
        if (m_model.hasEarlier())
            entries.append({dayText(m_model.earlierAt, m_model.locale), {Shape::Kind::Square, {}, {}, m_theme.text}});
        return entries;
    }

    double swatchSide() const { return std::round(m_lineHeight * 0.65); }

    /// What one entry of the legend takes, at most \a available.
    double entryWidth(const LegendEntry &entry, double available) const
    {
        return std::min(swatchSide() + gap + textWidth(entry.name, m_label), available);
    }

    /// What the chart counts at the left, the legend at the right; the legend takes rows of its own where both do not
    /// fit.
    void addHeadingAndLegend()
    {
        const QString heading = chartHeading(m_model);
        const QFont &font = m_low ? m_strong : m_heading;
        QRectF row = takeTop(std::ceil(QFontMetricsF(font).height()) + 2);
        addText(row, heading, font, m_theme.text, leftCentered);
        m_layout.texts.last().rect.setWidth(std::min(row.width(), textWidth(heading, font)));

        QList<QList<LegendEntry>> lines;
        double needed = 0;
        for (const LegendEntry &entry : legendEntries()) {
            const double wider = needed + padding + entryWidth(entry, row.width());
            if (lines.isEmpty() || wider > row.width()) {
                lines.append(QList<LegendEntry>());
                needed = entryWidth(entry, row.width());
            } else {
                needed = wider;
            }
            lines.last().append(entry);
        }
        const auto mostLines = static_cast<qsizetype>(m_layout.card.height() * legendShare / m_lineHeight);
        lines = lines.mid(0, std::max<qsizetype>(1, mostLines));
        if (lines.size() > 1 || textWidth(heading, font) + 2 * padding + needed > row.width())
            row = takeTop(m_lineHeight);
        for (qsizetype line = 0; line < lines.size(); ++line) {
            if (line > 0)
                row = takeTop(m_lineHeight);
            addLegendLine(lines.at(line), row);
        }
    }

    void addLegendLine(const QList<LegendEntry> &entries, const QRectF &row)
    {
        double needed = -padding;
        for (const LegendEntry &entry : entries)
            needed += padding + entryWidth(entry, row.width());
        const double side = swatchSide();
        double x = row.right() - needed;
        for (const LegendEntry &entry : entries) {
            const double taken = entryWidth(entry, row.width());
            Shape shape = entry.shape;
            shape.rect = QRectF(x, std::round(row.center().y() - side / 2), side, side);
            m_layout.swatches.append(shape);
            addText(QRectF(x + side + gap, row.center().y() - m_lineHeight / 2, taken - side - gap, m_lineHeight),
                    entry.name, m_label, m_theme.mutedText, leftCentered);
            x += taken + padding;
        }
    }

    void reserveAxes()
    {
        m_layout.plotArea = m_free;
        m_layout.plotArea.setBottom(m_free.bottom() - tickLength - m_lineHeight - (m_low ? 0 : m_lineHeight));
        const double distance = m_model.axis.isLogarithmic() ? logarithmicLineDistance : lineDistance;
        const double height = m_layout.plotArea.height() * m_model.panel(0).height;
        const double close = std::max(std::min(distance, height / fewestLines), 1.5 * m_lineHeight);
        m_ticks = m_model.axis.ticks(std::max(2, static_cast<int>(height / close)));
        if (std::ranges::all_of(m_model.series, [](const Series &series) { return series.statistics.players == 0; }))
            m_ticks = m_ticks.mid(0, 1); // there is nothing above zero
        double labels = 0;
        for (const ValueAxis::Tick &tick : m_ticks)
            labels = std::max(labels, textWidth(tick.label, m_label));
        m_layout.plotArea.setLeft(m_free.left() + labels + gap);
    }

    void addValueAxis()
    {
        const QRectF &plotArea = m_layout.plotArea;
        double free = std::numeric_limits<double>::infinity(); // what is above the last label
        for (qsizetype panel = m_model.hasPanels() ? m_model.series.size() : 1; panel-- > 0;) {
            for (const ValueAxis::Tick &tick : m_ticks) {
                const double y = m_layout.y(m_model, panel, tick.height);
                const QRectF rect(m_free.left(), y - m_lineHeight / 2, plotArea.left() - gap - m_free.left(),
                                  m_lineHeight);
                if (rect.bottom() > free)
                    continue;
                free = rect.top();
                const bool isAxis = tick.height == 0;
                (isAxis ? m_layout.lines : m_layout.grid)
                    .append({QLineF(plotArea.left(), y, plotArea.right(), y),
                             QPen(isAxis ? m_theme.axis : m_theme.grid, 1)});
                addText(rect, tick.label, m_label, m_theme.mutedText, rightCentered);
            }
            if (m_model.axis.isLogarithmic()) {
                const double y = m_layout.y(m_model, panel, 0);
                m_layout.lines.append({QLineF(plotArea.left(), y, plotArea.right(), y), QPen(m_theme.axis, 1)});
            }
        }
    }

    void addCountAxis()
    {
        const QRectF &plotArea = m_layout.plotArea;
        const int last = static_cast<int>(m_model.columns.size()) - 1;
        const auto fontOf = [&](int column) { return column == last && m_model.lastIsMastery ? m_strong : m_label; };
        QList<LabelPlace> places;
        for (int column = 0; column <= last; ++column) {
            const double needed = textWidth(rangeText(m_model.columns.at(column), m_model.locale), fontOf(column));
            // The first and the last label stay clear of the y axis and inside the card where their bars are thinner.
            const double least = plotArea.left() - gap + needed / 2;
            const double most = std::max(least, m_layout.card.right() - 2 - needed / 2);
            places.append({std::clamp(m_layout.x(m_model, column), least, most), needed});
        }
        for (const int column : labelledColumns(m_model.columns, places, gap)) {
            const double x = m_layout.x(m_model, column);
            const LabelPlace &place = places.at(column);
            m_layout.lines.append(
                {QLineF(x, plotArea.bottom(), x, plotArea.bottom() + tickLength), QPen(m_theme.axis, 1)});
            addText(QRectF(place.centre - place.width / 2, plotArea.bottom() + tickLength, place.width, m_lineHeight),
                    rangeText(m_model.columns.at(column), m_model.locale), fontOf(column),
                    column == last && m_model.lastIsMastery ? m_theme.text : m_theme.mutedText, Qt::AlignCenter);
        }
        if (!m_low) {
            addText(
                QRectF(plotArea.left(), plotArea.bottom() + tickLength + m_lineHeight, plotArea.width(), m_lineHeight),
                countAxisTitle(), m_label, m_theme.mutedText, Qt::AlignCenter);
        }
    }

    const ChartModel &m_model;
    const Theme &m_theme;
    const bool m_low;
    const QFont m_heading;
    const QFont m_label;
    const QFont m_strong;
    const double m_lineHeight;
    ChartLayout m_layout;
    QRectF m_free;
    QList<ValueAxis::Tick> m_ticks;
};

} // namespace

double ChartLayout::x(const ChartModel &model, int column) const
{
    return plotArea.left() + model.centre(column) * plotArea.width() / model.width();
}

QRectF ChartLayout::columnRect(const ChartModel &model, int column) const
{
    const double width = plotArea.width() / model.width() * model.columnWidth(column);
    return {x(model, column) - width / 2, plotArea.top(), width, plotArea.height()};
}

double ChartLayout::barShare(const ChartModel &model) const
{
    return std::min(CardMetrics::barShare, widestBar / (plotArea.width() / model.width()));
}

QRectF ChartLayout::barRect(const ChartModel &model, qsizetype index, int column) const
{
    const QRectF whole = columnRect(model, column);
    const bool isOutline = model.isDense() || model.hasPanels();
    const double width = isOutline ? whole.width() : whole.width() * barShare(model);
    double bottom = 0;
    for (qsizetype below = 0; model.stacked && below < index; ++below)
        bottom += model.series.at(below).heights.at(column);
    const bool sideBySide = !model.stacked && !isOutline;
    const double bars = sideBySide ? static_cast<double>(model.series.size()) : 1;
    const double left = whole.center().x() - width / 2 + (sideBySide ? static_cast<double>(index) * width / bars : 0);
    const double height = model.series.at(index).heights.at(column);
    return {QPointF(left, y(model, index, bottom + height)), QPointF(left + width / bars, y(model, index, bottom))};
}

double ChartLayout::y(const ChartModel &model, qsizetype index, double height) const
{
    return plotArea.bottom() - model.panel(index).toPlot(height) * plotArea.height();
}

double ChartLayout::x(const ChartModel &model, const Marker &marker) const
{
    const QRectF column = columnRect(model, marker.column);
    return column.center().x() + (marker.position - 0.5) * column.width() * barShare(model);
}

ChartLayout makeChartLayout(const ChartModel &model, const Theme &theme, const Typography &typography,
                            const QRectF &card)
{
    return LayoutBuilder(model, theme, typography, card).build();
}

} // namespace MasteryChart
