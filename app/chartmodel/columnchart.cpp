// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/columnchart.h"

#include "chartmodel/axislabels.h"
#include "chartmodel/cardmetrics.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace MasteryChart {

namespace {

using namespace CardMetrics;

constexpr double lowColumnCard = 260;
constexpr double columnLineDistance = 48; // between the lines of the y axis
constexpr int fewestColumnLines = 3;
constexpr double leastStem = 10; // a label that stands higher has a line down to its column

/// Builds the layout from the outside in.
class ColumnLayoutBuilder
{
public:
    ColumnLayoutBuilder(const ColumnChart &chart, const Theme &theme, const Typography &typography, const QRectF &card)
        : m_chart(chart)
        , m_theme(theme)
        , m_low(card.height() < lowColumnCard * typography.dpi / 96)
        , m_heading(typography.font(m_low ? labelPoints : headingPoints, QFont::Bold))
        , m_label(typography.font(labelPoints))
        , m_strong(typography.font(labelPoints, QFont::Bold))
        , m_lineHeight(std::ceil(QFontMetricsF(m_strong).height()) + 2)
        , m_free(card.adjusted(padding, m_low ? gap : padding, -padding, -gap))
    {
        m_layout.card = card;
    }

    ChartLayout build()
    {
        addHeading();
        if (m_chart.columnCount() == 0) {
            addText(m_free, m_chart.note, m_label, m_theme.mutedText, Qt::AlignCenter);
            return m_layout;
        }
        m_top = m_free.top();
        m_free.setTop(m_free.top() + m_lineHeight);
        reserveAxes();
        addValueAxis();
        addColumnAxis();
        for (const ColumnChart::Callout &callout : m_chart.callouts)
            addCallout(callout);
        return m_layout;
    }

private:
    void addText(const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                 Qt::Alignment alignment)
    {
        m_layout.texts.append(fittedText(rect, text, font, color, alignment));
    }

    void addHeading()
    {
        const QRectF row(m_free.topLeft(), QSizeF(m_free.width(), std::ceil(QFontMetricsF(m_heading).height()) + 2));
        const bool fits = textWidth(m_chart.heading, m_heading) <= row.width();
        addText(row, fits ? m_chart.heading : m_chart.shortHeading, m_heading, m_theme.text, leftCentered);
        m_free.setTop(row.bottom() + (m_low ? 2 : gap));
    }

    void reserveAxes()
    {
        m_layout.plotArea = m_free;
        m_layout.plotArea.setBottom(m_free.bottom() - tickLength - m_lineHeight - (m_low ? 0 : m_lineHeight));
        const double height = m_layout.plotArea.height();
        const double close = std::max(std::min(columnLineDistance, height / fewestColumnLines), 1.5 * m_lineHeight);
        m_ticks = m_chart.axis.ticks(std::max(2, static_cast<int>(height / close)));
        double labels = 0;
        for (const ValueAxis::Tick &tick : m_ticks)
            labels = std::max(labels, textWidth(tick.label, m_label));
        m_layout.plotArea.setLeft(m_free.left() + labels + gap);
    }

    void addValueAxis()
    {
        const QRectF &plot = m_layout.plotArea;
        for (const ValueAxis::Tick &tick : m_ticks) {
            const double y = plot.bottom() - tick.height * plot.height();
            const bool isAxis = tick.height == 0;
            (isAxis ? m_layout.lines : m_layout.grid)
                .append({QLineF(plot.left(), y, plot.right(), y), QPen(isAxis ? m_theme.axis : m_theme.grid, 1)});
            addText(QRectF(m_free.left(), y - m_lineHeight / 2, plot.left() - gap - m_free.left(), m_lineHeight),
                    tick.label, m_label, m_theme.mutedText, rightCentered);
        }
    }

    void addColumnAxis()
    {
        const QRectF &plot = m_layout.plotArea;
        QList<Bin> counts;
        QList<LabelPlace> places;
        for (int column = 0; column < m_chart.columnCount(); ++column) {
            counts.append({column + 1, column + 1});
            const double needed = textWidth(number(column + 1, m_chart.locale), m_label);
            const double least = plot.left() - gap + needed / 2;
            const double most = std::max(least, m_layout.card.right() - 2 - needed / 2);
            places.append({std::clamp(columnRect(m_layout, m_chart, column).center().x(), least, most), needed});
        }
        for (const int column : labelledColumns(counts, places, gap)) {
            const double x = columnRect(m_layout, m_chart, column).center().x();
            m_layout.lines.append({QLineF(x, plot.bottom(), x, plot.bottom() + tickLength), QPen(m_theme.axis, 1)});
            const LabelPlace &place = places.at(column);
            addText(QRectF(place.centre - place.width / 2, plot.bottom() + tickLength, place.width, m_lineHeight),
                    number(column + 1, m_chart.locale), m_label, m_theme.mutedText, Qt::AlignCenter);
        }
        if (!m_low) {
            addText(QRectF(plot.left(), plot.bottom() + tickLength + m_lineHeight, plot.width(), m_lineHeight),
                    m_chart.axisTitle, m_label, m_theme.mutedText, Qt::AlignCenter);
        }
    }

