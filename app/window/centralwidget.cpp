// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/centralwidget.h"

#include <QEvent>
#include <QLayout>

namespace MasteryChart {

int CentralWidget::heightForWidth(int width) const
{
    return layout()->totalMinimumHeightForWidth(width);
}

void CentralWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepHeight();
}

bool CentralWidget::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        keepHeight();
    return QWidget::event(event);
}

void CentralWidget::keepHeight()
{
    if (layout()->hasHeightForWidth())
        setMinimumHeight(layout()->totalMinimumHeightForWidth(width()));
}

} // namespace MasteryChart
