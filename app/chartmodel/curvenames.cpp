// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/curvenames.h"

#include "chartmodel/linechartlayout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace MasteryChart {

namespace {

constexpr double leaderWidth = 16;
constexpr double swatchWidth = 16;
constexpr double gapWidth = 7;
constexpr double leastColumn = 130; // of a legend
constexpr double leastCurveName = 24;
constexpr double comfortableName = 56;
constexpr double atTheEdge = 0.995; // a curve that ends before has no line to its name, which would cross others

} // namespace

CurveNames::CurveNames(const LineChart &chart, const Theme &theme, const QFont &label, const QFont &strong, double unit)
    : m_chart(chart)
    , m_theme(theme)
    , m_label(label)
    , m_strong(strong)
    , m_lineHeight(std::ceil(QFontMetricsF(strong).height()) + 2)
    , m_leader(leaderWidth * unit)
    , m_swatch(swatchWidth * unit)
    , m_gap(gapWidth * unit)
{
    for (const LineChart::Curve &curve : m_chart.curves) {
        m_widestName = std::max(m_widestName, textWidth(curve.name, label));
        if (!curve.detail.isEmpty())
            m_widestDetail = std::max(m_widestDetail, m_gap + textWidth(curve.detail, label));
        if (!curve.figure.isEmpty())
            m_widestFigure = std::max(m_widestFigure, m_gap + textWidth(curve.figure, strong));
    }
}

double CurveNames::width() const
{
    return m_leader + m_swatch + m_gap + m_widestName + m_widestDetail + m_widestFigure;
}

void CurveNames::addName(ChartLayout &layout, qsizetype index, const QRectF &row) const
{
    const LineChart::Curve &curve = m_chart.curves.at(index);
    const double middle = std::round(row.center().y());
    layout.lines.append({QLineF(row.left(), middle, row.left() + m_swatch, middle), curvePen(curve, m_theme)});
    const QRectF words = row.adjusted(m_swatch + m_gap, 0, 0, 0);
    const QRectF figure(words.right() - m_widestFigure, words.top(), m_widestFigure, words.height());
    const QRectF detail(figure.left() - m_widestDetail, words.top(), m_widestDetail, words.height());
    const bool hasDetail =
        !curve.detail.isEmpty() && detail.left() - words.left() >= std::min(leastCurveName, m_widestName);
    const double room = std::max(0., (hasDetail ? detail : figure).left() - words.left());
    layout.texts.append(fittedText(QRectF(words.topLeft(), QSizeF(room, words.height())), curve.name, m_label,
                                   m_theme.text, leftCentered));
    if (hasDetail)
        layout.texts.append({detail, curve.detail, m_label, m_theme.mutedText, rightCentered});
    if (!curve.figure.isEmpty())
        layout.texts.append({figure, curve.figure, m_strong, m_theme.text, rightCentered});
}

void CurveNames::addBeside(ChartLayout &layout, const QRectF &column) const
{
    QList<qsizetype> order(m_chart.curves.size());
    std::iota(order.begin(), order.end(), 0);
    const auto endOf = [&](qsizetype index) {
        const QList<QPointF> &points = m_chart.curves.at(index).points;
        return placeOf(points.isEmpty() ? QPointF() : points.last(), layout);
    };
    // Curves that end at one height stand in their order.
    std::ranges::sort(order, {}, [&](qsizetype index) { return std::pair(endOf(index).y(), index); });
    QList<double> wanted;
    for (const qsizetype index : std::as_const(order))
        wanted.append(endOf(index).y() - m_lineHeight / 2);
    const QList<double> tops = apart(wanted, m_lineHeight, column.top(), column.bottom());
    for (qsizetype place = 0; place < order.size(); ++place) {
        const qsizetype index = order.at(place);
        const QRectF row(column.left() + m_leader, tops.at(place), column.width() - m_leader, m_lineHeight);
        const LineChart::Curve &curve = m_chart.curves.at(index);
        if (!curve.points.isEmpty() && curve.points.last().x() > atTheEdge) {
            QPen leader(m_theme.bar(curve.role), 1);
            layout.lines.append({QLineF(endOf(index), {row.left(), std::round(row.center().y())}), leader});
        }
        addName(layout, index, row);
    }
}

double CurveNames::addAbove(ChartLayout &layout, const QRectF &room, double height) const
{
    const auto number = static_cast<int>(m_chart.curves.size());
    const double needed = m_swatch + m_gap + m_widestName + m_widestDetail + m_widestFigure;
    const auto columnsOf = [&](double least) {
        const double column = std::min(needed, least);
        return std::clamp(static_cast<int>((room.width() + 2 * m_gap) / (column + 2 * m_gap)), 1, number);
    };
    const auto rowsOf = [&](int across) { return (number + across - 1) / across; };
    const int most = std::max(1, static_cast<int>(height / m_lineHeight));
    // Wide enough for the details, and narrower where they would not all be seen.
    int columns = columnsOf(needed - m_widestName + comfortableName * m_swatch / swatchWidth);
    if (rowsOf(columns) > most)
        columns = columnsOf(leastColumn * m_swatch / swatchWidth);
    const int rows = std::min(most, rowsOf(columns));
    const double width = std::min((room.width() - 2 * m_gap * (columns - 1)) / columns, needed);
    for (int index = 0; index < std::min(number, rows * columns); ++index) {
        const QRectF row(room.left() + (index / rows) * (width + 2 * m_gap), room.top() + (index % rows) * m_lineHeight,
                         width, m_lineHeight);
        addName(layout, index, row);
    }
    return rows * m_lineHeight;
}

QList<double> apart(QList<double> wanted, double height, double top, double bottom)
{
    double free = top;
    for (double &place : wanted) {
        place = std::max(place, free);
        free = place + height;
    }
    double limit = bottom;
    for (auto place = wanted.rbegin(); place != wanted.rend(); ++place) {
        *place = std::min(*place, limit - height);
        limit = *place;
    }
    return wanted;
}

} // namespace MasteryChart
