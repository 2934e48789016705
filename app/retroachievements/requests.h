// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/usergame.h"
#include "distribution/unlockmode.h"
#include "retroachievements/credentials.h"
#include "retroachievements/service.h"

#include <QNetworkRequest>

namespace MasteryChart {

/// The requests of the web API. Each URL of version 1 but an image's carries the key, and each request of version 2 has
/// it in a header: neither is ever shown or logged.

/// Players by achievements earned in one mode (API_GetAchievementDistribution).
QNetworkRequest distributionRequest(const Service &service, const Credentials &credentials, int gameId, UnlockMode mode,
                                    AchievementSet set);

/// Players by achievements earned in both modes of both sets (version 2, achievement-distribution).
QNetworkRequest distributionRequestV2(const Service &service, const Credentials &credentials, int gameId);

/// Title, system, icon and the user's own progress (API_GetGameInfoAndUserProgress).
QNetworkRequest detailsRequest(const Service &service, const Credentials &credentials, int gameId);

/// Median times of a game and of its achievements (API_GetGameProgression).
QNetworkRequest timesRequest(const Service &service, const Credentials &credentials, int gameId);

/// The systems that have games (API_GetConsoleIDs).
QNetworkRequest systemsRequest(const Service &service, const Credentials &credentials);

/// The games of \a system that have achievements (API_GetGameList).
QNetworkRequest gameListRequest(const Service &service, const Credentials &credentials, int system);

/// How many games a page of \a list has at most, as the service allows.
constexpr int pageSize(UserList list)
{
    return list == UserList::RecentlyPlayed ? 50 : 500;
}

/// A page of one of the user's lists, from the game number \a offset on, counted from 0
/// (API_GetUserRecentlyPlayedGames, API_GetUserCompletionProgress, API_GetUserWantToPlayList). What was played recently
/// has the first page alone.
QNetworkRequest userListRequest(const Service &service, const Credentials &credentials, UserList list, int offset = 0);

/// Title and game of the set that a link names (version 2, achievement-sets).
QNetworkRequest achievementSetRequestV2(const Service &service, const Credentials &credentials, int setId);

constexpr int popularityPageSize = 100; ///< the most that the service allows

/// The page \a number, counted from 1, of the games in the order of how many players they have (version 2, games).
QNetworkRequest popularityRequestV2(const Service &service, const Credentials &credentials, int number);

/// The lightest request that tells whether the service takes the credentials, about its first game.
QNetworkRequest checkRequest(const Service &service, const Credentials &credentials, ApiVersion version);

/// An image an answer names; nullopt where the name is not an absolute path. Carries no credentials.
std::optional<QNetworkRequest> imageRequest(const Service &service, const QString &path);

} // namespace MasteryChart
