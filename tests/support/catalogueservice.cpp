// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catalogueservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace MasteryChart {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonDocument &document)
{
    return document.toJson(QJsonDocument::Compact);
}

QJsonValue awardWord(UserGame::Award award)
{
    switch (award) {
    case UserGame::Award::None:
        return QJsonValue::Null;
    case UserGame::Award::BeatenCasual:
        return u"beaten-softcore"_s;
    case UserGame::Award::BeatenHardcore:
        return u"beaten-hardcore"_s;
    case UserGame::Award::Completed:
        return u"completed"_s;
    case UserGame::Award::Mastered:
        return u"mastered"_s;
    }
    Q_UNREACHABLE();
}

/// \a time in the given form; null where it is not known.
QJsonValue dateIn(const QString &form, const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(form)) : QJsonValue::Null;
}

QJsonObject entryOf(UserList list, const UserGame &game)
{
    QJsonObject entry{{u"Title"_s, game.title},
                      {u"ConsoleID"_s, game.system},
                      {u"ConsoleName"_s, game.systemName},
                      {u"ImageIcon"_s, game.iconPath}};
    const Progress progress = game.progress.value_or(Progress());
    switch (list) {
    case UserList::RecentlyPlayed:
        entry[u"GameID"_s] = game.id;
        entry[u"AchievementsTotal"_s] = game.achievements;
        entry[u"NumPossibleAchievements"_s] = game.achievements;
        entry[u"NumAchieved"_s] = progress.hardcore + progress.casual;
        entry[u"NumAchievedHardcore"_s] = progress.hardcore;
        entry[u"LastPlayed"_s] = dateIn(u"yyyy-MM-dd HH:mm:ss"_s, game.lastPlayed);
        break;
    case UserList::Completion:
        entry[u"GameID"_s] = game.id;
        entry[u"MaxPossible"_s] = game.achievements;
        entry[u"NumAwarded"_s] = progress.hardcore + progress.casual;
        entry[u"NumAwardedHardcore"_s] = progress.hardcore;
        entry[u"MostRecentAwardedDate"_s] = dateIn(u"yyyy-MM-dd'T'HH:mm:ss'+00:00'"_s, game.lastPlayed);
        entry[u"HighestAwardKind"_s] = awardWord(game.award);
        break;
    case UserList::WantToPlay:
        entry[u"ID"_s] = game.id;
        entry[u"AchievementsPublished"_s] = game.achievements;
        break;
    }
    return entry;
}

const QList<UserGame> &gamesIn(const ServedCatalogue &catalogue, UserList list)
{
    switch (list) {
    case UserList::RecentlyPlayed:
        return catalogue.recentlyPlayed;
    case UserList::Completion:
        return catalogue.completion;
    case UserList::WantToPlay:
        return catalogue.wantToPlay;
    }
    Q_UNREACHABLE();
}

HttpReply userListReply(const HttpRequest &request, UserList list, const ServedCatalogue &catalogue)
{
    const int most = request.query.value(u"c"_s).toInt();
    const int allowed = list == UserList::RecentlyPlayed ? 50 : 500;
    if (request.query.value(u"u"_s).isEmpty() || most < 1 || most > allowed)
        return unprocessable();
    return HttpReply::answer(200,
                             userListBody(list, gamesIn(catalogue, list), request.query.value(u"o"_s).toInt(), most));
}

HttpReply achievementSetReply(const HttpRequest &request, const QList<ServedSet> &sets)
{
    const auto set = std::ranges::find(sets, request.file().toInt(), &ServedSet::id);
    return set == sets.end() ? notFound()
                             : HttpReply::answer(200, achievementSetBody(*set), "application/vnd.api+json");
}

HttpReply popularityReply(const HttpRequest &request, const QHash<int, int> &players)
{
    constexpr int largestPage = 100;
    const int number = request.query.value(u"page[number]"_s).toInt();
    const int size = request.query.value(u"page[size]"_s).toInt();
    const bool isAllowed = number >= 1 && size >= 1 && size <= largestPage
        && request.query.value(u"sort"_s) == u"-playersTotal"
        && request.query.value(u"fields[games]"_s) == u"playersTotal";
    return isAllowed ? HttpReply::answer(200, popularityBody(players, number, size), "application/vnd.api+json")
                     : webPage(400);
}

QString iconOf(int game)
{
    return u"/Images/%1.png"_s.arg(game, 6, 10, QChar(u'0'));
}

