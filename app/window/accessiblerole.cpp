// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/accessiblerole.h"

#include <QAccessibleWidget>

namespace MasteryChart {

namespace {

constexpr auto roleProperty = "accessibleRole";

QAccessibleInterface *withRole(const QString &, QObject *object)
{
    const QVariant role = object->property(roleProperty);
    if (!role.isValid() || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(withRole); // is known once, however often it is installed
    widget->setProperty(roleProperty, static_cast<int>(role));
}

} // namespace MasteryChart
