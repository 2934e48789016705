// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The lightest request that tells whether the service takes the credentials, about its first game.
QNetworkRequest checkRequest(const Service &service, const Credentials &credentials, ApiVersion version);

/// An image an answer names; nullopt where the name is not an absolute path. Carries no credentials.
std::optional<QNetworkRequest> imageRequest(const Service &service, const QString &path);

} // namespace MasteryChart
