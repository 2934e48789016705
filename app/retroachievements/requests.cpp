// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/requests.h"

#include <QSysInfo>
#include <QUrlQuery>

namespace MasteryChart {

namespace {

constexpr int mostRedirects = 3;

/// The service asks for a name of this form; Qt's own "Mozilla/5.0" is not welcome there.
QString userAgent()
{
    return QStringLiteral("MasteryChart/" MASTERYCHART_VERSION " (%1)").arg(QSysInfo::kernelType());
}

QNetworkRequest request(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    // Qt would answer NTLM without asking anyone, and Negotiate with the ticket of the user who runs this.
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // The key is in the query, so it may go nowhere but where it was sent.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    request.setMaximumRedirectsAllowed(mostRedirects);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

/// QUrlQuery leaves "+" alone, which servers read as a space; everything else it needs to, it encodes itself.
void add(QUrlQuery &query, const QString &name, const QString &value)
{
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QNetworkRequest apiRequest(const Service &service, const QString &endpoint, const Credentials &credentials,
                           QUrlQuery query)
{
    add(query, QStringLiteral("z"), credentials.user);
    add(query, QStringLiteral("y"), credentials.key.text());
    QUrl url = service.endpoint(endpoint);
    url.setQuery(query);
    return request(url);
}

QNetworkRequest requestV2(const Service &service, const QString &path, const Credentials &credentials)
{
    QNetworkRequest result = request(service.resource(path));
    // A line break in a key would begin a header of its own. Every way in refuses such a key; none is sent.
    if (const QString key = credentials.key.text(); isSendable(key))
        result.setRawHeader("X-API-Key", key.toLatin1());
    result.setRawHeader("Accept", "application/vnd.api+json");
    return result;
}

QString endpointOf(UserList list)
{
    switch (list) {
    case UserList::RecentlyPlayed:
        return QStringLiteral("API_GetUserRecentlyPlayedGames.php");
    case UserList::Completion:
        return QStringLiteral("API_GetUserCompletionProgress.php");
    case UserList::WantToPlay:
        return QStringLiteral("API_GetUserWantToPlayList.php");
    }
    Q_UNREACHABLE();
}

} // namespace

QNetworkRequest distributionRequest(const Service &service, const Credentials &credentials, int gameId, UnlockMode mode,
                                    AchievementSet set)
{
    QUrlQuery query;
    add(query, QStringLiteral("i"), QString::number(gameId));
    add(query, QStringLiteral("h"), mode == UnlockMode::Hardcore ? QStringLiteral("1") : QStringLiteral("0"));
    add(query, QStringLiteral("f"), set == AchievementSet::Official ? QStringLiteral("3") : QStringLiteral("5"));
    return apiRequest(service, QStringLiteral("API_GetAchievementDistribution.php"), credentials, query);
}

QNetworkRequest distributionRequestV2(const Service &service, const Credentials &credentials, int gameId)
{
    return requestV2(service, QStringLiteral("games/%1/achievement-distribution").arg(gameId), credentials);
}

QNetworkRequest detailsRequest(const Service &service, const Credentials &credentials, int gameId)
{
    QUrlQuery query;
    add(query, QStringLiteral("g"), QString::number(gameId));
    add(query, QStringLiteral("u"), credentials.user);
    add(query, QStringLiteral("a"), QStringLiteral("1"));
    return apiRequest(service, QStringLiteral("API_GetGameInfoAndUserProgress.php"), credentials, query);
}

QNetworkRequest timesRequest(const Service &service, const Credentials &credentials, int gameId)
{
    QUrlQuery query;
    add(query, QStringLiteral("i"), QString::number(gameId));
    return apiRequest(service, QStringLiteral("API_GetGameProgression.php"), credentials, query);
}

QNetworkRequest systemsRequest(const Service &service, const Credentials &credentials)
{
    QUrlQuery query;
    add(query, QStringLiteral("a"), QStringLiteral("1"));
    add(query, QStringLiteral("g"), QStringLiteral("1"));
    return apiRequest(service, QStringLiteral("API_GetConsoleIDs.php"), credentials, query);
}

QNetworkRequest gameListRequest(const Service &service, const Credentials &credentials, int system)
{
    QUrlQuery query;
    add(query, QStringLiteral("i"), QString::number(system));
    add(query, QStringLiteral("f"), QStringLiteral("1"));
    return apiRequest(service, QStringLiteral("API_GetGameList.php"), credentials, query);
}

QNetworkRequest userListRequest(const Service &service, const Credentials &credentials, UserList list, int offset)
{
    QUrlQuery query;
    add(query, QStringLiteral("u"), credentials.user);
    add(query, QStringLiteral("c"), QString::number(pageSize(list)));
    if (list != UserList::RecentlyPlayed)
        add(query, QStringLiteral("o"), QString::number(offset));
    return apiRequest(service, endpointOf(list), credentials, query);
}

QNetworkRequest achievementSetRequestV2(const Service &service, const Credentials &credentials, int setId)
{
    return requestV2(service, QStringLiteral("achievement-sets/%1").arg(setId), credentials);
}

QNetworkRequest popularityRequestV2(const Service &service, const Credentials &credentials, int number)
{
    QUrlQuery query;
    add(query, QStringLiteral("sort"), QStringLiteral("-playersTotal"));
    add(query, QStringLiteral("page[size]"), QString::number(popularityPageSize));
    add(query, QStringLiteral("page[number]"), QString::number(number));
    add(query, QStringLiteral("fields[games]"), QStringLiteral("playersTotal"));
    QNetworkRequest result = requestV2(service, QStringLiteral("games"), credentials);
    QUrl url = result.url();
    url.setQuery(query);
    result.setUrl(url);
    return result;
}

QNetworkRequest checkRequest(const Service &service, const Credentials &credentials, ApiVersion version)
{
    if (version == ApiVersion::V2)
        return distributionRequestV2(service, credentials, 1);
    QUrlQuery query;
    add(query, QStringLiteral("i"), QStringLiteral("1"));
    return apiRequest(service, QStringLiteral("API_GetGame.php"), credentials, query);
}

std::optional<QNetworkRequest> imageRequest(const Service &service, const QString &path)
{
    const QUrl url = service.image(path);
    return url.isValid() && !url.isEmpty() ? std::optional(request(url)) : std::nullopt;
}

} // namespace MasteryChart
