// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storetables.h"

#include "distribution/foreigntext.h"
#include "storage/gamefile.h"
#include "storage/storeachievements.h"
#include "storage/storeroom.h"
#include "storage/storevalues.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace MasteryChart {

namespace {

using namespace Qt::StringLiterals;

template<typename T>
using Result = StoreDatabase::Result<T>;

using namespace StoreValues;

bool areCounts(const PlayerCounts &counts)
{
    return !counts.isEmpty() && counts.size() <= maxAchievements
        && std::ranges::all_of(counts, [](qint64 players) { return players >= 0 && players <= maxPlayers; });
}

QString textOf(const PlayerCounts &counts)
{
    QJsonArray array;
    for (const qint64 players : counts)
        array.append(players);
    return QString::fromLatin1(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// nullopt for any text that textOf() does not give.
std::optional<PlayerCounts> countsFrom(const QString &text)
{
    PlayerCounts counts;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &players : array)
        counts.append(players.toInteger());
    return areCounts(counts) && textOf(counts) == text ? std::optional(counts) : std::nullopt;
}

/// From the columns first_seen, last_seen, hardcore and casual.
std::optional<KeptAnswer> answerFrom(const QSqlQuery &row)
{
    const QDateTime firstSeen = timeFrom(row.value(0));
    const QDateTime lastSeen = timeFrom(row.value(1));
    const auto hardcore = countsFrom(row.value(2).toString());
    const auto casual = countsFrom(row.value(3).toString());
    if (!firstSeen.isValid() || !lastSeen.isValid() || firstSeen > lastSeen || !hardcore || !casual
        || hardcore->size() != casual->size())
        return std::nullopt;
    return KeptAnswer{firstSeen, lastSeen, Distribution(hardcore, casual)};
}

bool isKept(const GameSnapshot &snapshot)
{
    const Distribution &distribution = snapshot.distribution;
    return !snapshot.isSample() && snapshot.id > 0 && areCounts(distribution.counts(UnlockMode::Hardcore))
        && areCounts(distribution.counts(UnlockMode::Casual)) && isTime(snapshot.fetchedAt);
}

/// What \a parent says of the game \a id, which is not its own parent; else 0.
int parentOf(int id, qint64 parent)
{
    return parent > 0 && parent <= std::numeric_limits<int>::max() && parent != id ? static_cast<int>(parent) : 0;
}

int number(AchievementSet set)
{
    return set == AchievementSet::Official ? 1 : 0;
}

Result<void> saveDetails(StoreDatabase &database, const QVariant &server, const GameSnapshot &snapshot)
{
    const GameDetails &details = snapshot.details;
    const bool icon = !snapshot.icon.isEmpty() && snapshot.icon.size() <= largestKeptIcon;
    return discard(
        database.query(u"INSERT INTO game (server, id, title, system, icon_path, icon, parent) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                       "parent = CASE excluded.title WHEN '' THEN parent ELSE excluded.parent END, "
                       "title = coalesce(nullif(excluded.title, ''), title), "
                       "system = coalesce(nullif(excluded.system, ''), system), "
                       "icon = CASE WHEN excluded.icon_path IN ('', icon_path) THEN coalesce(excluded.icon, icon) "
                       "ELSE excluded.icon END, "
                       "icon_path = coalesce(nullif(excluded.icon_path, ''), icon_path)"_s,
                       {server, snapshot.id, notNull(oneLine(details.title)), notNull(oneLine(details.system)),
                        notNull(pathOrNothing(details.iconPath)),
                        icon ? QVariant(snapshot.icon) : QVariant(QMetaType::fromType<QByteArray>()),
                        parentOf(snapshot.id, details.parent)}));
}

Result<void> saveAnswer(StoreDatabase &database, const QVariant &server, const GameSnapshot &snapshot)
{
    const QString hardcore = textOf(snapshot.distribution.counts(UnlockMode::Hardcore));
    const QString casual = textOf(snapshot.distribution.counts(UnlockMode::Casual));
    const qint64 seen = snapshot.fetchedAt.toMSecsSinceEpoch();
    QVariant newest;
    {
        auto rows = database.query(u"SELECT id, hardcore, casual FROM answer WHERE server = ? AND game = ? AND "
                                   "official = ? ORDER BY last_seen DESC, id DESC LIMIT 1"_s,
                                   {server, snapshot.id, number(snapshot.set)});
        if (!rows)
            return std::unexpected(rows.error());
        const auto found = StoreDatabase::next(*rows);
        if (!found)
            return std::unexpected(found.error());
        if (*found && rows->value(1).toString() == hardcore && rows->value(2).toString() == casual)
            newest = rows->value(0);
    }
    if (newest.isValid())
        return discard(database.query(u"UPDATE answer SET first_seen = min(first_seen, ?), "
                                      "last_seen = max(last_seen, ?) WHERE id = ?"_s,
                                      {seen, seen, newest}));
    return discard(database.query(u"INSERT INTO answer (server, game, official, first_seen, last_seen, hardcore, "
                                  "casual) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                  {server, snapshot.id, number(snapshot.set), seen, seen, hardcore, casual}));
}

Result<void> saveProgress(StoreDatabase &database, const QVariant &server, const GameSnapshot &snapshot,
                          const QByteArray &owner)
{
    const auto progress = snapshot.progress();
    if (owner.isEmpty() || !progress || !isProgress(*progress, snapshot.distribution.achievements()))
        return {};
    return discard(database.query(
        u"INSERT INTO progress (server, game, owner, hardcore, casual) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO "
        "UPDATE SET hardcore = excluded.hardcore, casual = excluded.casual"_s,
        {server, snapshot.id, QString::fromLatin1(owner), progress->hardcore, progress->casual}));
}

} // namespace

Result<std::optional<GameSnapshot>> StoreTables::latest(StoreDatabase &database, const SnapshotKey &key,
                                                        const QByteArray &owner)
{
    auto rows = database.query(
        u"SELECT first_seen, last_seen, answer.hardcore, answer.casual, title, system, icon_path, icon, "
        "progress.hardcore, progress.casual, parent FROM answer JOIN server ON server.id = answer.server JOIN game ON "
        "game.server = server.id AND game.id = answer.game LEFT JOIN progress ON progress.server = server.id AND "
        "progress.game = game.id AND progress.owner = ? AND answer.official = 1 WHERE name = ? AND answer.game = ? AND "
        "official = ? ORDER BY last_seen DESC, answer.id DESC"_s,
        {QString::fromLatin1(owner), key.server, key.gameId, number(key.set)});
    if (!rows)
        return std::unexpected(rows.error());
    while (true) {
        const auto found = StoreDatabase::next(*rows);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return std::nullopt;
        const auto answer = answerFrom(*rows);
        if (!answer)
            continue;
        GameSnapshot game;
        game.id = key.gameId;
        game.set = key.set;
        game.distribution = answer->distribution;
        game.details.title = oneLine(rows->value(4).toString());
        game.details.system = oneLine(rows->value(5).toString());
        game.details.iconPath = pathOrNothing(rows->value(6).toString());
        game.details.parent = parentOf(key.gameId, rows->value(10).toLongLong());
        if (const QByteArray icon = rows->value(7).toByteArray(); icon.size() <= largestKeptIcon)
            game.icon = icon;
        const Progress progress{rows->value(8).toInt(), rows->value(9).toInt()};
        if (!rows->isNull(8) && isProgress(progress, game.distribution.achievements()))
            game.details.progress = progress;
        game.fetchedAt = answer->lastSeen;
        game.source = GameSnapshot::Source::Store;
        game.server = key.server;
        if (const auto read = StoreAchievements::read(database, owner, game); !read)
            return std::unexpected(read.error());
        return game;
    }
}

Result<QList<KeptAnswer>> StoreTables::history(StoreDatabase &database, const SnapshotKey &key)
{
    QList<KeptAnswer> answers;
    const auto read =
        database.forEach(u"SELECT first_seen, last_seen, hardcore, casual FROM answer JOIN server ON server.id = "
                         "server WHERE name = ? AND game = ? AND official = ? ORDER BY last_seen, answer.id"_s,
                         {key.server, key.gameId, number(key.set)}, [&answers](const QSqlQuery &row) {
                             if (const auto answer = answerFrom(row))
                                 answers.append(*answer);
                         });
    if (!read)
        return std::unexpected(read.error());
    return answers;
}

Result<void> StoreTables::save(StoreDatabase &database, const GameSnapshot &snapshot, const QByteArray &owner,
                               qint64 limit)
{
    if (!isKept(snapshot))
        return {};
    const auto server = serverRow(database, snapshot.server);
    if (!server)
        return std::unexpected(server.error());
    if (const auto saved = saveDetails(database, *server, snapshot); !saved)
        return saved;
    if (const auto saved = saveAnswer(database, *server, snapshot); !saved)
        return saved;
    if (const auto saved = saveProgress(database, *server, snapshot, owner); !saved)
        return saved;
    if (const auto saved = StoreAchievements::save(database, *server, snapshot, owner); !saved)
        return saved;
    return StoreRoom::make(database, limit);
}

Result<void> StoreTables::forgetProgress(StoreDatabase &database, const QString &server, const QByteArray &owner)
{
    // Here again, whatever became of the connection's own setting: what is forgotten is overwritten.
    if (const auto set = database.query(u"PRAGMA secure_delete = ON"_s); !set)
        return std::unexpected(set.error());
    for (const QString &table : {u"progress"_s, u"user_list"_s}) {
        const auto deleted = database.query(
            u"DELETE FROM %1 WHERE owner = ? AND server IN (SELECT id FROM server WHERE name = ?)"_s.arg(table),
            {QString::fromLatin1(owner), server});
        if (!deleted)
            return std::unexpected(deleted.error());
    }
    return {};
}

Result<QHash<int, Progress>> StoreTables::knownProgress(StoreDatabase &database, const QString &server,
                                                        const QByteArray &owner)
{
    QHash<int, Progress> known;
    const auto read =
        database.forEach(u"SELECT game, hardcore, casual FROM progress JOIN server ON server.id = server WHERE "
                         "name = ? AND owner = ? AND game BETWEEN 1 AND 2147483647"_s,
                         {server, QString::fromLatin1(owner)}, [&known](const QSqlQuery &row) {
                             const Progress progress{row.value(1).toInt(), row.value(2).toInt()};
                             if (isProgress(progress, maxAchievements))
                                 known.insert(row.value(0).toInt(), progress);
                         });
    if (!read)
        return std::unexpected(read.error());
    return known;
}

Result<QList<RecentGame>> StoreTables::recentGames(StoreDatabase &database, const QString &server)
{
    QList<RecentGame> games;
    const auto read =
        database.forEach(u"SELECT game, title FROM recent JOIN server ON server.id = server WHERE name = ? AND "
                         "game BETWEEN 1 AND 2147483647 ORDER BY used DESC LIMIT ?"_s,
                         {server, Store::mostRecentGames}, [&games](const QSqlQuery &row) {
                             games.append({row.value(0).toInt(), oneLine(row.value(1).toString())});
                         });
    if (!read)
        return std::unexpected(read.error());
    return games;
}

Result<void> StoreTables::addRecentGame(StoreDatabase &database, const QString &server, const RecentGame &game)
{
    if (game.id < 1)
        return {};
    const auto row = serverRow(database, server);
    if (!row)
        return std::unexpected(row.error());
    const auto added = database.query(
        u"INSERT INTO recent (server, game, title, used) VALUES (?, ?, ?, (SELECT coalesce(max(used), 0) "
        "+ 1 FROM recent WHERE server = ?)) ON CONFLICT DO UPDATE SET used = excluded.used, title = "
        "CASE excluded.title WHEN '' THEN title ELSE excluded.title END"_s,
        {*row, game.id, notNull(oneLine(game.title)), *row});
    if (!added)
        return std::unexpected(added.error());
    return discard(database.query(u"DELETE FROM recent WHERE server = ? AND game NOT IN (SELECT game FROM recent WHERE "
                                  "server = ? ORDER BY used DESC LIMIT ?)"_s,
                                  {*row, *row, Store::mostRecentGames}));
}

} // namespace MasteryChart
