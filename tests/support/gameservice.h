// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/gamesnapshot.h"
#include "retroachievements/credentials.h"
#include "retroachievements/service.h"
#include "support/loopbackserver.h"

namespace MasteryChart {

/// The web API's answers, as the service gives them, for a LoopbackServer.

/// All that the service knows of a game. Empty counts are a set without achievements.
struct ServedGame
{
    int id = 0;
    QString title;
    QString system;
    PlayerCounts hardcore;
    PlayerCounts casual;
    PlayerCounts unofficialHardcore;
    PlayerCounts unofficialCasual;
    Progress you;                 ///< of whichever user asks
    QByteArray icon;              ///< a PNG; empty for a game whose icon is missing
    int parent = 0;               ///< of a subset, the ID of its game
    QByteArray achievements = {}; ///< as the details have them: JSON; empty for none
    QByteArray times = R"({"MedianTimeToMaster":3600,"TimesUsedInMasteryMedian":8})"; ///< the answer about them
};

/// The API's documented sample game, with casual counts, a place (12 of 15) and an icon of our own.
ServedGame dragster();

/// dragster() by another \a title.
ServedGame dragsterCalled(const QString &title);

/// Game 2, "Other": three achievements, an icon, nothing unofficial.
ServedGame otherGame();

/// The service whose API is at \a api, such as LoopbackServer::url().
Service serviceAt(const QUrl &api);

/// Whom the service knows; the key is one that has to be encoded in a URL.
const Credentials &someone();

/// A service with \a games: distributions, details and icons, and game 1 to check a key. Requests without \a key get
/// unauthenticated(), unknown games "[]", unknown endpoints a 404.
LoopbackServer::Handler serviceWith(const QList<ServedGame> &games = {dragster()},
                                    const QString &key = someone().key.text());

inline const QString distributionFile = QStringLiteral("API_GetAchievementDistribution.php");
inline const QString detailsFile = QStringLiteral("API_GetGameInfoAndUserProgress.php");
inline const QString timesFile = QStringLiteral("API_GetGameProgression.php");
inline const QString checkFile = QStringLiteral("API_GetGame.php"); ///< asked to learn whether a key is right

/// serviceWith() its defaults, but \a reply to the requests for \a file.
LoopbackServer::Handler serviceBut(const QString &file, const HttpReply &reply);

/// The handler of a service that lets every request wait for ever.
HttpReply neverAnswers(const HttpRequest &request);

/// The body of a distribution: "[]" for empty counts.
QByteArray distributionBody(const PlayerCounts &counts);

/// The body of the details.
QByteArray detailsBody(const ServedGame &game);

HttpReply unauthenticated();                                  ///< 401: the key is missing or wrong
HttpReply notFound();                                         ///< 404: no such endpoint
HttpReply unprocessable();                                    ///< 422: a parameter is invalid
HttpReply serverError();                                      ///< 500
HttpReply webPage(int status);                                ///< a page for people, where a gateway stands in between
HttpReply redirect(const QUrl &target);                       ///< 302
HttpReply tooManyRequests(const QByteArray &retryAfter = {}); ///< 429, with a Retry-After

} // namespace MasteryChart
