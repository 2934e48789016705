// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/taborder.h"

#include <QWidget>

namespace MasteryChart {

void setTabOrderAt(QWidget *place, const QWidget *added)
{
    QWidget *before = place->previousInFocusChain();
    while (before != place && (before->focusPolicy() == Qt::NoFocus || place->isAncestorOf(before)))
        before = before->previousInFocusChain();
    if (before == place)
        return; // there is nothing else
    for (QWidget *control : added->findChildren<QWidget *>()) {
        if (!(control->focusPolicy() & Qt::TabFocus))
            continue;
        QWidget::setTabOrder(before, control);
        before = control;
    }
}

} // namespace MasteryChart
