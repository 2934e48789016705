// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/unlocks.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace MasteryChart {

QList<Achievement> ordered(const QList<Achievement> &achievements, UnlockOrder order, UnlockMode mode)
{
    if (order == UnlockOrder::Set)
        return achievements;
    QList<qsizetype> places(achievements.size());
    std::iota(places.begin(), places.end(), 0);
    std::ranges::sort(places, {}, [&](qsizetype place) {
        const Achievement &one = achievements.at(place);
        return std::pair(order == UnlockOrder::Points ? one.points : -one.unlocks(mode), place);
    });
    QList<Achievement> result;
    result.reserve(places.size());
    for (const qsizetype place : places)
        result.append(achievements.at(place));
    return result;
}

QList<UnlockStep> steepestSteps(const QList<Achievement> &achievements, UnlockMode mode, qint64 fewest, qsizetype most)
{
    QList<UnlockStep> steps;
    for (qsizetype index = 1; index < achievements.size(); ++index) {
        const qint64 before = achievements.at(index - 1).unlocks(mode);
        const qint64 lost = before - achievements.at(index).unlocks(mode);
        if (lost > 0 && before >= fewest)
            steps.append({index, static_cast<double>(lost) / static_cast<double>(before)});
    }
    std::ranges::sort(steps, {}, [](const UnlockStep &step) { return std::pair(-step.lost, step.index); });
    return steps.first(std::min(most, steps.size()));
}

bool isMissing(const Achievement &achievement, ModeFilter modeFilter)
{
    return modeFilter == ModeFilter::Hardcore ? achievement.earned != UnlockMode::Hardcore : !achievement.earned;
}

QList<Achievement> nearest(const QList<Achievement> &achievements, ModeFilter modeFilter, UnlockMode mode)
{
    QList<Achievement> result = ordered(achievements, UnlockOrder::Unlocks, mode);
    result.removeIf([&](const Achievement &one) { return !isMissing(one, modeFilter); });
    return result;
}

} // namespace MasteryChart
