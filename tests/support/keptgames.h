// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/storeanswer.h"

namespace MasteryChart {

inline const QString scott = QStringLiteral("Scott");
inline const QString site = QStringLiteral("https://retroachievements.org/API/");
inline const SnapshotKey dragsterKey{site, 14402, AchievementSet::Official};

/// The first count tells one answer from another; each is a minute later than the last.
inline GameSnapshot snapshot(qint64 mark, int minute = 0, int id = 14402)
{
    GameSnapshot game;
    game.id = id;
    game.server = site;
    game.distribution = Distribution(PlayerCounts{mark, 2, 3}, PlayerCounts{0, 0, 1});
    game.details = {QStringLiteral("Game %1").arg(id), QStringLiteral("Atari 2600"), QStringLiteral("/Images/1.png"),
                    Progress{1, 2}};
    game.progressUser = scott;
    game.fetchedAt = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000 + qint64{minute} * 60'000).toUTC();
    game.icon = "icon";
    return game;
}

/// What the store answers, waited for; nullopt also where no answer comes.
inline std::optional<GameSnapshot> latestOf(Store &store, const SnapshotKey &key = dragsterKey,
                                            const QString &user = scott)
{
    return storeAnswer<std::optional<GameSnapshot>>([&](QObject *context, const Store::SnapshotCallback &answer) {
               store.latest(key, user, context, answer);
           })
        .value_or(std::nullopt);
}

/// -1 without a copy.
inline qint64 markOf(Store &store, const SnapshotKey &key = dragsterKey)
{
    const auto found = latestOf(store, key);
    return found ? found->distribution.counts(UnlockMode::Hardcore).first() : -1;
}

inline QList<KeptAnswer> historyOf(Store &store, const SnapshotKey &key = dragsterKey)
{
    return storeAnswer<QList<KeptAnswer>>(
               [&](QObject *context, const Store::HistoryCallback &answer) { store.history(key, context, answer); })
        .value_or(QList<KeptAnswer>());
}

inline QList<RecentGame> recentGamesOf(Store &store, const QString &server = site)
{
    return storeAnswer<QList<RecentGame>>([&](QObject *context, const Store::RecentGamesCallback &answer) {
               store.recentGames(server, context, answer);
           })
        .value_or(QList<RecentGame>());
}

inline QList<int> recentOf(Store &store, const QString &server = site)
{
    QList<int> ids;
    for (const RecentGame &game : recentGamesOf(store, server))
        ids.append(game.id);
    return ids;
}

inline QStringList recentTitlesOf(Store &store)
{
    QStringList titles;
    for (const RecentGame &game : recentGamesOf(store))
        titles.append(game.title);
    return titles;
}

} // namespace MasteryChart
