// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"

#include <QGraphicsItem>

namespace MasteryChart {

/// What stands behind the bars: the card, the grid, and the band of the column that is looked at.
class BackgroundItem : public QGraphicsItem
{
public:
    using QGraphicsItem::QGraphicsItem;

    void show(const ChartLayout &layout, const Theme &theme);
    /// A null rectangle for none.
    void setBand(const QRectF &band);

    QRectF boundingRect() const override { return m_layout.page; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    ChartLayout m_layout;
    QRectF m_band;
    QColor m_cardColor;
    QColor m_borderColor;
    QColor m_bandColor;
};

/// What stands before the bars: texts, ticks, markers and the legend.
class ForegroundItem : public QGraphicsItem
{
public:
    using QGraphicsItem::QGraphicsItem;

    void show(const ChartLayout &layout, const QImage &icon);

    QRectF boundingRect() const override { return m_layout.page; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    ChartLayout m_layout;
    QImage m_icon;
};

} // namespace MasteryChart
