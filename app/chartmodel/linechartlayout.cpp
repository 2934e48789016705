// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/linechartlayout.h"

#include "chartmodel/cardmetrics.h"
#include "chartmodel/curvenames.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace MasteryChart {

namespace {

using namespace CardMetrics;

constexpr double lowLineCard = 300;
constexpr double valueLineDistance = 56; // between the lines of the y axis
constexpr double tickDistance = 64;      // between the labels of the x axis, at least
constexpr double widestNames = 0.38;     // of the card, beside the plot
constexpr double highestLegend = 0.4;    // of the card
constexpr double leastName = 72;         // of a curve's name, what is seen of it
constexpr double placeDotSide = 10;
constexpr double curveWidth = 2;

/// Builds the layout from the outside in; each step takes its share of m_free, what is left of the card.
class LineLayoutBuilder
{
public:
    LineLayoutBuilder(const LineChart &chart, const Theme &theme, const Typography &typography, const QRectF &card)
        : m_chart(chart)
        , m_theme(theme)
        , m_unit(typography.dpi / 96)
        , m_low(card.height() < lowLineCard * m_unit)
        , m_heading(typography.font(m_low ? labelPoints : headingPoints, QFont::Bold))
        , m_label(typography.font(labelPoints))
        , m_strong(typography.font(labelPoints, QFont::Bold))
        , m_lineHeight(std::ceil(QFontMetricsF(m_strong).height()) + 2)
        , m_names(chart, theme, m_label, m_strong, m_unit)
        , m_free(card.adjusted(padding, m_low ? gap : padding, -padding, -gap))
    {
        m_layout.card = card;
    }

    ChartLayout build()
    {
        addHeading();
        if (m_chart.curves.isEmpty()) {
            addText(m_free, m_chart.note, m_label, m_theme.mutedText, Qt::AlignCenter);
            return m_layout;
        }
        const double beside = widthBeside();
        if (beside == 0)
            addLegend();
        m_free.setTop(m_free.top() + (m_low ? gap : padding));
        const QRectF marks = takeTop(m_lineHeight * (m_chart.marks.isEmpty() ? 0.5 : 1.5));
        reserveAxes(beside);
        addValueAxis();
        addAcrossAxis();
        addMarks(marks);
        if (beside > 0)
            m_names.addBeside(m_layout, QRectF(m_layout.plotArea.right(), m_free.top(), beside, heightBeside()));
        addDots();
        return m_layout;
    }

private:
    void addText(const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                 Qt::Alignment alignment)
    {
        const TextItem item = fittedText(rect, text, font, color, alignment);
        if (!item.text.isEmpty())
            m_layout.texts.append(item);
    }

    QRectF takeTop(double height)
    {
        const QRectF taken(m_free.topLeft(), QSizeF(m_free.width(), height));
        m_free.setTop(taken.bottom());
        return taken;
    }

    /// At the left; what the dots are at the right, where there is room.
    void addHeading()
    {
        const QRectF row = takeTop(std::ceil(QFontMetricsF(m_heading).height()) + 2);
        const double needed = std::min(row.width(), textWidth(m_chart.heading, m_heading));
        addText(QRectF(row.topLeft(), QSizeF(needed, row.height())), m_chart.heading, m_heading, m_theme.text,
                leftCentered);
        const double side = placeDotSide * m_unit;
        const double ofDots = side + gap + textWidth(m_chart.dotsName, m_label);
        if (m_chart.dots.isEmpty() || m_chart.dotsName.isEmpty() || needed + padding + ofDots > row.width())
            return;
        const double left = row.right() - ofDots;
        addRing(QRectF(left, row.center().y() - side / 2, side, side), m_theme.mutedText);
        addText(QRectF(left + side + gap, row.top(), ofDots - side - gap, row.height()), m_chart.dotsName, m_label,
                m_theme.mutedText, leftCentered);
    }

