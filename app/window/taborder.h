// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace MasteryChart {

/// Lets Tab come to the controls in \a added where \a place, which it is in, stands in the window. Otherwise what is
/// added while the window is shown comes after all the rest.
void setTabOrderAt(QWidget *place, const QWidget *added);

} // namespace MasteryChart
