// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/columnscene.h"

#include "chart/columnitem.h"

#include <algorithm>

namespace MasteryChart {

namespace {

constexpr double sharpFrom = 4; // pixels, a column's width

} // namespace

ColumnScene::ColumnScene(QObject *parent)
    : ColumnScene(new ColumnItem, parent)
{
}

ColumnScene::ColumnScene(ColumnItem *item, QObject *parent)
    : ChartScene(item, parent)
    , m_item(item)
{
}

void ColumnScene::setModel(const ColumnChart &model)
{
    m_model = model;
    redraw();
}

void ColumnScene::draw()
{
    m_item->setModel(m_model, theme());
}

ChartLayout ColumnScene::makeLayout(const QRectF &card) const
{
    return makeColumnLayout(m_model, theme(), typography(), card);
}

void ColumnScene::place()
{
    m_item->place(layout(), m_model);
}

int ColumnScene::columnAt(const QPointF &position) const
{
    const QRectF &plot = layout().plotArea;
    if (!plot.contains(position) || columnCount() == 0)
        return -1;
    const int column = static_cast<int>((position.x() - plot.left()) / plot.width() * columnCount());
    return std::min(column, columnCount() - 1);
}

bool ColumnScene::wantsAntialiasing() const
{
    return layout().plotArea.width() < sharpFrom * columnCount();
}

} // namespace MasteryChart
