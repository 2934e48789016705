// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartview.h"

#include "chart/chartaccessible.h"
#include "chart/chartscene.h"
#include "chartmodel/charttext.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>

namespace MasteryChart {

ChartView::ChartView(ChartScene &scene, QWidget *parent)
    : QGraphicsView(&scene, parent)
    , m_scene(scene)
{
    makeChartsAccessible();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(FullViewportUpdate);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Achievement Distribution"));
    connect(&m_scene, &ChartScene::currentChanged, this, &ChartView::describe);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    m_scene.setSize(viewport()->size());
    QGraphicsView::resizeEvent(event);
}

void ChartView::paintEvent(QPaintEvent *event)
{
    setRenderHint(QPainter::Antialiasing, m_scene.wantsAntialiasing());
    QGraphicsView::paintEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    m_scene.setCurrent(m_scene.columnAt(mapToScene(event->pos())));
}

void ChartView::leaveEvent(QEvent *event)
{
    m_scene.setCurrent(-1);
    QGraphicsView::leaveEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    m_scene.setCurrent(-1);
    QGraphicsView::focusOutEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_scene.model().columns.size()) - 1;
    const int current = m_scene.current();
    if (last < 0) {
        QGraphicsView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        m_scene.setCurrent(current < 0 ? last : std::max(0, current - 1));
        break;
    case Qt::Key_Right:
        m_scene.setCurrent(std::min(last, current + 1));
        break;
    case Qt::Key_Home:
        m_scene.setCurrent(0);
        break;
    case Qt::Key_End:
        m_scene.setCurrent(last);
        break;
    case Qt::Key_Escape:
        if (current < 0)
            event->ignore();
        m_scene.setCurrent(-1);
        break;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void ChartView::describe(int column)
{
    setAccessibleDescription(column < 0 ? QString() : columnText(m_scene.model(), column).spoken());
    if (column < 0)
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(column);
    QAccessible::updateAccessibility(&focus);
}

} // namespace MasteryChart
