// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/visibleicons.h"

#include "session/gameicons.h"
#include "window/gamerow.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QScrollBar>

namespace MasteryChart {

VisibleIcons::VisibleIcons(QAbstractItemView *view, GameIcons *icons)
    : QObject(view)
    , m_view(view)
    , m_icons(icons)
{
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view->model();
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, &VisibleIcons::tell);
    connect(model, &QAbstractItemModel::modelReset, this, &VisibleIcons::tell);
    connect(model, &QAbstractItemModel::layoutChanged, this, &VisibleIcons::tell);
    connect(model, &QAbstractItemModel::rowsInserted, this, &VisibleIcons::tell);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &VisibleIcons::tell);
    connect(icons, &GameIcons::iconReady, view->viewport(), qOverload<>(&QWidget::update));
    tell();
}

QStringList VisibleIcons::paths(const QAbstractItemView *view)
{
    QStringList paths;
    const QRect area = view->viewport()->rect();
    QModelIndex index = view->indexAt({area.center().x(), area.top()});
    while (index.isValid() && view->visualRect(index).top() <= area.bottom()) {
        const QString path = index.data(iconPathRole).toString();
        if (!path.isEmpty())
            paths.append(path);
        index = index.siblingAtRow(index.row() + 1);
    }
    return paths;
}

bool VisibleIcons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::Hide)
        QMetaObject::invokeMethod(this, &VisibleIcons::tell, Qt::QueuedConnection); // the rows follow
    return QObject::eventFilter(watched, event);
}

void VisibleIcons::tell()
{
    m_icons->setWanted(m_view, m_view->isVisible() ? paths(m_view) : QStringList());
}

} // namespace MasteryChart
