// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recentgames.h"

#include "storage/settings.h"

namespace MasteryChart {

namespace {

constexpr auto arrayKey = QLatin1StringView("recent");
constexpr auto idKey = QLatin1StringView("id");
constexpr auto titleKey = QLatin1StringView("title");
constexpr qsizetype most = 20;

} // namespace

QList<RecentGame> RecentGames::list()
{
    QSettings &settings = Settings::file();
    QList<RecentGame> games;
    const int size = settings.beginReadArray(arrayKey);
    for (int index = 0; index < size && games.size() < most; ++index) {
        settings.setArrayIndex(index);
        const RecentGame game{settings.value(idKey).toInt(), settings.value(titleKey).toString()};
        if (game.id > 0)
            games.append(game);
    }
    settings.endArray();
    return games;
}

void RecentGames::add(const RecentGame &game)
{
    QList<RecentGame> games = list();
    if (!games.isEmpty() && games.first() == game)
        return;
    games.removeIf([&](const RecentGame &other) { return other.id == game.id; });
    games.prepend(game);
    games = games.mid(0, most);
    QSettings &settings = Settings::file();
    settings.beginWriteArray(arrayKey, static_cast<int>(games.size()));
    for (int index = 0; index < games.size(); ++index) {
        settings.setArrayIndex(index);
        settings.setValue(idKey, games.at(index).id);
        settings.setValue(titleKey, games.at(index).title);
    }
    settings.endArray();
}

} // namespace MasteryChart
