// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/chartlayout.h"

#include "chartmodel/axislabels.h"
#include "chartmodel/charttext.h"
#include "distribution/statistics.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <cmath>
#include <limits>

namespace MasteryChart {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

constexpr double labelPoints = 9;
constexpr double headingPoints = 13.5;
constexpr double titlePoints = 15;
constexpr double padding = 12; // the site's, inside the card
constexpr double tickLength = 6;
constexpr double gap = 6; // between things that belong together
constexpr double markerDistance = 5;
constexpr double lowPicture = 360;
constexpr double figuresFrom = 440; // of a picture's height: below, the plot needs it all
constexpr double narrowPicture = 560;

/// Builds the layout from the outside in; each step takes its share of m_free, what is left of the picture.
class LayoutBuilder
{
public:
    LayoutBuilder(const ChartModel &plot, const PictureText &captions, const Theme &theme, const QSizeF &size)
        : m_model(plot)
        , m_captions(captions)
        , m_theme(theme)
        , m_low(size.height() < lowPicture)
        , m_label(chartFont(labelPoints))
        , m_strong(chartFont(labelPoints, QFont::DemiBold))
        , m_lineHeight(std::ceil(QFontMetricsF(m_strong).height()) + 2)
    {
        m_layout.page = QRectF(QPointF(), size);
        const double margin = !captions.header ? 0 : size.width() < narrowPicture || m_low ? 8 : 16;
        m_free = m_layout.page.adjusted(margin, margin, -margin, -margin);
    }

    ChartLayout build()
    {
        if (m_captions.header)
            addHeader();
        if (!m_captions.figures.isEmpty() && size().height() >= figuresFrom)
            addFigures();
        if (!m_low)
            addHeading();
        m_layout.card = m_free;
        m_free.adjust(padding, padding, -padding, -padding);
        addLegend();
        if (m_model.chartType == ChartType::Cumulative)
            addHalfwayNotes();
        reserveLabelRows();
        reserveAxes();
        addAxes();
        if (m_model.chartType == ChartType::Cumulative)
            addHalfwayLines();
        addMarkers();
        addMasteryLabel();
        return m_layout;
    }

private:
    void addText(const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                 Qt::Alignment alignment, const QColor &backdrop = {})
    {
        const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width());
        m_layout.texts.append({rect, fitting, font, color, alignment, backdrop});
    }

    QSizeF size() const { return m_layout.page.size(); }
    double width(const QString &text) const { return std::ceil(QFontMetricsF(m_label).horizontalAdvance(text)) + 1; }
    double strongWidth(const QString &text) const
    {
        return std::ceil(QFontMetricsF(m_strong).horizontalAdvance(text)) + 1;
    }

    QRectF takeTop(double height)
    {
        const QRectF taken(m_free.topLeft(), QSizeF(m_free.width(), height));
        m_free.setTop(taken.bottom());
        return taken;
    }

    void addHeader()
    {
        const QFont titleFont = chartFont(titlePoints, QFont::Bold);
        const double titleHeight = std::ceil(QFontMetricsF(titleFont).height());
        QRectF row = takeTop(titleHeight + m_lineHeight + 2 * gap);
        if (!m_captions.icon.isNull()) {
            const double side = titleHeight + m_lineHeight;
            m_layout.icon = QRectF(row.topLeft(), QSizeF(side, side));
            row.setLeft(row.left() + side + padding);
        }
        const auto left = Qt::AlignLeft | Qt::AlignVCenter;
        addText(QRectF(row.topLeft(), QSizeF(row.width(), titleHeight)), m_captions.title, titleFont, m_theme.text,
                left);
        addText(QRectF(row.left(), row.top() + titleHeight, row.width(), m_lineHeight), m_captions.subtitle, m_label,
                m_theme.mutedText, left);
    }

