// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/usergame.h"
#include "support/gameservice.h"

namespace MasteryChart {

/// The web API's lists of games, as the service gives them, for a LoopbackServer.

/// A set of achievements that version 2 knows: in a link "?set=ID", and the game whose achievements these are.
struct ServedSet
{
    int id = 0;
    QString title;
    int game = 0;
};

/// All that the service lists.
struct ServedCatalogue
{
    QList<System> systems;
    QList<CatalogueGame> games;
    QList<UserGame> recentlyPlayed = {}; ///< as the other two, of whichever user asks
    QList<UserGame> completion = {};
    QList<UserGame> wantToPlay = {};
    QList<ServedSet> sets = {};
    QHash<int, int> players = {}; ///< by game; only version 2 tells them
};

/// Game 1, and game 9, which is a subset of it.
ServedGame sonic();
ServedGame sonicSubset();

/// Three systems: Mega Drive (1) with sonic() and sonicSubset(), NES (7) with otherGame(), Atari 2600
/// (25) with dragster(), "~Hack~ Dragster" and a "Pokémon". In each of the user's lists are some of them.
ServedCatalogue someCatalogue();

/// A service that lists \a catalogue: systems, games of a system, the user's lists in pages, and in version 2 its sets
/// and players; the icon of each game is that of dragster(). To all else serviceWith(\a games, \a key) replies.
/// Requests without \a key get unauthenticated().
LoopbackServer::Handler catalogueService(const ServedCatalogue &catalogue = someCatalogue(),
                                         const QList<ServedGame> &games = {dragster(), otherGame(), sonic(),
                                                                           sonicSubset()},
                                         const QString &key = someone().key.text());

/// catalogueService() of \a catalogue, but \a reply to the requests for \a file.
LoopbackServer::Handler catalogueServiceBut(const QString &file, const HttpReply &reply,
                                            const ServedCatalogue &catalogue = someCatalogue());

/// catalogueService() of \a catalogue, but \a reply to the request for the games of \a system.
LoopbackServer::Handler catalogueServiceBut(int system, const HttpReply &reply,
                                            const ServedCatalogue &catalogue = someCatalogue());

inline const QString systemsFile = QStringLiteral("API_GetConsoleIDs.php");
inline const QString gameListFile = QStringLiteral("API_GetGameList.php");
inline const QString popularityFile = QStringLiteral("games"); ///< of version 2

/// "API_GetUserWantToPlayList.php" and the like.
QString userListFile(UserList list);

/// Whether it asks for the games of \a system.
bool isGameList(const HttpRequest &request, int system);

/// The bodies of the answers. Of the user's lists, the games from number \a offset on, at most \a most.
QByteArray systemsBody(const QList<System> &systems);
QByteArray gameListBody(const QList<CatalogueGame> &games, int system);
QByteArray userListBody(UserList list, const QList<UserGame> &games, int offset = 0, int most = 500);
QByteArray achievementSetBody(const ServedSet &set);
/// Of the games with the most \a players, the page \a number, from 1, of \a size games.
QByteArray popularityBody(const QHash<int, int> &players, int number = 1, int size = 100);

} // namespace MasteryChart
