// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace MasteryChart {

/// Which of the labels under the columns are shown: from the right end leftwards, so that the last one, mastery's,
/// always is, each that leaves \a gap to the one shown before it, as on the site. \a centres rise; \a centres, \a
/// widths and
/// \a gap are in the same unit. The indices rise.
QList<int> shownLabels(const QList<double> &centres, const QList<double> &widths, double gap);

} // namespace MasteryChart
