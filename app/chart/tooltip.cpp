// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/tooltip.h"

#include "chartmodel/chartlayout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace MasteryChart {

namespace {

constexpr double textPoints = 9;
constexpr double padding = 10;
constexpr double swatch = 10;
constexpr double gap = 8;
constexpr double radius = 8;

/// \a sentence in lines of at most \a width, broken at spaces.
QStringList broken(const QString &sentence, const QFontMetricsF &metrics, double width)
{
    QStringList lines;
    for (const QString &word : sentence.split(u' ')) {
        if (!lines.isEmpty() && metrics.horizontalAdvance(lines.last() + u' ' + word) <= width)
            lines.last() += u' ' + word;
        else
            lines.append(word);
    }
    return lines;
}

} // namespace

void Tooltip::setText(const ColumnText &text, const Theme &theme, const Typography &typography, const QRectF &column,
                      const QRectF &page)
{
    prepareGeometryChange();
    m_text = text;
    m_theme = theme;
    m_font = typography.font(textPoints);
    m_titleFont = typography.font(textPoints, QFont::DemiBold);
    const double room = std::max(page.right() - column.right(), column.left() - page.left()) - gap;
    measure(std::floor(room) - 2 * padding - 1, page.width() - 2 * padding - 1);
    place(column, page);
    show();
    update();
}

void Tooltip::measure(double maxWidth, double mostWidth)
{
    const QFontMetricsF metrics(m_font);
    const QFontMetricsF bold(m_titleFont);
    m_lineHeight = std::ceil(bold.height()) + 3;
    m_nameWidth = 0;
    m_playersWidth = 0;
    double shareWidth = 0;
    double widest = bold.horizontalAdvance(m_text.title);
    for (const ColumnText::Row &row : m_text.rows) {
        m_nameWidth = std::max(m_nameWidth, metrics.horizontalAdvance(row.name));
        m_playersWidth = std::max(m_playersWidth, bold.horizontalAdvance(row.players));
        shareWidth = std::max(shareWidth, metrics.horizontalAdvance(row.share));
    }
    const double figures = swatch + gap + 2 * gap + m_playersWidth + gap + shareWidth;
    m_nameWidth = std::min(m_nameWidth, std::max(0., mostWidth - figures));
    widest = std::max(widest, swatch + gap + m_nameWidth + 2 * gap + m_playersWidth + gap + shareWidth);
    m_lines.clear();
    for (const QString &sentence : m_text.reached)
        m_lines += broken(sentence, metrics, std::max(widest, maxWidth));
    for (const QString &line : m_lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    for (const ColumnText::YourProgress &your : m_text.yours)
        widest = std::max(widest, swatch + gap + metrics.horizontalAdvance(your.text));
    const auto lines = 1 + m_text.rows.size() + m_lines.size() + m_text.yours.size();
    const double separators = (m_lines.isEmpty() ? 0 : gap) + (m_text.yours.isEmpty() ? 0 : gap);
    m_size = QSizeF(std::ceil(widest) + 2 * padding + 1,
                    m_lineHeight * static_cast<double>(lines) + separators + 2 * padding);
}

void Tooltip::place(const QRectF &column, const QRectF &page)
{
    const bool isRight = page.right() - column.right() >= column.left() - page.left();
    double x = isRight ? column.right() + gap : column.left() - gap - m_size.width();
    x = std::clamp(x, page.left(), std::max(page.left(), page.right() - m_size.width()));
    // High up, where the bars beside it rarely are.
    const double y = std::clamp(column.top(), page.top(), std::max(page.top(), page.bottom() - m_size.height()));
    setPos(x, y);
}

void Tooltip::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text's own, whatever the program's is
    painter->setPen(QPen(m_theme.tooltipBorder, 1));
    painter->setBrush(m_theme.tooltip);
    painter->drawRoundedRect(boundingRect().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    QRectF line(padding, padding, m_size.width() - 2 * padding, m_lineHeight);
    const auto left = Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute;
    const auto right = Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute;
    const auto write = [&](const QRectF &rect, Qt::Alignment alignment, const QFont &font, const QColor &color,
                           const QString &text) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(rect, static_cast<int>(alignment) | Qt::TextDontClip | Qt::TextSingleLine, text);
    };
    const auto separate = [&] {
        painter->setPen(QPen(m_theme.tooltipBorder, 1));
        painter->drawLine(QPointF(line.left(), line.top() + gap / 2), QPointF(line.right(), line.top() + gap / 2));
        line.translate(0, gap);
    };

    const QFontMetricsF names(m_font);
    write(line, left, m_titleFont, m_theme.text, m_text.title);
    line.translate(0, m_lineHeight);
    for (const ColumnText::Row &row : m_text.rows) {
        painter->fillRect(QRectF(line.left(), line.center().y() - swatch / 2, swatch, swatch), m_theme.bar(row.role));
        write(line.adjusted(swatch + gap, 0, 0, 0), left, m_font, m_theme.mutedText,
              names.elidedText(row.name, Qt::ElideRight, m_nameWidth + 1));
        const double numbers = line.left() + swatch + gap + m_nameWidth + 2 * gap;
        write(QRectF(numbers, line.top(), m_playersWidth, m_lineHeight), right, m_titleFont, m_theme.text, row.players);
        write(line, right, m_font, m_theme.mutedText, row.share);
        line.translate(0, m_lineHeight);
    }
    if (!m_lines.isEmpty())
        separate();
    for (const QString &words : m_lines) {
        write(line, left, m_font, m_theme.text, words);
        line.translate(0, m_lineHeight);
    }
    if (m_text.yours.isEmpty())
        return;
    separate();
    for (const ColumnText::YourProgress &your : m_text.yours) {
        painter->setPen(QPen(m_theme.you, 2));
        painter->drawLine(QPointF(line.left() + swatch / 2, line.top() + 2),
                          QPointF(line.left() + swatch / 2, line.bottom() - 2));
        write(line.adjusted(swatch + gap, 0, 0, 0), left, m_font, m_theme.text, your.text);
        line.translate(0, m_lineHeight);
    }
}

} // namespace MasteryChart
