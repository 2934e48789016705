// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/achievementparser.h"
#include "support/fuzzer.h"

using namespace MasteryChart;

namespace {

void checkMedian(const std::optional<MedianTime> &median)
{
    check(!median || (median->seconds > 0 && median->samples > 0));
}

} // namespace

void MasteryChart::fuzz(const QByteArray &bytes)
{
    const auto times = parseProgression(bytes);
    if (!times || !*times)
        return;
    for (const auto &median : {(*times)->master, (*times)->complete, (*times)->beatHardcore, (*times)->beat})
        checkMedian(median);
    check((*times)->achievements.size() <= maxAchievements);
    for (auto one = (*times)->achievements.cbegin(); one != (*times)->achievements.cend(); ++one) {
        check(one.key() > 0);
        checkMedian(one->hardcore);
        checkMedian(one->casual);
    }
}
