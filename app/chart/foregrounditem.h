// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"

#include <QGraphicsItem>

namespace MasteryChart {

/// What is painted over the bars: texts, axes, markers, the legend and the game's icon.
class ForegroundItem : public QGraphicsItem
{
public:
    using QGraphicsItem::QGraphicsItem;

    void setLayout(const ChartLayout &layout, const QImage &icon);

    QRectF boundingRect() const override { return m_layout.page; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    ChartLayout m_layout;
    QImage m_icon;
};

} // namespace MasteryChart
