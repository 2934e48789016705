// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <optional>

/// Where the service is: RetroAchievements itself, or another server that speaks its API.
class Service
{
public:
    /// RetroAchievements.
    Service();

    /// The server whose API folder is at \a url, with or without a trailing slash. nullopt unless the link is absolute
    /// and https, or http to a loopback address: the key would cross the network in the open.
    static std::optional<Service> at(const QString &url);

    /// The address of an endpoint such as "API_GetGame.php".
    QUrl endpoint(const QString &name) const;

    /// The address of an image an answer names, such as "/Images/067895.png"; an invalid URL for anything that is not
    /// an absolute path. RetroAchievements has a host for images; any other server is its own.
    QUrl image(const QString &path) const;

private:
    Service(const QUrl &api, const QUrl &images);

    QUrl m_api; ///< ends in a slash
    QUrl m_images;
};
