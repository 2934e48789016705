// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/popularityparser.h"
#include "support/fuzzer.h"

using namespace MasteryChart;

void MasteryChart::fuzz(const QByteArray &bytes)
{
    const auto players = parsePopularity(bytes);
    if (!players)
        return;
    for (auto game = players->cbegin(); game != players->cend(); ++game)
        check(game.key() > 0 && game.value() > 0 && game.value() <= maxPlayers);
}
