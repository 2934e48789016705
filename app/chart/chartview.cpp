// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartview.h"

#include "chart/chartscene.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace MasteryChart {

namespace {

constexpr double focusFrameWidth = 2;
constexpr double focusFrameRadius = 8; // the card's

} // namespace

ChartView::ChartView(ChartScene &scene, QWidget *parent)
    : QGraphicsView(&scene, parent)
    , m_scene(scene)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(FullViewportUpdate);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Achievement Distribution"));
    connect(&m_scene, &ChartScene::modelChanged, this, [this] { moveTo(-1); });
}

bool ChartView::event(QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Show || type == QEvent::ScreenChangeInternal || type == QEvent::ApplicationFontChange)
        m_scene.setTypography({QGuiApplication::font(), static_cast<double>(logicalDpiY())});
    return QGraphicsView::event(event);
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
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_scene.theme().you, focusFrameWidth));
    const double inset = focusFrameWidth / 2;
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(inset, inset, -inset, -inset), focusFrameRadius,
                            focusFrameRadius);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_pressed.reset();
    QGraphicsView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    event->accept(); // what follows comes here too
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed.reset();
    event->accept(); // the press was taken here
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        m_pressed.reset();
    if (m_pressed && (event->pos() - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_pressed.reset();
        Q_EMIT dragStarted();
        return;
    }
    m_scene.setCurrent(m_scene.columnAt(mapToScene(event->pos())));
}

void ChartView::leaveEvent(QEvent *event)
{
    m_scene.setCurrent(-1);
    QGraphicsView::leaveEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    viewport()->update(); // for the frame
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    moveTo(-1);
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = m_scene.columnCount() - 1;
    const int current = m_scene.current();
    if (last < 0) {
        QGraphicsView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(current < 0 ? last : std::max(0, current - 1));
        break;
    case Qt::Key_Right:
        moveTo(std::min(last, current + 1));
        break;
    case Qt::Key_Home:
        moveTo(0);
        break;
    case Qt::Key_End:
        moveTo(last);
        break;
    case Qt::Key_Escape:
        if (current < 0)
            event->ignore();
        moveTo(-1);
        break;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void ChartView::moveTo(int column)
{
    m_scene.setCurrent(column);
    if (column == m_focusColumn)
        return;
    m_focusColumn = column;
    Q_EMIT focusColumnChanged(column);
}

} // namespace MasteryChart
