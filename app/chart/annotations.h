// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/layout.h"

#include <QGraphicsItem>

/// What stands behind the bars: the card, the grid, and the band of the column that is looked at.
class Backdrop : public QGraphicsItem
{
public:
    using QGraphicsItem::QGraphicsItem;

    void show(const Layout &layout, const Theme &theme);
    /// A null rectangle for none.
    void setBand(const QRectF &band);

    QRectF boundingRect() const override { return m_layout.page; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    Layout m_layout;
    QRectF m_band;
    QColor m_cardColor;
    QColor m_borderColor;
    QColor m_bandColor;
};

/// What stands before the bars: texts, ticks, markers and the legend.
class Annotations : public QGraphicsItem
{
public:
    using QGraphicsItem::QGraphicsItem;

    void show(const Layout &layout, const QImage &icon);

    QRectF boundingRect() const override { return m_layout.page; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    Layout m_layout;
    QImage m_icon;
};
