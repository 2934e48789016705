// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/multiples.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace MasteryChart {

namespace {

constexpr double labelPoints = 9;
constexpr double headingPoints = 10.5;
constexpr double padding = 14;
constexpr double gap = 6;
constexpr double leastPanel = 132; // wide
constexpr double between = 16;     // panels
constexpr double barShare = 0.82;  // of a column
constexpr double widestBar = 30;

constexpr Qt::Alignment leftCentered = Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute;
constexpr Qt::Alignment rightCentered = Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute;

class MultiplesBuilder
{
public:
    MultiplesBuilder(const Multiples &multiples, const Theme &theme, const Typography &typography, const QRectF &card)
        : m_multiples(multiples)
        , m_theme(theme)
        , m_unit(typography.dpi / 96)
        , m_heading(typography.font(headingPoints, QFont::Bold))
        , m_label(typography.font(labelPoints))
        , m_strong(typography.font(labelPoints, QFont::Bold))
        , m_lineHeight(std::ceil(QFontMetricsF(m_strong).height()) + 2)
        , m_free(card.adjusted(padding, gap, -padding, -gap))
    {
        m_layout.chart.card = card;
    }

    MultiplesLayout build()
    {
        const QRectF row(m_free.topLeft(), QSizeF(m_free.width(), std::ceil(QFontMetricsF(m_heading).height()) + 2));
        addText(row, m_multiples.heading, m_heading, m_theme.text, leftCentered);
        m_free.setTop(row.bottom() + gap);
        m_layout.chart.plotArea = m_free;
        const auto number = static_cast<int>(m_multiples.panels.size());
        if (number == 0)
            return m_layout;
        const int across = columns(number);
        const int down = (number + across - 1) / across;
        const double width = (m_free.width() - between * (across - 1)) / across;
        const double height = (m_free.height() - gap * (down - 1)) / down;
        for (int index = 0; index < number; ++index) {
            const QRectF panel(m_free.left() + (index % across) * (width + between),
                               m_free.top() + (index / across) * (height + gap), width, height);
            m_layout.panels.append(panel);
            addPanel(m_multiples.panels.at(index), panel);
        }
        return m_layout;
    }

private:
    /// Panels about as wide as two of them are high.
    int columns(int number) const
    {
        const int most =
            std::clamp(static_cast<int>((m_free.width() + between) / (leastPanel * m_unit + between)), 1, number);
        int best = most;
        double least = 1e9;
        for (int across = 1; across <= most; ++across) {
            const int down = (number + across - 1) / across;
            const double shape = (m_free.width() / across) / (m_free.height() / down);
            const double miss = std::abs(std::log(shape / 1.7));
            if (miss < least) {
                least = miss;
                best = across;
            }
        }
        return best;
    }

    void addText(const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                 Qt::Alignment alignment)
    {
        const TextItem item = fittedText(rect, text, font, color, alignment);
        if (!item.text.isEmpty())
            m_layout.chart.texts.append(item);
    }

    /// The name and the mastery rate, then n: in one line or in two, whatever the height allows.
    double addNames(const Multiples::Panel &panel, const QRectF &rect)
    {
        const double figure = textWidth(panel.figure, m_strong);
        QRectF row(rect.topLeft(), QSizeF(rect.width(), m_lineHeight));
        addText(QRectF(row.right() - figure, row.top(), figure, row.height()), panel.figure, m_strong, m_theme.text,
                rightCentered);
        row.setRight(row.right() - figure - gap);
        const double detail = textWidth(panel.game.detail, m_label);
        const bool isLow = rect.height() < 5 * m_lineHeight;
        if (isLow) {
            addText(QRectF(row.right() - detail, row.top(), detail, row.height()), panel.game.detail, m_label,
                    m_theme.mutedText, rightCentered);
            row.setRight(row.right() - detail - gap);
        }
        addText(row, panel.game.name, m_strong, m_theme.text, leftCentered);
        if (isLow)
            return m_lineHeight;
        addText(row.translated(0, m_lineHeight), panel.game.detail, m_label, m_theme.mutedText, leftCentered);
        return 2 * m_lineHeight;
    }

    void addPanel(const Multiples::Panel &panel, const QRectF &rect)
    {
        const double top = addNames(panel, rect);
        const QString last = number(panel.game.achievements, m_multiples.locale);
        const double foot = rect.height() < 5 * m_lineHeight ? 2 : m_lineHeight;
        const QRectF plot = rect.adjusted(0, top + gap / 2, 0, -foot);
        m_layout.chart.lines.append({QLineF(plot.bottomLeft(), plot.bottomRight()), QPen(m_theme.axis, 1)});
        for (const ValueAxis::Tick &tick : m_multiples.axis.ticks(2)) {
            const double y = plot.bottom() - tick.height * plot.height();
            if (tick.height == 0)
                continue;
            m_layout.chart.grid.append({QLineF(plot.left(), y, plot.right(), y), QPen(m_theme.grid, 1)});
            if (foot > 2) // at the right, where few players are
                addText(QRectF(plot.left(), y, plot.width(), m_lineHeight), tick.label, m_label, m_theme.mutedText,
                        rightCentered);
        }
        if (foot > 2) {
            const QRectF row(plot.left(), plot.bottom(), plot.width(), foot);
            addText(row, number(1, m_multiples.locale), m_label, m_theme.mutedText, leftCentered);
            addText(row, last, m_label, m_theme.mutedText, rightCentered);
        }
        addBars(panel, plot);
    }

    void addBars(const Multiples::Panel &panel, const QRectF &plot)
    {
        // Mastery stands apart.
        const auto columns = static_cast<int>(panel.heights.size()) + (panel.heights.size() > 1 ? 1 : 0);
        const double column = plot.width() / std::max(1, columns);
        const double width = std::min(column * barShare, widestBar * m_unit);
        for (int index = 0; index < panel.heights.size(); ++index) {
            const double height = panel.heights.at(index) * plot.height();
            const bool isMastery = index + 1 == panel.heights.size();
            const double centre = isMastery ? plot.right() - column / 2 : plot.left() + (index + 0.5) * column;
            if (height > 0)
                m_layout.chart.shapes.append({Shape::Kind::Bar,
                                              QRectF(centre - width / 2, plot.bottom() - height, width, height),
                                              m_theme.bar(panel.game.role)});
            if (panel.yours != index)
                continue;
            QRectF dot(0, 0, 8 * m_unit, 8 * m_unit);
            dot.moveCenter({centre, std::max(plot.top() + dot.height() / 2, plot.bottom() - height - dot.height())});
            m_layout.chart.shapes.append({Shape::Kind::Dot, dot, m_theme.you, m_theme.card});
        }
    }

    const Multiples &m_multiples;
    const Theme &m_theme;
    const double m_unit;
    const QFont m_heading;
    const QFont m_label;
    const QFont m_strong;
    const double m_lineHeight;
    MultiplesLayout m_layout;
    QRectF m_free;
};

} // namespace

MultiplesLayout makeMultiplesLayout(const Multiples &multiples, const Theme &theme, const Typography &typography,
                                    const QRectF &card)
{
    return MultiplesBuilder(multiples, theme, typography, card).build();
}

} // namespace MasteryChart
