// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recentgames.h"

#include "storage/settings.h"

#include <algorithm>

namespace MasteryChart {

namespace {

constexpr int most = 20;
constexpr auto sizeKey = QLatin1StringView("recent/size");

// As QSettings writes an array.
QString key(qsizetype index, const QString &name)
{
    return QStringLiteral("recent/%1/%2").arg(QString::number(index + 1), name);
}

QString idKey(qsizetype index)
{
    return key(index, QStringLiteral("id"));
}

QString titleKey(qsizetype index)
{
    return key(index, QStringLiteral("title"));
}

} // namespace

QList<RecentGame> RecentGames::list(const Settings &settings)
{
    QList<RecentGame> games;
    const int size = std::min(settings.value(sizeKey).toInt(), most); // whatever the file says
    for (int index = 0; index < size; ++index) {
        const RecentGame game{settings.value(idKey(index)).toInt(), settings.value(titleKey(index)).toString()};
        if (game.id > 0)
            games.append(game);
    }
    return games;
}

void RecentGames::add(Settings &settings, const RecentGame &game)
{
    QList<RecentGame> games = list(settings);
    if (!games.isEmpty() && games.first() == game)
        return;
    games.removeIf([&](const RecentGame &other) { return other.id == game.id; });
    games.prepend(game);
    games = games.mid(0, most);
    settings.setValue(sizeKey, games.size());
    for (qsizetype index = 0; index < games.size(); ++index) {
        settings.setValue(idKey(index), games.at(index).id);
        settings.setValue(titleKey(index), games.at(index).title);
    }
}

} // namespace MasteryChart