CatalogueGame listed(int id, int system, const QString &title, int achievements)
{
    return {id, system, title, iconOf(id), achievements, 10 * achievements};
}

} // namespace

ServedGame sonic()
{
    return {.id = 1,
            .title = u"Sonic the Hedgehog"_s,
            .system = u"Genesis/Mega Drive"_s,
            .hardcore = PlayerCounts(36, 5),
            .casual = PlayerCounts(36, 2),
            .unofficialHardcore = {},
            .unofficialCasual = {},
            .you = {0, 4},
            .icon = dragster().icon};
}

ServedGame sonicSubset()
{
    return {.id = 9,
            .title = u"Sonic the Hedgehog [Subset - Bonus]"_s,
            .system = u"Genesis/Mega Drive"_s,
            .hardcore = PlayerCounts(12, 3),
            .casual = PlayerCounts(12, 1),
            .unofficialHardcore = {},
            .unofficialCasual = {},
            .you = {},
            .icon = dragster().icon,
            .parent = 1};
}

ServedCatalogue someCatalogue()
{
    const QDateTime lately = QDateTime::fromString(u"2026-11-20T20:15:00Z"_s, Qt::ISODate);
    const UserGame dragster{.id = 14402,
                            .system = 25,
                            .title = u"Dragster"_s,
                            .systemName = u"Atari 2600"_s,
                            .iconPath = iconOf(14402),
                            .achievements = 15};
    const UserGame sonic{.id = 1,
                         .system = 1,
                         .title = u"Sonic the Hedgehog"_s,
                         .systemName = u"Genesis/Mega Drive"_s,
                         .iconPath = iconOf(1),
                         .achievements = 36};
    const auto played = [](UserGame game, const Progress &progress, UserGame::Award award, const QDateTime &time) {
        game.progress = progress;
        game.award = award;
        game.lastPlayed = time;
        return game;
    };
    return {
        .systems = {{1, u"Genesis/Mega Drive"_s, u"md"_s},
                    {7, u"NES/Famicom"_s, u"nes"_s},
                    {25, u"Atari 2600"_s, u"2600"_s}},
        .games = {listed(1, 1, u"Sonic the Hedgehog"_s, 36), listed(9, 1, u"Sonic the Hedgehog [Subset - Bonus]"_s, 12),
                  listed(2, 7, u"Other"_s, 3), listed(14402, 25, u"Dragster"_s, 15),
                  listed(14403, 25, u"~Hack~ Dragster"_s, 7), listed(14404, 25, u"Pokémon: The Demake"_s, 20)},
        .recentlyPlayed = {played(dragster, {12, 0}, UserGame::Award::None, lately),
                           played(sonic, {0, 4}, UserGame::Award::None, lately.addDays(-1))},
        .completion = {played(dragster, {12, 0}, UserGame::Award::BeatenHardcore, lately),
                       played(sonic, {0, 4}, UserGame::Award::BeatenCasual, lately.addDays(-1))},
        .wantToPlay = {{.id = 2,
                        .system = 7,
                        .title = u"Other"_s,
                        .systemName = u"NES/Famicom"_s,
                        .iconPath = iconOf(2),
                        .achievements = 3}},
        .sets = {{3572, u"Bonus"_s, 1}},
        .players = {{1, 60'000}, {14402, 900}, {2, 20}},
    };
}

LoopbackServer::Handler catalogueService(const ServedCatalogue &catalogue, const QList<ServedGame> &games,
                                         const QString &key)
{
    return [catalogue, service = serviceWith(games, key), key](const HttpRequest &request) {
        if (std::ranges::find(catalogue.games, request.path, &CatalogueGame::iconPath) != catalogue.games.end())
            return HttpReply::answer(200, dragster().icon, "image/png");
        if (request.path.startsWith(u"/v2/achievement-sets/"))
            return request.headers.value("x-api-key") == key.toUtf8() ? achievementSetReply(request, catalogue.sets)
                                                                      : unauthenticated();
        if (request.path == u"/v2/games")
            return request.headers.value("x-api-key") == key.toUtf8() ? popularityReply(request, catalogue.players)
                                                                      : unauthenticated();
        const QString file = request.file();
        const auto list =
            std::ranges::find_if(userLists, [&file](UserList each) { return userListFile(each) == file; });
        const bool isList = file == systemsFile || file == gameListFile || list != userLists.end();
        if (!request.path.contains(u"/API/") || !isList)
            return service(request);
        if (request.query.value(u"y"_s) != key)
            return unauthenticated();
        if (list != userLists.end())
            return userListReply(request, *list, catalogue);
        return HttpReply::answer(200,
                                 file == systemsFile
                                     ? systemsBody(catalogue.systems)
                                     : gameListBody(catalogue.games, request.query.value(u"i"_s).toInt()));
    };
}

LoopbackServer::Handler catalogueServiceBut(const QString &file, const HttpReply &reply,
                                            const ServedCatalogue &catalogue)
{
    return [service = catalogueService(catalogue), file, reply](const HttpRequest &request) {
        return request.file() == file ? reply : service(request);
    };
}

LoopbackServer::Handler catalogueServiceBut(int system, const HttpReply &reply, const ServedCatalogue &catalogue)
{
    return [service = catalogueService(catalogue), system, reply](const HttpRequest &request) {
        return isGameList(request, system) ? reply : service(request);
    };
}

QString userListFile(UserList list)
{
    switch (list) {
    case UserList::RecentlyPlayed:
        return u"API_GetUserRecentlyPlayedGames.php"_s;
    case UserList::Completion:
        return u"API_GetUserCompletionProgress.php"_s;
    case UserList::WantToPlay:
        return u"API_GetUserWantToPlayList.php"_s;
    }
    Q_UNREACHABLE();
}

bool isGameList(const HttpRequest &request, int system)
{
    return request.file() == gameListFile && request.query.value(u"i"_s) == QString::number(system);
}

QByteArray systemsBody(const QList<System> &systems)
{
    QJsonArray entries;
    for (const System &system : systems) {
        const QString icon =
            u"https://static.retroachievements.org/assets/images/system/%1.png"_s.arg(system.shortName);
        entries.append(QJsonObject{{u"ID"_s, system.id},
                                   {u"Name"_s, system.name},
                                   {u"IconURL"_s, icon},
                                   {u"Active"_s, true},
                                   {u"IsGameSystem"_s, true}});
    }
    return compact(QJsonDocument(entries));
}

QByteArray gameListBody(const QList<CatalogueGame> &games, int system)
{
    QJsonArray entries;
    for (const CatalogueGame &game : games) {
        if (game.system != system)
            continue;
        entries.append(QJsonObject{{u"Title"_s, game.title},
                                   {u"ID"_s, game.id},
                                   {u"ConsoleID"_s, game.system},
                                   {u"ImageIcon"_s, game.iconPath},
                                   {u"NumAchievements"_s, game.achievements},
                                   {u"Points"_s, game.points},
                                   {u"DateModified"_s, QJsonValue::Null}});
    }
    return compact(QJsonDocument(entries));
}

QByteArray userListBody(UserList list, const QList<UserGame> &games, int offset, int most)
{
    QJsonArray entries;
    for (const UserGame &game : games.mid(offset, most))
        entries.append(entryOf(list, game));
    if (list == UserList::RecentlyPlayed)
        return compact(QJsonDocument(entries));
    return compact(
        QJsonDocument(QJsonObject{{u"Count"_s, entries.size()}, {u"Total"_s, games.size()}, {u"Results"_s, entries}}));
}

QByteArray achievementSetBody(const ServedSet &set)
{
    const QJsonObject type{{u"gameId"_s, set.game}, {u"type"_s, u"bonus"_s}};
    const QJsonObject attributes{{u"title"_s, set.title}, {u"types"_s, QJsonArray{type}}};
    const QJsonObject data{
        {u"type"_s, u"achievement-sets"_s}, {u"id"_s, QString::number(set.id)}, {u"attributes"_s, attributes}};
    return compact(QJsonDocument(QJsonObject{{u"data"_s, data}}));
}

QByteArray popularityBody(const QHash<int, int> &players, int number, int size)
{
    QList<int> games = players.keys();
    std::ranges::sort(games, {}, [&players](int game) { return std::pair(-players.value(game), game); });
    QJsonArray data;
    for (const int game : games.mid((number - 1) * size, size))
        data.append(QJsonObject{{u"type"_s, u"games"_s},
                                {u"id"_s, QString::number(game)},
                                {u"attributes"_s, QJsonObject{{u"playersTotal"_s, players.value(game)}}}});
    return compact(QJsonDocument(QJsonObject{{u"data"_s, data}}));
}

} // namespace MasteryChart
