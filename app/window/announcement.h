// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace MasteryChart {

/// Has a screen reader say \a text, which is news about \a place, wherever the focus is. Nothing where it is empty.
void announce(QWidget *place, const QString &text);

} // namespace MasteryChart