    /// What the names take at the right of the plot; 0 where they stand above it.
    double widthBeside() const
    {
        const double most = m_free.width() * widestNames;
        const double rows = static_cast<double>(m_chart.curves.size()) * m_lineHeight;
        const double needed = m_names.width();
        const double least = needed - m_names.widestName() + std::min(leastName * m_unit, m_names.widestName());
        if (least > most || rows > m_free.height() - 3 * m_lineHeight)
            return 0;
        return std::min(needed, most);
    }

    /// Down to the x axis, and beside its labels where there is no other room.
    double heightBeside() const
    {
        const double rows = static_cast<double>(m_chart.curves.size()) * m_lineHeight;
        return std::max(rows, m_layout.plotArea.bottom() - m_free.top());
    }

    void addLegend()
    {
        m_free.setTop(m_free.top() + gap / 2);
        const double taken = m_names.addAbove(m_layout, m_free, m_layout.card.height() * highestLegend);
        m_free.setTop(m_free.top() + taken);
    }

    void reserveAxes(double beside)
    {
        m_layout.plotArea = m_free;
        const bool hasTitle = !m_low && !m_chart.acrossTitle.isEmpty();
        m_layout.plotArea.setBottom(m_free.bottom() - tickLength - m_lineHeight - (hasTitle ? m_lineHeight : 0));
        const double height = m_layout.plotArea.height();
        m_valueTicks = m_chart.axis.ticks(
            std::max(1, static_cast<int>(height / std::max(valueLineDistance * m_unit, 1.5 * m_lineHeight))));
        double labels = 0;
        for (const ValueAxis::Tick &tick : std::as_const(m_valueTicks))
            labels = std::max(labels, textWidth(tick.label, m_label));
        m_layout.plotArea.setLeft(m_free.left() + labels + gap);
        m_layout.plotArea.setRight(m_free.right() - beside);
    }

    void addValueAxis()
    {
        const QRectF &plot = m_layout.plotArea;
        double free = std::numeric_limits<double>::infinity(); // what is above the last label
        for (const ValueAxis::Tick &tick : std::as_const(m_valueTicks)) {
            const double y = placeOf({0, tick.height}, m_layout).y();
            const QRectF rect(m_free.left(), y - m_lineHeight / 2, plot.left() - gap - m_free.left(), m_lineHeight);
            if (rect.bottom() > free)
                continue;
            free = rect.top();
            const bool isAxis = tick.height == 0;
            (isAxis ? m_layout.lines : m_layout.grid)
                .append({QLineF(plot.left(), y, plot.right(), y), QPen(isAxis ? m_theme.axis : m_theme.grid, 1)});
            addText(rect, tick.label, m_label, m_theme.mutedText, rightCentered);
        }
    }

    /// Under its tick, but inside of the card and clear of the y axis' labels.
    QRectF acrossLabel(const LineChart::Mark &tick, double rightEdge) const
    {
        const double needed = textWidth(tick.label, m_label);
        const double x = placeOf({tick.x, 0}, m_layout).x();
        const double left = std::max(m_layout.plotArea.left() - gap, std::min(x - needed / 2, rightEdge - needed));
        return {left, m_layout.plotArea.bottom() + tickLength, needed, m_lineHeight};
    }

    /// As many ticks as have room for their labels.
    QList<LineChart::Mark> acrossTicks(double rightEdge) const
    {
        const int most = static_cast<int>(m_layout.plotArea.width() / (tickDistance * m_unit)) + 1;
        for (int number = std::max(2, most); number > 1; --number) {
            const QList<LineChart::Mark> ticks = m_chart.ticks(number);
            bool fits = true;
            for (qsizetype index = 1; index < ticks.size(); ++index) {
                fits = fits
                    && acrossLabel(ticks.at(index - 1), rightEdge).right() + gap
                        <= acrossLabel(ticks.at(index), rightEdge).left();
            }
            if (fits)
                return ticks;
        }
        return m_chart.ticks(1);
    }

