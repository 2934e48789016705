// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recentgames.h"

#include "storage/settings.h"

#include <algorithm>

namespace MasteryChart {

using namespace Qt::StringLiterals;

QList<RecentGame> oldRecentGames(const Settings &settings)
{
    constexpr int most = 20;
    QList<RecentGame> games;
    const int size = std::min(settings.value(u"recent/size"_s).toInt(), most); // whatever the file says
    for (int number = 1; number <= size; ++number) {
        const QString entry = u"recent/%1/"_s.arg(number); // as QSettings writes an array
        const RecentGame game{settings.value(entry + u"id").toInt(), settings.value(entry + u"title").toString()};
        if (game.id > 0)
            games.append(game);
    }
    return games;
}

} // namespace MasteryChart
