// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/annotations.h"

#include <QPainter>

namespace MasteryChart {

namespace {

constexpr double cardRadius = 8; // the site's

void draw(const QList<Line> &strokes, QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing, false); // all are upright or level: sharper without
    for (const Line &stroke : strokes) {
        painter.setPen(stroke.pen);
        painter.drawLine(stroke.line);
    }
}

} // namespace

void BackgroundItem::show(const ChartLayout &layout, const Theme &theme)
{
    prepareGeometryChange();
    m_layout = layout;
    m_band = QRectF();
    m_cardColor = theme.card;
    m_borderColor = theme.cardBorder;
    m_bandColor = theme.band;
    update();
}

void BackgroundItem::setBand(const QRectF &band)
{
    m_band = band;
    update();
}

void BackgroundItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_borderColor, 1));
    painter->setBrush(m_cardColor);
    painter->drawRoundedRect(m_layout.card.adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
    if (!m_band.isNull())
        painter->fillRect(m_band, m_bandColor);
    draw(m_layout.grid, *painter);
}

void ForegroundItem::show(const ChartLayout &layout, const QImage &icon)
{
    prepareGeometryChange();
    m_layout = layout;
    m_icon = icon;
    update();
}

void ForegroundItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    // The icons are pixel art: enlarged, their pixels stay square.
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    if (!m_icon.isNull())
        painter->drawImage(m_layout.icon, m_icon);
    draw(m_layout.strokes, *painter);
    for (const Swatch &swatch : m_layout.swatches)
        painter->fillRect(swatch.rect, swatch.color);
    painter->setRenderHint(QPainter::Antialiasing);
    for (const TextItem &text : m_layout.texts) {
        if (text.backdrop.isValid())
            painter->fillRect(text.rect, text.backdrop);
        painter->setFont(text.font);
        painter->setPen(text.color);
        painter->drawText(text.rect, static_cast<int>(text.alignment) | Qt::TextDontClip | Qt::TextSingleLine,
                          text.text);
    }
}

} // namespace MasteryChart
