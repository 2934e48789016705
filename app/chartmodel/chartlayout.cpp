// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/chartlayout.h"

#include "chartmodel/axislabels.h"
#include "chartmodel/charttext.h"

#include <QCoreApplication>
#include <QFontMetricsF>

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
constexpr double summaryFrom = 440; // of a picture's height: below, the plot needs it all
constexpr double narrowPicture = 560;
constexpr double summaryShare = 0.25; // of the picture's height, at most
constexpr double legendShare = 0.25;
constexpr int maxMarkerLabels = 2; // more would leave no room for the bars

// Absolute: a chart is not mirrored where the language is read from right to left.
constexpr Qt::Alignment leftCentered = Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute;
constexpr Qt::Alignment rightCentered = Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute;

/// Builds the layout from the outside in; each step takes its share of m_free, what is left of the picture.
class LayoutBuilder
{
public:
    LayoutBuilder(const ChartModel &model, const PictureText &text, const Theme &theme, const Typography &typography,
                  const QSizeF &size)
        : m_model(model)
        , m_text(text)
        , m_theme(theme)
        , m_typography(typography)
        , m_low(size.height() < lowPicture)
        , m_label(typography.font(labelPoints))
        , m_strong(typography.font(labelPoints, QFont::DemiBold))
        , m_lineHeight(std::ceil(QFontMetricsF(m_strong).height()) + 2)
    {
        m_layout.page = QRectF(QPointF(), size);
        const double margin = !text.header ? 0 : size.width() < narrowPicture || m_low ? 8 : 16;
        m_free = m_layout.page.adjusted(margin, margin, -margin, -margin);
    }

