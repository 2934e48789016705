// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/axislabels.h"

#include <limits>

namespace MasteryChart {

QList<int> shownLabels(const QList<double> &centres, const QList<double> &widths, double minimumGap)
{
    QList<int> shown;
    double free = std::numeric_limits<double>::infinity();
    for (auto label = centres.size() - 1; label >= 0; --label) {
        if (centres.at(label) + widths.at(label) / 2 > free)
            continue;
        shown.prepend(static_cast<int>(label));
        free = centres.at(label) - widths.at(label) / 2 - minimumGap;
    }
    return shown;
}

} // namespace MasteryChart
