// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace MasteryChart {

/// Tells assistive tools what \a widget is, where its class does not. To be called when it is made, before it has a
/// name.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace MasteryChart