    /// Below the card, and never more than a quarter of the picture: what does not fit is left out, from the end.
    void addFigures()
    {
        // As many figures a line as fit, from the left.
        const double between = 2 * padding;
        QList<QStringList> lines;
        for (const QStringList &figures : m_captions.figures) {
            double used = std::numeric_limits<double>::infinity();
            for (const QString &figure : figures) {
                if (used + between + width(figure) > m_free.width()) {
                    lines.append(QStringList());
                    used = -between;
                }
                used += between + width(figure);
                lines.last().append(figure);
            }
        }
        const auto fitting = static_cast<qsizetype>(size().height() / 4 / m_lineHeight);
        lines = lines.mid(0, fitting);
        double y = m_free.bottom() - m_lineHeight * static_cast<double>(lines.size());
        m_free.setBottom(y - gap);
        for (const QStringList &line : lines) {
            double x = m_free.left();
            for (const QString &figure : line) {
                addText(QRectF(x, y, std::min(width(figure), m_free.right() - x), m_lineHeight), figure, m_label,
                        m_theme.text, Qt::AlignLeft | Qt::AlignVCenter);
                x += width(figure) + between;
            }
            y += m_lineHeight;
        }
    }

    void addHeading()
    {
        const QFont font = chartFont(headingPoints, QFont::DemiBold);
        const QString heading = m_model.chartType == ChartType::Bars ? Text::tr("Achievement Distribution")
                                                                     : Text::tr("Players Who Got at Least This Far");
        addText(takeTop(std::ceil(QFontMetricsF(font).height()) + gap), heading, font, m_theme.heading,
                Qt::AlignLeft | Qt::AlignTop);
    }

    /// What the y axis counts at the left, the legend at the right; the legend takes a row of its own where both do not
    /// fit.
    void addLegend()
    {
        struct Entry
        {
            QString name;
            QColor color;
        };
        QList<Entry> entries;
        for (const Series &series : m_model.series)
            entries.append({modeName(series.mode), m_theme.bar(series.mode)});
        if (m_model.chartType == ChartType::Bars) {
            const UnlockMode mode = masteryMode(m_model.distribution);
            entries.append({masteredName(mode), m_theme.masteryBar(mode)});
        }

        const double side = std::round(m_lineHeight * 0.6);
        double needed = -padding;
        for (const Entry &entry : entries)
            needed += side + gap + width(entry.name) + padding;
        const QString axisTitle = m_model.axis.isShare() ? Text::tr("Share of players") : Text::tr("Players");
        QRectF row = takeTop(m_lineHeight);
        addText(QRectF(row.left(), row.top(), std::min(row.width(), width(axisTitle)), m_lineHeight), axisTitle,
                m_label, m_theme.mutedText, Qt::AlignLeft | Qt::AlignVCenter);
        if (width(axisTitle) + 2 * padding + needed > row.width())
            row = takeTop(m_lineHeight);
        double x = row.right() - needed;
        for (const Entry &entry : entries) {
            m_layout.swatches.append({QRectF(x, row.center().y() - side / 2, side, side), entry.color});
            x += side + gap;
            addText(QRectF(x, row.top(), width(entry.name), m_lineHeight), entry.name, m_label, m_theme.text,
                    Qt::AlignLeft | Qt::AlignVCenter);
            x += width(entry.name) + padding;
        }
    }

    /// A row for each marker's label, so that they never meet, and one for mastery's, where its bar reaches the top.
    void reserveLabelRows()
    {
        m_markerRows = takeTop(m_lineHeight * static_cast<double>(m_model.markers.size()));
        takeTop(m_lineHeight + gap);
    }

    void reserveAxes()
    {
        double labels = 0;
        for (const ValueAxis::Tick &tick : m_model.axis.ticks())
            labels = std::max(labels, width(tick.label));
        m_layout.plot = m_free;
        m_layout.plot.setLeft(m_free.left() + labels + gap);
        m_layout.plot.setBottom(m_free.bottom() - tickLength - m_lineHeight - (m_low ? 0 : m_lineHeight));
    }

    double yOf(double height) const { return m_layout.plot.bottom() - height * m_layout.plot.height(); }

