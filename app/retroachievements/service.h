// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/words.h"

#include <QUrl>

#include <array>
#include <optional>

namespace MasteryChart {

/// The service's two interfaces; they bring the same figures (API.md).
enum class ApiVersion {
    V1, ///< documented; a request for each mode, the key in the URL
    V2, ///< not documented yet; one request, the key in a header
};

inline constexpr std::array apiVersionWords{
    Word{QLatin1StringView("v1"), ApiVersion::V1},
    Word{QLatin1StringView("v2"), ApiVersion::V2},
};

/// Where the service is: RetroAchievements itself, or another server that speaks its API.
class Service
{
public:
    /// RetroAchievements.
    Service();

    /// The server whose API folder is at \a url, with or without a trailing slash. nullopt unless the link is absolute
    /// and https, or http to a loopback address: the key would cross the network in the open.
    static std::optional<Service> at(const QString &url);

    /// Tells this server from others: they have other games with the same IDs.
    QString name() const { return m_api.toString(); }

    /// Whether this is RetroAchievements.
    bool isRetroAchievements() const;

    /// The address of an endpoint such as "API_GetGame.php".
    QUrl endpoint(const QString &name) const;

    /// The address of something in version 2, such as "games/14402/achievement-distribution". RetroAchievements has a
    /// host for it; any other server has it at "/v2/".
    QUrl resource(const QString &path) const;

    /// The address of an image an answer names, such as "/Images/067895.png"; an invalid URL for anything that is not
    /// an absolute path. RetroAchievements has a host for images; any other server is its own.
    QUrl image(const QString &path) const;

    /// The page of a game, for people. RetroAchievements has it at "/game/14402"; so has any other server.
    QUrl gamePage(int gameId) const;

    /// The page on which users find their web API key: "/settings", on any server.
    QUrl settingsPage() const;

private:
    Service(const QUrl &api, const QUrl &version2, const QUrl &images);

    QUrl m_api;      ///< ends in a slash
    QUrl m_version2; ///< ends in a slash
    QUrl m_images;
};

} // namespace MasteryChart
