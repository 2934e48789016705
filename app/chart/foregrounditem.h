// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"

#include <QGraphicsItem>

namespace MasteryChart {

/// What is painted over the bars: axes, markers, texts and the legend.
class ForegroundItem : public QGraphicsItem
{
public:
    using QGraphicsItem::QGraphicsItem;

    void setLayout(const ChartLayout &layout);

    /// Paints \a shapes over all else, until there is another layout.
    void setPointedAt(const QList<Shape> &shapes);

    QRectF boundingRect() const override { return m_layout.card; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    ChartLayout m_layout;
    QList<Shape> m_pointedAt;
};

} // namespace MasteryChart
