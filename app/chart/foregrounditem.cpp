// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/foregrounditem.h"

#include "chart/paintlines.h"

#include <QPainter>

namespace MasteryChart {

void ForegroundItem::setLayout(const ChartLayout &layout, const QImage &icon)
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
    paintLines(m_layout.lines, *painter);
    for (const Swatch &swatch : m_layout.swatches)
        painter->fillRect(swatch.rect, swatch.color);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text's own, whatever the program's is
    for (const TextItem &text : m_layout.texts) {
        if (text.background.isValid())
            painter->fillRect(text.rect, text.background);
        painter->setFont(text.font);
        painter->setPen(text.color);
        painter->drawText(text.rect, static_cast<int>(text.alignment) | Qt::TextDontClip | Qt::TextSingleLine,
                          text.text);
    }
}

} // namespace MasteryChart
