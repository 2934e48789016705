// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/standing.h"

namespace MasteryChart {

std::optional<Standing> standing(const Distribution &distribution, UnlockMode mode, int earned)
{
    if (earned < 1 || earned > distribution.achievements())
        return std::nullopt;
    const qint64 players = distribution.statistics(mode).players;
    const auto ahead = share(players - distribution.playersFrom(mode, earned), players);
    if (!ahead)
        return std::nullopt;
    return Standing{*ahead, 1 + distribution.playersFrom(mode, earned + 1)};
}

} // namespace MasteryChart
