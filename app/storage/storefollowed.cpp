// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storefollowed.h"

#include "distribution/foreigntext.h"
#include "storage/storetables.h"
#include "storage/storevalues.h"

namespace MasteryChart {

namespace {

using namespace Qt::StringLiterals;
using namespace StoreValues;

template<typename T>
using Result = StoreDatabase::Result<T>;

/// Of the answers about \a game's official set that had come by \a time, the last; with an invalid time, of all.
Result<std::optional<KeptAnswer>> lastAnswer(StoreDatabase &database, const QString &server, int game,
                                             const QDateTime &time)
{
    auto rows = database.query(u"SELECT first_seen, last_seen, hardcore, casual FROM answer JOIN server ON server.id = "
                               "server WHERE name = ? AND game = ? AND official = 1 AND (? OR first_seen <= ?) "
                               "ORDER BY last_seen DESC, answer.id DESC"_s,
                               {server, game, !time.isValid(), time.isValid() ? time.toMSecsSinceEpoch() : 0});
    if (!rows)
        return std::unexpected(rows.error());
    while (true) { // what is damaged is passed over
        const auto found = StoreDatabase::next(*rows);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return std::nullopt;
        if (const auto answer = StoreTables::answerFrom(*rows))
            return answer;
    }
}

/// From the columns game, title, asked_at, system, icon_path and looked_at.
FollowedGame gameFrom(const QSqlQuery &row)
{
    return {.id = row.value(0).toInt(),
            .title = oneLine(row.value(1).toString()),
            .system = oneLine(row.value(3).toString()),
            .iconPath = pathOrNothing(row.value(4).toString()),
            .askedAt = timeFrom(row.value(2)),
            .lookedAt = timeFrom(row.value(5)),
            .newest = {},
            .looked = {}};
}

/// Adds what is kept of \a game's figures.
Result<void> addAnswers(StoreDatabase &database, const QString &server, FollowedGame &game)
{
    const auto newest = lastAnswer(database, server, game.id, {});
    if (!newest)
        return std::unexpected(newest.error());
    game.newest = *newest;
    if (!game.lookedAt.isValid())
        return {};
    const auto looked = lastAnswer(database, server, game.id, game.lookedAt);
    if (!looked)
        return std::unexpected(looked.error());
    game.looked = *looked;
    return {};
}

} // namespace

Result<QList<FollowedGame>> StoreFollowed::games(StoreDatabase &database, const QString &server)
{
    QList<FollowedGame> games;
    const auto read = database.forEach(
        u"SELECT followed.game, coalesce(nullif(game.title, ''), followed.title) AS shown, asked_at, system, "
        "icon_path, looked_at FROM followed JOIN server ON server.id = followed.server LEFT JOIN game ON game.server "
        "= followed.server AND game.id = followed.game WHERE name = ? AND followed.game BETWEEN 1 AND 2147483647 "
        "ORDER BY shown, followed.game"_s,
        {server}, [&games](const QSqlQuery &row) { games.append(gameFrom(row)); });
    if (!read)
        return std::unexpected(read.error());
    for (FollowedGame &game : games) {
        if (const auto added = addAnswers(database, server, game); !added)
            return std::unexpected(added.error());
    }
    return games;
}

Result<void> StoreFollowed::add(StoreDatabase &database, const QString &server, const RecentGame &game)
{
    if (game.id < 1)
        return {};
    const auto row = serverRow(database, server);
    if (!row)
        return std::unexpected(row.error());
    return discard(database.query(u"INSERT INTO followed (server, game, title) VALUES (?, ?, ?) ON CONFLICT DO UPDATE "
                                  "SET title = coalesce(nullif(excluded.title, ''), title)"_s,
                                  {*row, game.id, notNull(oneLine(game.title))}));
}

Result<void> StoreFollowed::remove(StoreDatabase &database, const QString &server, int game)
{
    return discard(database.query(
        u"DELETE FROM followed WHERE game = ? AND server IN (SELECT id FROM server WHERE name = ?)"_s, {game, server}));
}

Result<void> StoreFollowed::saveAsked(StoreDatabase &database, const QString &server, int game, const QDateTime &at)
{
    if (!isTime(at))
        return {};
    return discard(database.query(u"UPDATE followed SET asked_at = ? WHERE game = ? AND server IN (SELECT id FROM "
                                  "server WHERE name = ?)"_s,
                                  {at.toMSecsSinceEpoch(), game, server}));
}

Result<QDateTime> StoreFollowed::lookedAt(StoreDatabase &database, const QString &server, int game)
{
    const auto found =
        database.value(u"SELECT looked_at FROM game JOIN server ON server.id = server WHERE name = ? AND game.id = ?"_s,
                       {server, game});
    if (!found)
        return std::unexpected(found.error());
    return timeFrom(*found);
}

Result<void> StoreFollowed::saveLook(StoreDatabase &database, const QString &server, int game, const QDateTime &at)
{
    if (!isTime(at))
        return {};
    return discard(
        database.query(u"UPDATE game SET looked_at = ? WHERE id = ? AND server IN (SELECT id FROM server WHERE name "
                       "= ?)"_s,
                       {at.toMSecsSinceEpoch(), game, server}));
}

} // namespace MasteryChart
