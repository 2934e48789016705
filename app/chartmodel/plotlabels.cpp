// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/plotlabels.h"

#include "chartmodel/cardmetrics.h"
#include "chartmodel/charttext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace MasteryChart {

namespace {

using namespace CardMetrics;

constexpr double pillPadding = 9; // left and right of its text
constexpr double markerWidth = 2;
constexpr double markerDotSide = 6;
constexpr double dotsFrom = 14;    // pixels, a column's width: more dots would be a line
constexpr int maxMarkerLabels = 2; // more would leave no room for the bars

bool hasPlayers(const ChartModel &model)
{
    return std::ranges::any_of(model.series, [](const Series &series) { return series.statistics.players > 0; });
}

class PlotLabels
{
public:
    PlotLabels(ChartLayout &layout, const ChartModel &model, const Theme &theme, const QFont &label,
               const QFont &strong, const QRectF &rows)
        : m_layout(layout)
        , m_model(model)
        , m_theme(theme)
        , m_label(label)
        , m_strong(strong)
        , m_lineHeight(std::ceil(QFontMetricsF(strong).height()) + 2)
        , m_rows(rows)
        , m_last(static_cast<int>(model.columns.size()) - 1)
    {
    }

    void add()
    {
        if (!hasPlayers(m_model)) {
            addNote();
            return;
        }
        addMasteryFrames();
        addMarkers();
        const bool isCurve = m_model.chartType == ChartType::Cumulative;
        if (isCurve)
            addDots();
        if (m_model.isComparison())
            return;
        if (!std::ranges::any_of(m_model.markers, &Marker::mastered))
            addMasteryLabel();
        if (isCurve)
            addHalfwayLines();
        else if (m_model.hasPanels())
            addPanelNames();
        else
            addMedian();
    }

private:
    void addText(const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                 Qt::Alignment alignment = Qt::AlignCenter)
    {
        m_layout.texts.append(fittedText(rect, text, font, color, alignment));
    }

    QRectF row(int index) const
    {
        return {m_rows.left(), m_rows.top() + index * (m_lineHeight + gap), m_rows.width(), m_lineHeight};
    }

    /// Where there is nobody, words stand in place of bars.
    void addNote()
    {
        const QRectF &plot = m_layout.plotArea;
        addText(QRectF(m_rows.left(), plot.center().y() - m_lineHeight / 2, m_rows.width(), m_lineHeight), emptyNote(),
                m_label, m_theme.mutedText);
    }

    void addMasteryFrames()
    {
        if (m_model.chartType != ChartType::Bars || m_model.isComparison())
            return;
        for (qsizetype index = 0; index < m_model.series.size(); ++index) {
            const QRectF bar = m_layout.barRect(m_model, index, m_last);
            if (bar.height() > 0)
                m_layout.shapes.append({Shape::Kind::Square, bar, {}, m_theme.masteryOutline});
        }
    }

    void addDots()
    {
        if (m_layout.plotArea.width() / m_model.width() < dotsFrom)
            return;
        for (qsizetype index = 0; index < m_model.series.size(); ++index) {
            const Series &series = m_model.series.at(index);
            for (int column = 0; column < series.heights.size(); ++column) {
                const QPointF at(m_layout.x(m_model, column), m_layout.y(m_model, index, series.heights.at(column)));
                m_layout.shapes.append(
                    {Shape::Kind::Dot,
                     QRectF(at - QPointF(markerDotSide / 2, markerDotSide / 2), QSizeF(markerDotSide, markerDotSide)),
                     m_theme.bar(series.role)});
            }
        }
    }

    QColor markerColor(const Marker &marker) const
    {
        return m_model.isComparison() ? m_theme.bar(marker.role) : m_theme.you;
    }

    /// A pill with the label, in the lower row where there is room beside the other, and a line down to the bars.
    void addMarkers()
    {
        const bool areLabelled = m_model.markers.size() <= maxMarkerLabels;
        for (const Marker &marker : m_model.markers) {
            const double x = markerX(marker);
            double top = m_rows.bottom();
            if (areLabelled) {
                const Pill pill = pillOf(marker, x);
                m_taken.append(pill.rect);
                addPill(marker, pill);
                top = pill.rect.bottom();
            }
            const bool isMastered = isCelebrated(marker);
            // To its bar; of two panels, to the end of its own.
            const auto series = std::ranges::find(m_model.series, marker.series, &Series::id);
            const double end =
                isMastered ? m_model.height(marker.column) : m_model.panel(series - m_model.series.begin()).bottom;
            const double bottom = m_layout.plotArea.bottom() - end * m_layout.plotArea.height();
            const QColor color = isMastered ? m_theme.masteryOutline : markerColor(marker);
            m_layout.lines.append({QLineF(x, top, x, std::max(top, bottom)), markerPen(marker, color)});
            m_markerLines.append(x);
        }
    }