    void addAxes()
    {
        const QRectF &plot = m_layout.plot;
        double free = std::numeric_limits<double>::infinity(); // what is above the last label
        for (const ValueAxis::Tick &tick : m_model.axis.ticks()) {
            const double y = yOf(tick.height);
            m_layout.grid.append({QLineF(plot.left(), y, plot.right(), y), QPen(m_theme.grid, 1)});
            const QRectF rect(m_free.left(), y - m_lineHeight / 2, plot.left() - gap - m_free.left(), m_lineHeight);
            if (rect.bottom() > free)
                continue;
            free = rect.top();
            addText(rect, tick.label, m_label, m_theme.mutedText, Qt::AlignRight | Qt::AlignVCenter);
        }

        m_layout.strokes.append(
            {QLineF(plot.left(), plot.bottom(), plot.right(), plot.bottom()), QPen(m_theme.axis, 1)});
        QList<double> centres;
        QList<double> widths;
        for (int column = 0; column < m_model.columns.size(); ++column) {
            widths.append(width(number(m_model.columns.at(column).first)));
            // The last label stays inside the card where its bar is thinner than it.
            centres.append(std::min(m_layout.x(m_model, column), m_layout.card.right() - 2 - widths.last() / 2));
        }
        for (const int column : shownLabels(centres, widths, gap)) {
            const double x = m_layout.x(m_model, column);
            const double half = widths.at(column) / 2;
            m_layout.strokes.append({QLineF(x, plot.bottom(), x, plot.bottom() + tickLength), QPen(m_theme.axis, 1)});
            addText(QRectF(centres.at(column) - half, plot.bottom() + tickLength, 2 * half, m_lineHeight),
                    number(m_model.columns.at(column).first), m_label, m_theme.mutedText, Qt::AlignCenter);
        }
        if (!m_low) {
            addText(QRectF(plot.left(), plot.bottom() + tickLength + m_lineHeight, plot.width(), m_lineHeight),
                    Text::tr("Achievements earned"), m_label, m_theme.mutedText, Qt::AlignCenter);
        }
    }

    /// What a curve says at its two halfway lines; hardcore first, as in the legend.
    QStringList halfwayNotes() const
    {
        QStringList medians;
        QStringList shares;
        for (const Series &series : m_model.series) {
            const Statistics figures = statistics(m_model.distribution.counts(series.mode));
            if (!figures.median)
                continue;
            medians.append(number(*figures.median));
            shares.append(percent(figures.halfReached));
        }
        if (medians.isEmpty())
            return {};
        const QString between = QStringLiteral(" / ");
        return {Text::tr("Half of the players: median %1").arg(medians.join(between)),
                Text::tr("Half the set (%1): reached by %2").arg(number(halfTheSet()), shares.join(between))};
    }

    int halfTheSet() const { return halfOf(m_model.distribution.achievements()); }

    /// Above the plot, where no curve gets, however many players mastered; beside each other where there is room.
    void addHalfwayNotes()
    {
        const QStringList notes = halfwayNotes();
        if (notes.isEmpty())
            return;
        QRectF row = takeTop(m_lineHeight);
        addText(row, notes.first(), m_label, m_theme.mutedText, Qt::AlignLeft | Qt::AlignVCenter);
        m_layout.texts.last().rect.setWidth(width(notes.first()));
        if (width(notes.first()) + 2 * padding + width(notes.last()) > row.width())
            row = takeTop(m_lineHeight);
        else
            row.setLeft(row.left() + width(notes.first()) + 2 * padding);
        addText(row, notes.last(), m_label, m_theme.mutedText, Qt::AlignLeft | Qt::AlignVCenter);
    }

    /// Of a curve: half of the players, where each mode's curve falls below it at its median, and half of the set.
    void addHalfwayLines()
    {
        const QRectF &plot = m_layout.plot;
        const QPen pen(m_theme.mutedText, 1, Qt::DashLine);
        for (const Series &series : m_model.series) {
            if (const auto median = statistics(m_model.distribution.counts(series.mode)).median) {
                const double x = m_layout.x(m_model, *median - 1);
                m_layout.strokes.append(
                    {QLineF(x, yOf(0.5), x, plot.bottom()), QPen(m_theme.bar(series.mode), 1, Qt::DashLine)});
            }
        }
        const double x = m_layout.x(m_model, halfTheSet() - 1);
        m_layout.strokes.append({QLineF(plot.left(), yOf(0.5), plot.right(), yOf(0.5)), pen});
        m_layout.strokes.append({QLineF(x, plot.top(), x, plot.bottom()), pen});
    }

