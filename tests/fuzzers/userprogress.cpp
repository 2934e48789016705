// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/userprogressparser.h"
#include "support/fuzzer.h"

using namespace MasteryChart;

void MasteryChart::fuzz(const QByteArray &bytes)
{
    const auto progress = parseUserProgress(bytes);
    if (!progress)
        return;
    for (auto game = progress->cbegin(); game != progress->cend(); ++game) {
        check(game.key() > 0);
        check(game->hardcore >= 0 && game->casual >= 0 && game->hardcore + game->casual <= maxAchievements);
    }
}