    /// The two modes of one player, or two games, at one place: beside each other.
    double markerX(const Marker &marker) const
    {
        const double x = m_layout.x(m_model, marker);
        const double shift = static_cast<double>(std::ranges::count_if(
                                 m_markerLines, [&](double other) { return std::abs(other - x) < 2 * markerWidth; }))
            * 2.5 * markerWidth;
        return marker.column == m_last ? x - shift : x + shift;
    }

    QPen markerPen(const Marker &marker, const QColor &color) const
    {
        QPen pen(color, markerWidth, Qt::SolidLine, Qt::FlatCap);
        if (marker.series.mode == UnlockMode::Casual) // told from the hardcore one without reading
            pen.setDashPattern({2, 1.5});
        return pen;
    }

    struct Pill
    {
        QRectF rect;
        QString label;
    };

    /// In the lower row, or above it where another is in the way.
    Pill pillOf(const Marker &marker, double x) const
    {
        const double star = isCelebrated(marker) ? m_lineHeight : 0;
        // Mastery's own label may come from above to its bar.
        const bool isLast = marker.column == m_last;
        const double right = isLast || m_model.isComparison()
            ? m_rows.right()
            : std::max(m_layout.columnRect(m_model, m_last).left(), x + gap);
        const double room = right - m_rows.left();
        const auto widthOf = [&](const QString &label) { return textWidth(label, m_strong) + star + 2 * pillPadding; };
        const QString label = widthOf(marker.label) <= room ? marker.label : marker.shortLabel;
        const double needed = std::min(widthOf(label), room);
        const double left = std::clamp(x - needed / 2, m_rows.left(), std::max(m_rows.left(), right - needed));
        for (int index = 1;; --index) {
            const QRectF rect(left, row(index).top(), needed, m_lineHeight + gap - 1);
            const bool isFree = std::ranges::none_of(
                m_taken, [&](const QRectF &other) { return other.adjusted(-gap, 0, gap, 0).intersects(rect); });
            if (isFree || index == 0)
                return {rect, label};
        }
    }

    bool isCelebrated(const Marker &marker) const { return marker.mastered && !m_model.isComparison(); }

    void addPill(const Marker &marker, const Pill &pill)
    {
        const bool isMastered = isCelebrated(marker);
        const QColor fill = isMastered ? m_theme.masteryBar(marker.series.mode) : markerColor(marker);
        m_layout.shapes.append({Shape::Kind::Pill, pill.rect, fill, isMastered ? m_theme.masteryOutline : QColor()});
        QRectF text = pill.rect.adjusted(pillPadding, 0, -pillPadding, 0);
        if (isMastered) {
            const double side = std::round(m_lineHeight * 0.7);
            m_layout.shapes.append({Shape::Kind::Star, QRectF(text.left(), text.center().y() - side / 2, side, side),
                                    Theme::textOn(fill)});
            text.setLeft(text.left() + m_lineHeight);
        }
        addText(text, pill.label, m_strong, Theme::textOn(fill));
    }

    bool isFree(const QRectF &rect) const
    {
        const bool overlaps = std::ranges::any_of(m_taken, [&](const QRectF &other) { return other.intersects(rect); });
        const bool crosses = std::ranges::any_of(m_markerLines, [&](double x) {
            return rect.left() - gap < x && x < rect.right() + gap && rect.bottom() > row(1).top();
        });
        return !overlaps && !crosses;
    }

