// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/content.h"

#include <QEvent>
#include <QLayout>

void Content::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepHeight();
}

bool Content::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        keepHeight();
    return QWidget::event(event);
}

void Content::keepHeight()
{
    if (layout()->hasHeightForWidth())
        setMinimumHeight(layout()->totalMinimumHeightForWidth(width()));
}
