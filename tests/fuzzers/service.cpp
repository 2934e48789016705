// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/requests.h"
#include "support/fuzzer.h"

#include <QHostAddress>

using namespace MasteryChart;

namespace {

/// Where a key may go: into nobody's sight.
void checkIsSafe(const QUrl &url)
{
    check(url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment());
    const bool isLoopback = url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
    check(url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback));
}

} // namespace

void MasteryChart::fuzz(const QByteArray &bytes)
{
    const auto service = Service::at(QString::fromUtf8(bytes));
    if (!service)
        return;
    const QUrl api(service->name());
    checkIsSafe(api);
    check(!api.hasQuery() && api.path().endsWith(u'/'));

    const Credentials credentials{QStringLiteral("Someone"), Secret(QStringLiteral("abc123DEF"))};
    const QUrl version1 =
        distributionRequest(*service, credentials, 1, UnlockMode::Hardcore, AchievementSet::Official).url();
    checkIsSafe(version1);
    check(version1.authority() == api.authority());
    check(version1.path().endsWith(u"/API_GetAchievementDistribution.php"));
    const QUrl version2 = distributionRequestV2(*service, credentials, 1).url();
    checkIsSafe(version2);
    check(!version2.hasQuery());
    // The site alone has other hosts for version 2 and for images.
    const QUrl image = imageRequest(*service, QStringLiteral("/Images/1.png")).value().url();
    if (service->name() != Service().name())
        check(version2.authority() == api.authority() && image.authority() == api.authority());
}