    /// Above its bar, with a star; where something is in the way, in the upper row, with a line down.
    void addMasteryLabel()
    {
        const QRectF &plotArea = m_layout.plotArea;
        const QString text = masteryLabel(m_model);
        const bool hasMasters = m_model.series.first().statistics.mastered > 0;
        const double star = hasMasters ? m_lineHeight : 0;
        const double needed = std::min(star + textWidth(text, m_strong), m_rows.width());
        const double middle = m_layout.x(m_model, m_last);
        const double left =
            std::clamp(middle - needed / 2, m_rows.left(), std::max(m_rows.left(), plotArea.right() - needed));
        // A curve falls from the column before.
        const double reach =
            m_model.chartType == ChartType::Bars ? left : left - m_layout.columnRect(m_model, m_last).width();
        double top = 0;
        for (int column = m_last; column >= 0 && m_layout.columnRect(m_model, column).right() > reach; --column)
            top = std::max(top, m_model.height(column));
        const double barTop = plotArea.bottom() - m_model.height(m_last) * plotArea.height();
        const double y = plotArea.bottom() - top * plotArea.height();
        QRectF rect(left, y - gap - m_lineHeight, needed, m_lineHeight);
        if (!isFree(rect))
            rect.moveTop(row(0).top());
        if (!isFree(rect)) // two pills in little room: the legend has a star too
            return;
        if (barTop - rect.bottom() > 2 * m_lineHeight) {
            m_layout.lines.append(
                {QLineF(middle, rect.bottom() + 1, middle, barTop - 2), QPen(m_theme.mutedText, 1, Qt::DotLine)});
        }
        m_taken.append(rect);
        const double side = std::round(m_lineHeight * 0.8);
        if (hasMasters) {
            m_layout.shapes.append({Shape::Kind::Star, QRectF(rect.left(), rect.center().y() - side / 2, side, side),
                                    m_theme.masteryBar(m_model.series.first().id.mode), m_theme.masteryOutline});
        }
        addText(rect.adjusted(star, 0, 0, 0), text, m_strong, m_theme.text);
    }

    /// A label beside the vertical line at \a x, in the upper row; false where there is no room at either side.
    bool addLineLabel(double x, const QString &text)
    {
        const double needed = textWidth(text, m_label);
        for (const double left : {x + gap, x - gap - needed}) {
            QRectF rect = row(0);
            rect.setLeft(left);
            rect.setWidth(needed);
            if (left < m_rows.left() || rect.right() > m_rows.right() || !isFree(rect.adjusted(-gap, 0, gap, 0)))
                continue;
            m_taken.append(rect);
            addText(rect, text, m_label, m_theme.mutedText);
            return true;
        }
        return false;
    }

    void addHairline(double x, double top, const QColor &color)
    {
        m_layout.lines.append(
            {QLineF(x, top, x, m_layout.plotArea.bottom()), QPen(color, 1, Qt::DashLine, Qt::FlatCap)});
    }

    /// Whose players a panel has, at its right end, over its bars.
    void addPanelNames()
    {
        for (qsizetype index = 0; index < m_model.series.size(); ++index) {
            const QString &name = m_model.series.at(index).name;
            const double needed = textWidth(name, m_label);
            QRectF rect(m_layout.columnRect(m_model, m_last).left() - gap - needed, m_layout.y(m_model, index, 1),
                        needed, m_lineHeight);
            if (!isFree(rect))
                rect.moveTop(rect.bottom()); // below mastery's own label
            if (!isFree(rect) || !isOverBars(rect, index))
                continue;
            m_taken.append(rect);
            addText(rect, name, m_label, m_theme.mutedText);
        }
    }

    /// Whether the bars of the series at \a index under \a rect end below it.
    bool isOverBars(const QRectF &rect, qsizetype index) const
    {
        const QList<double> &heights = m_model.series.at(index).heights;
        for (int column = m_last - 1; column >= 0; --column) {
            if (m_layout.columnRect(m_model, column).right() <= rect.left())
                break;
            if (m_layout.y(m_model, index, heights.at(column)) <= rect.bottom())
                return false;
        }
        return true;
    }

    /// Of bars: the first series' median. Mastery has a label of its own where it would stand.
    void addMedian()
    {
        const Series &series = m_model.series.first();
        if (!series.statistics.median)
            return;
        const int median = *series.statistics.median;
        const auto column = std::ranges::find_if(
            m_model.columns, [&](const Bin &bin) { return bin.first <= median && median <= bin.last; });
        if (column + 1 == m_model.columns.end())
            return;
        const Marker place{.series = series.id,
                           .role = series.role,
                           .column = static_cast<int>(column - m_model.columns.begin()),
                           .position = (median - column->first + 0.5) / (column->last - column->first + 1),
                           .earned = median,
                           .label = {},
                           .shortLabel = {}};
        const double x = m_layout.x(m_model, place);
        const QString label = medianLabel(median, m_model.locale);
        if (addLineLabel(x, isAlone(series) ? label : QStringLiteral("%1: %2").arg(series.name, label)))
            addHairline(x, row(0).top(), m_theme.mutedText);
    }

