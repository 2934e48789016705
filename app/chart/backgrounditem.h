// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"

#include <QGraphicsItem>

namespace MasteryChart {

/// What is painted behind the bars: the card, the grid, and the highlight of the current column.
class BackgroundItem : public QGraphicsItem
{
public:
    using QGraphicsItem::QGraphicsItem;

    /// Removes the highlight.
    void setLayout(const ChartLayout &layout, const Theme &theme);
    /// A null rectangle for none.
    void setHighlight(const QRectF &highlight);

    QRectF boundingRect() const override { return m_layout.card; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    ChartLayout m_layout;
    QRectF m_highlight;
    QColor m_cardColor;
    QColor m_borderColor;
    QColor m_highlightColor;
};

} // namespace MasteryChart
