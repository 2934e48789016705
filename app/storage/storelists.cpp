// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storelists.h"

#include "distribution/foreigntext.h"
#include "retroachievements/foreignjson.h"
#include "storage/listblob.h"
#include "storage/storevalues.h"

#include <QJsonDocument>
#include <QSet>

#include <limits>

namespace MasteryChart {

namespace {

using namespace Qt::StringLiterals;
using namespace StoreValues;

template<typename T>
using Result = StoreDatabase::Result<T>;

QString kindOf(UserList list)
{
    switch (list) {
    case UserList::RecentlyPlayed:
        return u"recent"_s;
    case UserList::Completion:
        return u"completion"_s;
    case UserList::WantToPlay:
        return u"wanted"_s;
    }
    Q_UNREACHABLE();
}

/// The system with a name on one line; nullopt for one that is not kept.
std::optional<System> keptSystem(const System &system)
{
    const System kept{system.id, oneLine(system.name), oneLine(system.shortName)};
    return kept.id > 0 && !kept.name.isEmpty() ? std::optional(kept) : std::nullopt;
}

QString textOf(const QHash<int, int> &players)
{
    QJsonObject object;
    for (auto game = players.cbegin(); game != players.cend(); ++game)
        object.insert(QString::number(game.key()), game.value());
    return QString::fromLatin1(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// nullopt for any text that textOf() does not give of a list that is kept.
std::optional<QHash<int, int>> playersFrom(const QString &text)
{
    QHash<int, int> players;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto game = object.begin(); game != object.end(); ++game) {
        const qint64 id = wholeNumber(game.key(), std::numeric_limits<int>::max()).value_or(0);
        const qint64 count = wholeNumber(game.value(), maxPlayers).value_or(0);
        if (id == 0 || count == 0)
            return std::nullopt;
        players.insert(static_cast<int>(id), static_cast<int>(count));
    }
    return !players.isEmpty() && textOf(players) == text ? std::optional(players) : std::nullopt;
}

/// Reads how much games are played into \a list.
Result<void> readPlayers(StoreDatabase &database, const QString &server, KeptGameList &list)
{
    auto rows = database.query(
        u"SELECT fetched_at, players FROM popularity JOIN server ON server.id = server WHERE name = ?"_s, {server});
    if (!rows)
        return std::unexpected(rows.error());
    const auto found = StoreDatabase::next(*rows);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return {};
    const QDateTime at = timeFrom(rows->value(0));
    const auto players = playersFrom(rows->value(1).toString());
    if (at.isValid() && players) {
        list.players = *players;
        list.playersAt = at;
    }
    return {};
}

/// Adds the system in \a row to \a list, with its games where those are usable.
void takeSystem(const QSqlQuery &row, KeptGameList &list)
{
    const auto system = keptSystem({row.value(0).toInt(), row.value(1).toString(), row.value(2).toString()});
    if (!system)
        return;
    list.systems.append(*system);
    const QDateTime gamesAt = timeFrom(row.value(3));
    auto games = gamesAt.isValid() ? gamesFrom(row.value(4).toByteArray(), system->id) : std::nullopt;
    if (!games)
        return;
    list.gamesAt.insert(system->id, gamesAt);
    list.games.insert(system->id, *std::move(games));
}

/// Takes the systems out that are not among \a kept.
Result<void> deleteOthers(StoreDatabase &database, const QVariant &server, const QSet<int> &kept)
{
    QVariantList gone;
    const auto read =
        database.forEach(u"SELECT id FROM system WHERE server = ?"_s, {server}, [&](const QSqlQuery &row) {
            if (!kept.contains(row.value(0).toInt()))
                gone.append(row.value(0));
        });
    if (!read)
        return read;
    for (const QVariant &id : std::as_const(gone)) {
        const auto deleted = database.query(u"DELETE FROM system WHERE server = ? AND id = ?"_s, {server, id});
        if (!deleted)
            return std::unexpected(deleted.error());
    }
    return {};
}

} // namespace

Result<KeptGameList> StoreLists::gameList(StoreDatabase &database, const QString &server)
{
    KeptGameList list;
    const auto systemsAt = database.value(u"SELECT systems_at FROM server WHERE name = ?"_s, {server});
    if (!systemsAt)
        return std::unexpected(systemsAt.error());
    list.systemsAt = timeFrom(*systemsAt);
    if (const auto read = readPlayers(database, server, list); !read)
        return std::unexpected(read.error());
    const auto read =
        database.forEach(u"SELECT system.id, system.name, short_name, games_at, games FROM system JOIN server ON "
                         "server.id = server WHERE server.name = ? AND system.id BETWEEN 1 AND 2147483647 "
                         "ORDER BY system.id"_s,
                         {server}, [&list](const QSqlQuery &row) { takeSystem(row, list); });
    if (!read)
        return std::unexpected(read.error());
    return list;
}

Result<void> StoreLists::saveSystems(StoreDatabase &database, const QString &server, const QList<System> &systems,
                                     const QDateTime &at)
{
    QList<System> kept;
    QSet<int> ids;
    for (const System &given : systems) {
        if (const auto system = keptSystem(given); system && !ids.contains(system->id)) {
            ids.insert(system->id);
            kept.append(*system);
        }
    }
    if (kept.isEmpty() || !isTime(at))
        return {};
    const auto row = serverRow(database, server);
    if (!row)
        return std::unexpected(row.error());
    if (const auto deleted = deleteOthers(database, *row, ids); !deleted)
        return deleted;
    for (const System &system : std::as_const(kept)) {
        const auto saved =
            database.query(u"INSERT INTO system (server, id, name, short_name) VALUES (?, ?, ?, ?) ON CONFLICT DO "
                           "UPDATE SET name = excluded.name, short_name = excluded.short_name"_s,
                           {*row, system.id, system.name, notNull(system.shortName)});
        if (!saved)
            return std::unexpected(saved.error());
    }
    return discard(database.query(u"UPDATE server SET systems_at = ? WHERE id = ?"_s, {at.toMSecsSinceEpoch(), *row}));
}

Result<void> StoreLists::saveSystemGames(StoreDatabase &database, const QString &server, int system,
                                         const QList<CatalogueGame> &games, const QDateTime &at)
{
    const QByteArray blob = gamesBlob(games);
    if (blob.isEmpty() || !isTime(at))
        return {};
    return discard(
        database.query(u"UPDATE system SET games_at = ?, games = ? WHERE id = ? AND server IN (SELECT id FROM "
                       "server WHERE name = ?)"_s,
                       {at.toMSecsSinceEpoch(), blob, system, server}));
}

Result<void> StoreLists::savePlayers(StoreDatabase &database, const QString &server, const QHash<int, int> &players,
                                     const QDateTime &at)
{
    if (players.isEmpty() || !isTime(at))
        return {};
    const auto row = serverRow(database, server);
    if (!row)
        return std::unexpected(row.error());
    return discard(database.query(u"INSERT OR REPLACE INTO popularity (server, fetched_at, players) VALUES (?, ?, ?)"_s,
                                  {*row, at.toMSecsSinceEpoch(), textOf(players)}));
}

Result<std::optional<KeptUserList>> StoreLists::userList(StoreDatabase &database, const QString &server,
                                                         const QByteArray &owner, UserList list)
{
    auto rows = database.query(u"SELECT fetched_at, games FROM user_list JOIN server ON server.id = server WHERE "
                               "name = ? AND owner = ? AND kind = ?"_s,
                               {server, QString::fromLatin1(owner), kindOf(list)});
    if (!rows)
        return std::unexpected(rows.error());
    const auto found = StoreDatabase::next(*rows);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    const QDateTime fetchedAt = timeFrom(rows->value(0));
    const auto games = userGamesFrom(rows->value(1).toByteArray());
    if (!fetchedAt.isValid() || !games)
        return std::nullopt;
    return KeptUserList{fetchedAt, *games};
}

Result<void> StoreLists::saveUserList(StoreDatabase &database, const QString &server, const QByteArray &owner,
                                      UserList list, const KeptUserList &kept)
{
    const QByteArray blob = userGamesBlob(kept.games);
    if (owner.isEmpty() || blob.isEmpty() || !isTime(kept.fetchedAt))
        return {};
    const auto row = serverRow(database, server);
    if (!row)
        return std::unexpected(row.error());
    return discard(database.query(
        u"INSERT OR REPLACE INTO user_list (server, owner, kind, fetched_at, games) VALUES (?, ?, ?, ?, ?)"_s,
        {*row, QString::fromLatin1(owner), kindOf(list), kept.fetchedAt.toMSecsSinceEpoch(), blob}));
}

} // namespace MasteryChart
