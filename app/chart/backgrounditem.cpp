// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/backgrounditem.h"

#include "chart/painting.h"

#include <QPainter>

namespace MasteryChart {

namespace {

constexpr double cardRadius = 8; // the site's

} // namespace

void BackgroundItem::setLayout(const ChartLayout &layout, const Theme &theme)
{
    prepareGeometryChange();
    m_layout = layout;
    m_highlight = QRectF();
    m_cardColor = theme.card;
    m_borderColor = theme.cardBorder;
    m_highlightColor = theme.highlight;
    update();
}

void BackgroundItem::setHighlight(const QRectF &highlight)
{
    m_highlight = highlight;
    update();
}

void BackgroundItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_borderColor, 1));
    painter->setBrush(m_cardColor);
    painter->drawRoundedRect(m_layout.card.adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
    if (!m_highlight.isNull())
        painter->fillRect(m_highlight, m_highlightColor);
    paintLines(m_layout.grid, *painter);
}

} // namespace MasteryChart