    void addAcrossAxis()
    {
        const QRectF &plot = m_layout.plotArea;
        const double rightEdge = std::min(plot.right() + 3 * padding, m_layout.card.right() - gap);
        for (const LineChart::Mark &tick : m_chart.ticks ? acrossTicks(rightEdge) : QList<LineChart::Mark>()) {
            const double x = placeOf({tick.x, 0}, m_layout).x();
            m_layout.lines.append({QLineF(x, plot.bottom(), x, plot.bottom() + tickLength), QPen(m_theme.axis, 1)});
            addText(acrossLabel(tick, rightEdge), tick.label, m_label, m_theme.mutedText, Qt::AlignCenter);
        }
        if (!m_low) {
            addText(QRectF(plot.left(), plot.bottom() + tickLength + m_lineHeight, plot.width(), m_lineHeight),
                    m_chart.acrossTitle, m_label, m_theme.mutedText, Qt::AlignCenter);
        }
    }

    /// Each with its line; a label that would meet the one before is left out.
    void addMarks(const QRectF &row)
    {
        const QRectF &plot = m_layout.plotArea;
        double free = m_free.left();
        for (const LineChart::Mark &mark : m_chart.marks) {
            const double x = placeOf({mark.x, 0}, m_layout).x();
            m_layout.lines.append(
                {QLineF(x, row.bottom() - gap, x, plot.bottom()), QPen(m_theme.axis, 1, Qt::DashLine)});
            const double needed = std::min(textWidth(mark.label, m_label), m_free.width());
            const double left =
                std::clamp(x - needed / 2, m_free.left(), std::max(m_free.left(), m_free.right() - needed));
            if (left < free)
                continue;
            free = left + needed + gap;
            addText(QRectF(left, row.top(), needed, m_lineHeight), mark.label, m_label, m_theme.mutedText,
                    Qt::AlignCenter);
        }
    }

    void addDots()
    {
        for (const LineChart::Dot &dot : m_chart.dots) {
            QRectF rect(0, 0, placeDotSide * m_unit, placeDotSide * m_unit);
            rect.moveCenter(placeOf(dot.at, m_layout));
            addRing(rect, m_theme.bar(m_chart.curves.at(dot.curve).role));
        }
    }

    void addRing(const QRectF &rect, const QColor &color)
    {
        const double width = rect.width() * 0.3;
        m_layout.shapes.append({Shape::Kind::Dot, rect, color, m_theme.card});
        m_layout.shapes.append({Shape::Kind::Dot, rect.adjusted(width, width, -width, -width), m_theme.card});
    }

    const LineChart &m_chart;
    const Theme &m_theme;
    const double m_unit; ///< pixels for a pixel of 96 dpi
    const bool m_low;
    const QFont m_heading;
    const QFont m_label;
    const QFont m_strong;
    const double m_lineHeight;
    const CurveNames m_names;
    ChartLayout m_layout;
    QRectF m_free;
    QList<ValueAxis::Tick> m_valueTicks;
};

} // namespace

QPen curvePen(const LineChart::Curve &curve, const Theme &theme)
{
    QPen pen(theme.bar(curve.role), curveWidth, curve.style);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

QPointF placeOf(const QPointF &position, const ChartLayout &layout)
{
    const QRectF &plot = layout.plotArea;
    return {plot.left() + position.x() * plot.width(), plot.bottom() - position.y() * plot.height()};
}

QRectF stopRect(const LineChart &chart, const ChartLayout &layout, int stop)
{
    const LineChart::Span span = chart.spanOf(stop);
    return {placeOf({span.left, 1}, layout), placeOf({span.right, 0}, layout)};
}

ChartLayout makeLineChartLayout(const LineChart &chart, const Theme &theme, const Typography &typography,
                                const QRectF &card)
{
    return LineLayoutBuilder(chart, theme, typography, card).build();
}

} // namespace MasteryChart
