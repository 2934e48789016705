// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace MasteryChart {

/// Chooses the labels that are shown under the columns, as the site does. Goes from right to left, so that the last
/// one, mastery's, is always shown: a label is chosen if it leaves \a minimumGap to the one chosen before. All in the
/// same unit; \a centres ascend. Returns ascending indices.
QList<int> shownLabels(const QList<double> &centres, const QList<double> &widths, double minimumGap);

} // namespace MasteryChart
