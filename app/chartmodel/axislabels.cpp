// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/axislabels.h"

#include <algorithm>

namespace MasteryChart {

namespace {

/// The next of 1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, ...
int stepAfter(int step)
{
    int power = 1;
    while (power * 10 <= step)
        power *= 10;
    for (const int parts : {10, 20, 25, 50}) {
        const int candidate = power * parts / 10; // of a power of one, 25 tenths are 2 again
        if (candidate > step)
            return candidate;
    }
    return power * 10;
}

} // namespace

QList<int> labelledColumns(const QList<Bin> &columns, const QList<LabelPlace> &places, double gap)
{
    const int last = static_cast<int>(columns.size()) - 1;
    if (last < 0)
        return {};
    const auto meet = [&](int left, int right) {
        return places.at(right).centre - places.at(right).width / 2
            < places.at(left).centre + places.at(left).width / 2 + gap;
    };
    const bool areCounts = std::ranges::all_of(columns, [](const Bin &bin) { return bin.first == bin.last; });

    for (int step = 1;; step = stepAfter(step)) {
        QList<int> shown{0};
        bool fits = true;
        for (int column = areCounts ? step - 1 : step; column < last; column += step) {
            if (column == 0 || meet(0, column) || meet(column, last))
                continue;
            fits = fits && (shown.size() == 1 || !meet(shown.last(), column));
            shown.append(column);
        }
        if (!fits)
            continue;
        if (last == 0)
            return shown;
        if (shown.size() == 1 && meet(0, last)) // no room for both: the last says more
            return {last};
        return shown << last;
    }
}

} // namespace MasteryChart
