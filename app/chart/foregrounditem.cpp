// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/foregrounditem.h"

#include "chart/painting.h"

namespace MasteryChart {

void ForegroundItem::setLayout(const ChartLayout &layout)
{
    prepareGeometryChange();
    m_layout = layout;
    m_pointedAt.clear();
    update();
}

void ForegroundItem::setPointedAt(const QList<Shape> &shapes)
{
    m_pointedAt = shapes;
    update();
}

void ForegroundItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintLines(m_layout.lines, *painter);
    paintShapes(m_layout.swatches, *painter);
    paintShapes(m_layout.shapes, *painter);
    paintTexts(m_layout.texts, *painter);
    paintShapes(m_pointedAt, *painter);
}

} // namespace MasteryChart