    double columnTop(int column) const
    {
        return m_layout.plotArea.bottom() - m_chart.height(column) * m_layout.plotArea.height();
    }

    /// The top of what stands between two places of the x axis.
    double topBetween(double left, double right) const
    {
        const QRectF &plot = m_layout.plotArea;
        const double width = plot.width() / m_chart.columnCount();
        const int first = std::max(0, static_cast<int>((left - plot.left()) / width));
        const int last = std::min(m_chart.columnCount() - 1, static_cast<int>((right - plot.left()) / width));
        double top = plot.bottom();
        for (int column = first; column <= last; ++column)
            top = std::min(top, columnTop(column));
        return top;
    }

    /// Where a label \a width wide may begin, at best over the middle of \a column.
    QList<double> beginnings(int column, double width) const
    {
        const QRectF own = columnRect(m_layout, m_chart, column);
        if (m_chart.isFalling)
            return {own.left()};
        return {own.center().x() - width / 2, own.left(), own.right() - width};
    }

    /// The lowest place for a label \a width wide at \a column that covers nothing; a null rectangle without one.
    QRectF placeFor(int column, double width) const
    {
        if (width > m_layout.plotArea.width())
            return {};
        for (const double beginning : beginnings(column, width)) {
            if (const QRectF place = placeFrom(beginning, column, width); !place.isNull())
                return place;
        }
        return {};
    }

    QRectF placeFrom(double beginning, int column, double width) const
    {
        const QRectF &plot = m_layout.plotArea;
        const QRectF own = columnRect(m_layout, m_chart, column);
        const double left = std::clamp(beginning, plot.left(), std::max(plot.left(), plot.right() - width));
        QRectF place(left, topBetween(left, left + width) - m_lineHeight - 2, width, m_lineHeight);
        const auto meets = [&](const QRectF &other) { return place.adjusted(-gap, 0, gap, 0).intersects(other); };
        while (place.top() >= m_top) {
            const auto met = std::ranges::find_if(m_taken, meets);
            const QLineF stem(own.center().x(), place.bottom(), own.center().x(), columnTop(column));
            const bool crosses = std::ranges::any_of(m_taken, [&](const QRectF &taken) {
                return taken.left() - 2 < stem.x1() && taken.right() + 2 > stem.x1() && taken.bottom() > stem.y1()
                    && taken.top() < stem.y2();
            });
            if (crosses)
                return {};
            if (met == m_taken.end())
                return place;
            place.moveBottom(met->top() - 1);
        }
        return {};
    }

    void addCallout(const ColumnChart::Callout &callout)
    {
        for (const QString &label : {callout.label, callout.shortLabel}) {
            const QRectF place = placeFor(callout.column, textWidth(label, m_strong));
            if (place.isNull())
                continue;
            const double x = columnRect(m_layout, m_chart, callout.column).center().x();
            const double top = columnTop(callout.column);
            if (top - place.bottom() > leastStem) {
                m_layout.lines.append({QLineF(x, place.bottom(), x, top - 1), QPen(calledOutColor(m_theme), 1)});
                m_taken.append(QRectF(x - 1, place.bottom(), 2, top - place.bottom()));
            }
            m_taken.append(place);
            m_layout.texts.append({place, label, m_strong, m_theme.text, leftCentered});
            return;
        }
    }

    const ColumnChart &m_chart;
    const Theme &m_theme;
    const bool m_low;
    const QFont m_heading;
    const QFont m_label;
    const QFont m_strong;
    const double m_lineHeight;
    ChartLayout m_layout;
    QRectF m_free;
    double m_top = 0; ///< where the room for labels begins
    QList<ValueAxis::Tick> m_ticks;
    QList<QRectF> m_taken; ///< by labels and the lines to their columns
};

} // namespace

bool ColumnChart::isCalledOut(int column) const
{
    return std::ranges::find(callouts, column, &Callout::column) != callouts.end();
}

QColor calledOutColor(const Theme &theme)
{
    return theme.compared.at(1);
}

QRectF columnRect(const ChartLayout &layout, const ColumnChart &chart, int column)
{
    const QRectF &plot = layout.plotArea;
    const double width = plot.width() / chart.columnCount();
    return {plot.left() + column * width, plot.top(), width, plot.height()};
}

double barShare(const ChartLayout &layout, const ColumnChart &chart)
{
    return std::min(CardMetrics::barShare, widestBar / (layout.plotArea.width() / chart.columnCount()));
}

ChartLayout makeColumnLayout(const ColumnChart &chart, const Theme &theme, const Typography &typography,
                             const QRectF &card)
{
    return ColumnLayoutBuilder(chart, theme, typography, card).build();
}

} // namespace MasteryChart