    ChartLayout build()
    {
        if (m_text.header)
            addHeader();
        if (!m_text.summary.isEmpty() && size().height() >= summaryFrom)
            addSummary();
        if (!m_low)
            addHeading();
        m_layout.card = m_free;
        m_free.adjust(padding, padding, -padding, -padding);
        addLegend();
        if (hasHalfwayLines())
            addHalfwayNotes();
        reserveLabelRows();
        reserveAxes();
        addAxes();
        if (hasHalfwayLines())
            addHalfwayLines();
        addMarkers();
        if (!m_model.isComparison())
            addMasteryLabel();
        return m_layout;
    }

private:
    void addText(const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                 Qt::Alignment alignment, const QColor &background = {})
    {
        const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width());
        m_layout.texts.append({rect, fitting, font, color, alignment, background});
    }

    QSizeF size() const { return m_layout.page.size(); }
    double width(const QString &text) const { return std::ceil(QFontMetricsF(m_label).horizontalAdvance(text)) + 1; }
    double strongWidth(const QString &text) const
    {
        return std::ceil(QFontMetricsF(m_strong).horizontalAdvance(text)) + 1;
    }

    /// How many lines of text \a share of the picture's height holds.
    qsizetype maxLines(double share) const { return static_cast<qsizetype>(size().height() * share / m_lineHeight); }

    QRectF takeTop(double height)
    {
        const QRectF taken(m_free.topLeft(), QSizeF(m_free.width(), height));
        m_free.setTop(taken.bottom());
        return taken;
    }

    void addHeader()
    {
        const QFont titleFont = m_typography.font(titlePoints, QFont::Bold);
        const double titleHeight = std::ceil(QFontMetricsF(titleFont).height());
        QRectF row = takeTop(titleHeight + m_lineHeight + 2 * gap);
        if (!m_text.icon.isNull()) {
            const double side = titleHeight + m_lineHeight;
            m_layout.icon = QRectF(row.topLeft(), QSizeF(side, side));
            row.setLeft(row.left() + side + padding);
        }
        addText(QRectF(row.topLeft(), QSizeF(row.width(), titleHeight)), m_text.title, titleFont, m_theme.text,
                leftCentered);
        if (m_text.subtitle.isEmpty())
            return;
        addText(QRectF(row.left(), row.top() + titleHeight, row.width(), m_lineHeight), m_text.subtitle, m_label,
                m_theme.mutedText, leftCentered);
    }

    /// Below the card, and never more than a quarter of the picture: what does not fit is left out, from the end.
    void addSummary()
    {
        // As many items a line as fit, from the left.
        const double between = 2 * padding;
        QList<QStringList> lines;
        for (const QStringList &items : m_text.summary) {
            double used = std::numeric_limits<double>::infinity();
            for (const QString &item : items) {
                if (used + between + width(item) > m_free.width()) {
                    lines.append(QStringList());
                    used = -between;
                }
                used += between + width(item);
                lines.last().append(item);
            }
        }
        lines = lines.mid(0, maxLines(summaryShare));
        double y = m_free.bottom() - m_lineHeight * static_cast<double>(lines.size());
        m_free.setBottom(y - gap);
        for (const QStringList &line : lines) {
            double x = m_free.left();
            for (const QString &item : line) {
                addText(QRectF(x, y, std::min(width(item), m_free.right() - x), m_lineHeight), item, m_label,
                        m_theme.text, leftCentered);
                x += width(item) + between;
            }
            y += m_lineHeight;
        }
    }

    void addHeading()
    {
        const QFont font = m_typography.font(headingPoints, QFont::DemiBold);
        const QString heading = m_model.chartType == ChartType::Bars ? Text::tr("Achievement Distribution")
                                                                     : Text::tr("Players Who Got at Least This Far");
        addText(takeTop(std::ceil(QFontMetricsF(font).height()) + gap), heading, font, m_theme.heading,
                Qt::AlignLeft | Qt::AlignTop | Qt::AlignAbsolute);
    }

    struct LegendEntry
    {
        QString name;
        QColor color;
    };

    QList<LegendEntry> legendEntries() const
    {
        QList<LegendEntry> entries;
        for (const Series &series : m_model.series)
            entries.append({series.name, m_theme.bar(series.role)});
        if (m_model.chartType == ChartType::Bars && !m_model.isComparison()) {
            const UnlockMode mode = m_model.series.first().id.mode;
            entries.append({masteredName(mode), m_theme.masteryBar(mode)});
        }
        return entries;
    }

    double swatchSide() const { return std::round(m_lineHeight * 0.6); }

    /// What one entry of the legend takes, at most \a available.
    double entryWidth(const LegendEntry &entry, double available) const
    {
        return std::min(swatchSide() + gap + width(entry.name), available);
    }

    /// What the y axis counts at the left, the legend at the right; the legend takes rows of its own where both do not
    /// fit.
    void addLegend()
    {
        const QString axisTitle = m_model.axis.isShare() ? Text::tr("Share of players") : Text::tr("Players");
        QRectF row = takeTop(m_lineHeight);
        addText(QRectF(row.left(), row.top(), std::min(row.width(), width(axisTitle)), m_lineHeight), axisTitle,
                m_label, m_theme.mutedText, leftCentered);

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
        lines = lines.mid(0, std::max<qsizetype>(1, maxLines(legendShare)));
        if (lines.size() > 1 || width(axisTitle) + 2 * padding + needed > row.width())
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
            m_layout.swatches.append({QRectF(x, row.center().y() - side / 2, side, side), entry.color});
            addText(QRectF(x + side + gap, row.top(), taken - side - gap, m_lineHeight), entry.name, m_label,
                    m_theme.text, leftCentered);
            x += taken + padding;
        }
    }

    /// A row for each marker's label, so that they never meet, and one for mastery's, where its bar reaches the top.
    void reserveLabelRows()
    {
        m_markerRows = takeTop(m_lineHeight * static_cast<double>(hasMarkerLabels() ? m_model.markers.size() : 0));
        takeTop(m_lineHeight + gap);
    }

    bool hasMarkerLabels() const { return m_model.markers.size() <= maxMarkerLabels; }

    void reserveAxes()
    {
        double labels = 0;
        for (const ValueAxis::Tick &tick : m_model.axis.ticks())
            labels = std::max(labels, width(tick.label));
        m_layout.plotArea = m_free;
        m_layout.plotArea.setLeft(m_free.left() + labels + gap);
        m_layout.plotArea.setBottom(m_free.bottom() - tickLength - m_lineHeight - (m_low ? 0 : m_lineHeight));
    }

    double yOf(double height) const { return m_layout.plotArea.bottom() - height * m_layout.plotArea.height(); }

    void addAxes()
    {
        const QRectF &plotArea = m_layout.plotArea;
        double free = std::numeric_limits<double>::infinity(); // what is above the last label
        for (const ValueAxis::Tick &tick : m_model.axis.ticks()) {
            const double y = yOf(tick.height);
            m_layout.grid.append({QLineF(plotArea.left(), y, plotArea.right(), y), QPen(m_theme.grid, 1)});
            const QRectF rect(m_free.left(), y - m_lineHeight / 2, plotArea.left() - gap - m_free.left(), m_lineHeight);
            if (rect.bottom() > free)
                continue;
            free = rect.top();
            addText(rect, tick.label, m_label, m_theme.mutedText, rightCentered);
        }

        m_layout.lines.append(
            {QLineF(plotArea.left(), plotArea.bottom(), plotArea.right(), plotArea.bottom()), QPen(m_theme.axis, 1)});
        QList<double> centres;
        QList<double> widths;
        for (int column = 0; column < m_model.columns.size(); ++column) {
            widths.append(width(number(m_model.columns.at(column).first, m_model.locale)));
            // The last label stays inside the card where its bar is thinner than it.
            centres.append(std::min(m_layout.x(m_model, column), m_layout.card.right() - 2 - widths.last() / 2));
        }
        for (const int column : shownLabels(centres, widths, gap)) {
            const double x = m_layout.x(m_model, column);
            const double half = widths.at(column) / 2;
            m_layout.lines.append(
                {QLineF(x, plotArea.bottom(), x, plotArea.bottom() + tickLength), QPen(m_theme.axis, 1)});
            addText(QRectF(centres.at(column) - half, plotArea.bottom() + tickLength, 2 * half, m_lineHeight),
                    number(m_model.columns.at(column).first, m_model.locale), m_label, m_theme.mutedText,
                    Qt::AlignCenter);
        }
        if (!m_low) {
            addText(
                QRectF(plotArea.left(), plotArea.bottom() + tickLength + m_lineHeight, plotArea.width(), m_lineHeight),
                Text::tr("Achievements earned"), m_label, m_theme.mutedText, Qt::AlignCenter);
        }
    }

    /// Sets of different lengths have different halves.
    bool hasHalfwayLines() const { return m_model.chartType == ChartType::Cumulative && !m_model.isComparison(); }

    /// What a curve says at its two halfway lines; hardcore first, as in the legend.
    QStringList halfwayNotes() const
    {
        QStringList medians;
        QStringList shares;
        for (const Series &series : m_model.series) {
            if (!series.statistics.median)
                continue;
            medians.append(number(*series.statistics.median, m_model.locale));
            shares.append(percent(series.statistics.halfReached, m_model.locale));
        }
        if (medians.isEmpty())
            return {};
        const QString between = QStringLiteral(" / ");
        return {Text::tr("Half of the players: median %1").arg(medians.join(between)),
                Text::tr("Half the set (%1): reached by %2")
                    .arg(number(halfTheSet(), m_model.locale), shares.join(between))};
    }

    int halfTheSet() const { return halfOf(m_model.achievements()); }

    /// Above the plot, where no curve gets, however many players mastered; beside each other where there is room.
    void addHalfwayNotes()
    {
        const QStringList notes = halfwayNotes();
        if (notes.isEmpty())
            return;
        QRectF row = takeTop(m_lineHeight);
        addText(row, notes.first(), m_label, m_theme.mutedText, leftCentered);
        m_layout.texts.last().rect.setWidth(width(notes.first()));
        if (width(notes.first()) + 2 * padding + width(notes.last()) > row.width())
            row = takeTop(m_lineHeight);
        else
            row.setLeft(row.left() + width(notes.first()) + 2 * padding);
        addText(row, notes.last(), m_label, m_theme.mutedText, leftCentered);
    }

    /// Of a curve: half of the players, where each mode's curve falls below it at its median, and half of the set.
    void addHalfwayLines()
    {
        const QRectF &plotArea = m_layout.plotArea;
        const QPen pen(m_theme.mutedText, 1, Qt::DashLine);
        for (const Series &series : m_model.series) {
            if (const auto median = series.statistics.median) {
                const double x = m_layout.x(m_model, *median - 1);
                m_layout.lines.append(
                    {QLineF(x, yOf(0.5), x, plotArea.bottom()), QPen(m_theme.bar(series.role), 1, Qt::DashLine)});
            }
        }
        const double x = m_layout.x(m_model, halfTheSet() - 1);
        m_layout.lines.append({QLineF(plotArea.left(), yOf(0.5), plotArea.right(), yOf(0.5)), pen});
        m_layout.lines.append({QLineF(x, plotArea.top(), x, plotArea.bottom()), pen});
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
        const QRectF &plotArea = m_layout.plotArea;
        const QList<double> places = markerPlaces();
        for (qsizetype row = 0; row < m_model.markers.size(); ++row) {
            const Marker &marker = m_model.markers.at(row);
            const double x = places.at(row);
            double top = plotArea.top();
            if (hasMarkerLabels()) {
                const double needed = std::min(strongWidth(marker.label), plotArea.right() - m_free.left());
                const double left =
                    std::clamp(x - needed / 2, m_free.left(), std::max(m_free.left(), plotArea.right() - needed));
                const QRectF rect(left, m_markerRows.top() + m_lineHeight * static_cast<double>(row), needed,
                                  m_lineHeight);
                addText(rect, marker.label, m_strong, m_theme.text, Qt::AlignCenter, m_theme.card);
                top = rect.bottom();
            }
            m_layout.lines.append({QLineF(x, top, x, plotArea.bottom()), markerPen(m_theme.bar(marker.role))});
        }
    }

    /// At the right end, above all it spans.
    void addMasteryLabel()
    {
        const QRectF &plotArea = m_layout.plotArea;
        const QString text = masteryLabel(m_model);
        const double needed = strongWidth(text) + gap;
        const int mastery = static_cast<int>(m_model.columns.size()) - 1;
        const double left = std::clamp(m_layout.x(m_model, mastery) - needed / 2, plotArea.left(),
                                       std::max(plotArea.left(), plotArea.right() - needed));
        // A curve falls from the column before.
        const double reach =
            m_model.chartType == ChartType::Bars ? left : left - m_layout.columnRect(m_model, mastery).width();
        double top = 0;
        for (int column = mastery; column >= 0 && m_layout.columnRect(m_model, column).right() > reach; --column)
            top = std::max(top, m_model.height(column));
        addText(QRectF(left, yOf(top) - gap / 2 - m_lineHeight, needed, m_lineHeight), text, m_strong, m_theme.text,
                Qt::AlignCenter, m_theme.card);
    }

    const ChartModel &m_model;
    const PictureText &m_text;
    const Theme &m_theme;
    const Typography &m_typography;
    const bool m_low;
    const QFont m_label;
    const QFont m_strong;
    const double m_lineHeight;
    ChartLayout m_layout;
    QRectF m_free;
    QRectF m_markerRows;
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

ChartLayout makeChartLayout(const ChartModel &model, const PictureText &text, const Theme &theme,
                            const Typography &typography, const QSizeF &size)
{
    return LayoutBuilder(model, text, theme, typography, size).build();
}

QPen markerPen(const QColor &color)
{
    QPen pen(color, 2, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.5, 1.5}); // in pen widths
    return pen;
}

} // namespace MasteryChart