    /// Where the markers stand: at their columns, but never so close that one hides the other.
    QList<double> markerPlaces() const
    {
        QList<double> places;
        for (const Marker &marker : m_model.markers)
            places.append(m_layout.x(m_model, marker.column));
        if (places.size() == 2 && std::abs(places.first() - places.last()) < markerDistance) {
            const double middle = (places.first() + places.last()) / 2;
            const double side = places.first() <= places.last() ? -markerDistance / 2 : markerDistance / 2;
            places = {middle + side, middle - side};
        }
        return places;
    }

    void addMarkers()
    {
        const QRectF &plot = m_layout.plot;
        const QList<double> places = markerPlaces();
        for (qsizetype row = 0; row < m_model.markers.size(); ++row) {
            const Marker &marker = m_model.markers.at(row);
            const double x = places.at(row);
            const QString text = markerLabel(marker, m_model.markers.size() > 1);
            const double needed = strongWidth(text);
            const double left =
                std::clamp(x - needed / 2, m_free.left(), std::max(m_free.left(), plot.right() - needed));
            const QRectF rect(left, m_markerRows.top() + m_lineHeight * static_cast<double>(row), needed, m_lineHeight);
            addText(rect, text, m_strong, m_theme.text, Qt::AlignCenter, m_theme.card);
            m_layout.strokes.append({QLineF(x, rect.bottom(), x, plot.bottom()), markerPen(m_theme.bar(marker.mode))});
        }
    }

    /// At the right end, above all it spans.
    void addMasteryLabel()
    {
        const QRectF &plot = m_layout.plot;
        const QString text = masteryLabel(m_model.distribution);
        const double needed = strongWidth(text) + gap;
        const int mastery = static_cast<int>(m_model.columns.size()) - 1;
        const double left = std::clamp(m_layout.x(m_model, mastery) - needed / 2, plot.left(),
                                       std::max(plot.left(), plot.right() - needed));
        // A curve falls from the column before.
        const double reach =
            m_model.chartType == ChartType::Bars ? left : left - m_layout.band(m_model, mastery).width();
        double top = 0;
        for (int column = mastery; column >= 0 && m_layout.band(m_model, column).right() > reach; --column)
            top = std::max(top, m_model.height(column));
        addText(QRectF(left, yOf(top) - gap / 2 - m_lineHeight, needed, m_lineHeight), text, m_strong, m_theme.text,
                Qt::AlignCenter, m_theme.card);
    }

    const ChartModel &m_model;
    const PictureText &m_captions;
    const Theme &m_theme;
    const bool m_low;
    const QFont m_label;
    const QFont m_strong;
    const double m_lineHeight;
    ChartLayout m_layout;
    QRectF m_free;
    QRectF m_markerRows;
};

} // namespace

double ChartLayout::x(const ChartModel &of, int column) const
{
    return plot.left() + of.centre(column) * plot.width() / of.width();
}

QRectF ChartLayout::band(const ChartModel &of, int column) const
{
    const double pitch = plot.width() / of.width() * of.pitch(column);
    return {x(of, column) - pitch / 2, plot.top(), pitch, plot.height()};
}

ChartLayout makeChartLayout(const ChartModel &plot, const PictureText &captions, const Theme &theme, const QSizeF &size)
{
    return LayoutBuilder(plot, captions, theme, size).build();
}

QPen markerPen(const QColor &color)
{
    QPen pen(color, 2, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.5, 1.5}); // in pen widths
    return pen;
}

QFont chartFont(double points, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(
        static_cast<int>(std::ceil(points * QGuiApplication::primaryScreen()->logicalDotsPerInchY() / 72)));
    font.setWeight(weight);
    return font;
}

} // namespace MasteryChart