    /// Whether nobody plays any other mode.
    bool isAlone(const Series &series) const
    {
        return std::ranges::all_of(m_model.series, [&](const Series &other) {
            return other.id == series.id || other.statistics.players == 0;
        });
    }

    /// Of curves: half of the players, where each falls below it at its median, and half of the set.
    void addHalfwayLines()
    {
        const QRectF &plotArea = m_layout.plotArea;
        const double half = m_layout.y(m_model, 0, 0.5);
        m_layout.lines.append({QLineF(plotArea.left(), half, plotArea.right(), half),
                               QPen(m_theme.mutedText, 1, Qt::DashLine, Qt::FlatCap)});
        const int halfTheSet = halfOf(m_model.achievements());
        const double x = m_layout.x(m_model, halfTheSet - 1);
        addHairline(x, row(0).top(), m_theme.mutedText);
        addLineLabel(x, halfTheSetLabel(halfTheSet, m_model.locale));
        addMedians(half);
    }

    /// The medians' lines and labels: right of the later and above it, where the curves have fallen below a half, else
    /// left of the earlier and below it, where they have not yet.
    void addMedians(double half)
    {
        QStringList labels;
        double first = m_layout.plotArea.right();
        double last = m_layout.plotArea.left();
        for (const Series &series : m_model.series) {
            if (!series.statistics.median)
                continue;
            const double x = m_layout.x(m_model, *series.statistics.median - 1);
            m_layout.lines.append({QLineF(x, half, x, m_layout.plotArea.bottom()),
                                   QPen(m_theme.bar(series.role), 1, Qt::DashLine, Qt::FlatCap)});
            first = std::min(first, x);
            last = std::max(last, x);
            const QString label = medianLabel(*series.statistics.median, m_model.locale);
            labels.append(m_model.series.size() > 1 ? QStringLiteral("%1: %2").arg(series.name, label) : label);
        }
        double needed = 0;
        for (const QString &label : labels)
            needed = std::max(needed, textWidth(label, m_label));
        const double height = m_lineHeight * static_cast<double>(labels.size());
        const double column = m_layout.columnRect(m_model, 0).width();
        QList<double> obstacles = m_markerLines;
        obstacles.append(m_layout.x(m_model, halfOf(m_model.achievements()) - 1));
        std::ranges::sort(obstacles);
        QRectF right(last + column / 2 + gap, half - gap - height, needed, height);
        for (const double x : obstacles) {
            if (right.left() - gap < x && x < right.right() + gap)
                right.moveLeft(x + gap);
        }
        QRectF left(first - column / 2 - gap - needed, half + gap, needed, height);
        for (const double x : obstacles | std::views::reverse) {
            if (left.left() - gap < x && x < left.right() + gap)
                left.moveRight(x - gap);
        }
        for (const QRectF &rect : {right, left}) {
            if (!m_layout.plotArea.contains(rect) || !isFree(rect))
                continue;
            m_taken.append(rect);
            for (qsizetype line = 0; line < labels.size(); ++line) {
                addText(
                    QRectF(rect.left(), rect.top() + static_cast<double>(line) * m_lineHeight, needed, m_lineHeight),
                    labels.at(line), m_label, m_theme.mutedText, Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute);
            }
            return;
        }
    }

    ChartLayout &m_layout;
    const ChartModel &m_model;
    const Theme &m_theme;
    const QFont &m_label;
    const QFont &m_strong;
    const double m_lineHeight;
    const QRectF m_rows;
    const int m_last;
    QList<double> m_markerLines; ///< their x
    QList<QRectF> m_taken;       ///< by labels
};

} // namespace

void addPlotLabels(ChartLayout &layout, const ChartModel &model, const Theme &theme, const QFont &label,
                   const QFont &strong, const QRectF &rows)
{
    PlotLabels(layout, model, theme, label, strong, rows).add();
}

} // namespace MasteryChart
