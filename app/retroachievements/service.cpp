// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/service.h"

#include <QHostAddress>

namespace MasteryChart {

Service::Service()
    : Service(QUrl(QStringLiteral("https://retroachievements.org/API/")),
              QUrl(QStringLiteral("https://api.retroachievements.org/v2/")),
              QUrl(QStringLiteral("https://media.retroachievements.org/")))
{
}

Service::Service(const QUrl &api, const QUrl &version2, const QUrl &images)
    : m_api(api)
    , m_version2(version2)
    , m_images(images)
{
}

namespace {

constexpr int defaultHttpsPort = 443;

bool isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace

std::optional<Service> Service::at(const QString &url)
{
    QUrl api(url.trimmed(), QUrl::StrictMode);
    if (!api.isValid() || api.host().isEmpty() || !api.userInfo().isEmpty() || api.hasQuery() || api.hasFragment())
        return std::nullopt;
    if (api.scheme() != u"https" && !(api.scheme() == u"http" && isLoopback(api.host())))
        return std::nullopt;
    if (api.scheme() == u"https" && api.port() == defaultHttpsPort)
        api.setPort(-1);
    if (!api.path().endsWith(u'/'))
        api.setPath(api.path() + u'/');
    const Service official;
    if (api == official.m_api)
        return official;
    return Service(api, api.resolved(QUrl(QStringLiteral("/v2/"))), api.resolved(QUrl(QStringLiteral("/"))));
}

bool Service::isRetroAchievements() const
{
    return m_api == Service().m_api;
}

QUrl Service::endpoint(const QString &name) const
{
    return m_api.resolved(QUrl(name));
}

QUrl Service::resource(const QString &path) const
{
    return m_version2.resolved(QUrl(path));
}

QUrl Service::image(const QString &path) const
{
    if (!path.startsWith(u'/') || path.startsWith(u"//"))
        return {};
    return m_images.resolved(QUrl(path));
}

QUrl Service::gamePage(int gameId) const
{
    return m_api.resolved(QUrl(QStringLiteral("/game/%1").arg(gameId)));
}

QUrl Service::settingsPage() const
{
    return m_api.resolved(QUrl(QStringLiteral("/settings")));
}

} // namespace MasteryChart
