// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/requests.h"
#include "support/loopbackserver.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class RequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distributionRequestsAreAsDocumented_data();
    void distributionRequestsAreAsDocumented();
    void detailsRequestsAreAsDocumented();
    void listRequestsAreAsDocumented_data();
    void listRequestsAreAsDocumented();
    void achievementSetsAreAskedForWithoutTheKeyInTheUrl();
    void popularityIsAskedForInPagesWithoutTheKeyInTheUrl();
    void imageRequestsCarryNoCredentials();
    void requestsNameTheProgramAndKeepNothing();
    void credentialsArriveAsTheyAre_data();
    void credentialsArriveAsTheyAre();
    void aKeyCannotAddAHeader();
};

namespace {

const Credentials someone{u"Someone"_s, Secret(u"abc123DEF"_s)};

QString withoutQuery(const QNetworkRequest &request)
{
    return request.url().toString(QUrl::RemoveQuery);
}

QList<QByteArray> query(const QNetworkRequest &request)
{
    QList<QByteArray> items = request.url().query(QUrl::FullyEncoded).toUtf8().split('&');
    std::ranges::sort(items);
    return items;
}

} // namespace

void RequestsTest::distributionRequestsAreAsDocumented_data()
{
    QTest::addColumn<UnlockMode>("mode");
    QTest::addColumn<AchievementSet>("set");
    QTest::addColumn<QByteArray>("h");
    QTest::addColumn<QByteArray>("f");

    QTest::newRow("hardcore, official") << UnlockMode::Hardcore << AchievementSet::Official << "h=1"_ba << "f=3"_ba;
    QTest::newRow("casual, official") << UnlockMode::Casual << AchievementSet::Official << "h=0"_ba << "f=3"_ba;
    QTest::newRow("hardcore, unofficial") << UnlockMode::Hardcore << AchievementSet::Unofficial << "h=1"_ba << "f=5"_ba;
    QTest::newRow("casual, unofficial") << UnlockMode::Casual << AchievementSet::Unofficial << "h=0"_ba << "f=5"_ba;
}

void RequestsTest::distributionRequestsAreAsDocumented()
{
    QFETCH(const UnlockMode, mode);
    QFETCH(const AchievementSet, set);
    QFETCH(const QByteArray, h);
    QFETCH(const QByteArray, f);

    const QNetworkRequest request = distributionRequest(Service(), someone, 14402, mode, set);
    QCOMPARE(withoutQuery(request), u"https://retroachievements.org/API/API_GetAchievementDistribution.php"_s);
    QCOMPARE(query(request), QList<QByteArray>({f, h, "i=14402", "y=abc123DEF", "z=Someone"}));
}

void RequestsTest::detailsRequestsAreAsDocumented()
{
    const QNetworkRequest request = detailsRequest(Service(), someone, 14402);
    QCOMPARE(withoutQuery(request), u"https://retroachievements.org/API/API_GetGameInfoAndUserProgress.php"_s);
    QCOMPARE(query(request), QList<QByteArray>({"a=1", "g=14402", "u=Someone", "y=abc123DEF", "z=Someone"}));
}

void RequestsTest::listRequestsAreAsDocumented_data()
{
    QTest::addColumn<QNetworkRequest>("request");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QList<QByteArray>>("parameters");

    const Service service;
    QTest::newRow("systems") << systemsRequest(service, someone) << u"API_GetConsoleIDs.php"_s
                             << QList<QByteArray>{"a=1", "g=1"};
    QTest::newRow("games") << gameListRequest(service, someone, 25) << u"API_GetGameList.php"_s
                           << QList<QByteArray>{"f=1", "i=25"};
    QTest::newRow("latest masteries") << latestMastersRequest(service, someone, 14402)
                                      << u"API_GetGameRankAndScore.php"_s << QList<QByteArray>{"g=14402", "t=1"};
    QTest::newRow("recently played") << userListRequest(service, someone, UserList::RecentlyPlayed)
                                     << u"API_GetUserRecentlyPlayedGames.php"_s
                                     << QList<QByteArray>{"c=50", "u=Someone"};
    QTest::newRow("completion") << userListRequest(service, someone, UserList::Completion)
                                << u"API_GetUserCompletionProgress.php"_s
                                << QList<QByteArray>{"c=500", "o=0", "u=Someone"};
    QTest::newRow("completion, another page")
        << userListRequest(service, someone, UserList::Completion, 1500) << u"API_GetUserCompletionProgress.php"_s
        << QList<QByteArray>{"c=500", "o=1500", "u=Someone"};
    QTest::newRow("want to play, another page")
        << userListRequest(service, someone, UserList::WantToPlay, 500) << u"API_GetUserWantToPlayList.php"_s
        << QList<QByteArray>{"c=500", "o=500", "u=Someone"};
}

void RequestsTest::listRequestsAreAsDocumented()
{
    QFETCH(const QNetworkRequest, request);
    QFETCH(const QString, file);
    QFETCH(const QList<QByteArray>, parameters);

    QCOMPARE(withoutQuery(request), u"https://retroachievements.org/API/"_s + file);
    QCOMPARE(query(request), parameters + QList<QByteArray>({"y=abc123DEF", "z=Someone"}));
}

void RequestsTest::achievementSetsAreAskedForWithoutTheKeyInTheUrl()
{
    const QNetworkRequest request = achievementSetRequestV2(Service(), someone, 3572);
    QCOMPARE(request.url(), QUrl(u"https://api.retroachievements.org/v2/achievement-sets/3572"_s));
    QCOMPARE(request.rawHeader("X-API-Key"), "abc123DEF"_ba);
    QCOMPARE(request.rawHeader("Accept"), "application/vnd.api+json"_ba);
}

void RequestsTest::popularityIsAskedForInPagesWithoutTheKeyInTheUrl()
{
    const QNetworkRequest request = popularityRequestV2(Service(), someone, 7);
    QCOMPARE(withoutQuery(request), u"https://api.retroachievements.org/v2/games"_s);
    QCOMPARE(queryItems(request.url().toEncoded()),
             (QHash<QString, QString>{{u"sort"_s, u"-playersTotal"_s},
                                      {u"page[size]"_s, u"100"_s},
                                      {u"page[number]"_s, u"7"_s},
                                      {u"fields[games]"_s, u"playersTotal"_s}}));
    QCOMPARE(request.rawHeader("X-API-Key"), "abc123DEF"_ba);
    QCOMPARE(request.rawHeader("Accept"), "application/vnd.api+json"_ba);
}

void RequestsTest::imageRequestsCarryNoCredentials()
{
    const auto request = imageRequest(Service(), u"/Images/067895.png"_s);
    QVERIFY(request);
    QCOMPARE(request->url(), QUrl(u"https://media.retroachievements.org/Images/067895.png"_s));
    QVERIFY(!imageRequest(Service(), u"//evil.com/x.png"_s));
    QVERIFY(!imageRequest(Service(), {}));
}

void RequestsTest::requestsNameTheProgramAndKeepNothing()
{
    static const QRegularExpression nameVersionSystem(
        u"\\AMasteryChart/\\d+\\.\\d+\\.\\d+ \\([A-Za-z0-9 ._-]+\\)\\z"_s);
    for (const QNetworkRequest &request :
         {distributionRequest(Service(), someone, 1, UnlockMode::Hardcore, AchievementSet::Official),
          detailsRequest(Service(), someone, 1), systemsRequest(Service(), someone),
          userListRequest(Service(), someone, UserList::Completion), achievementSetRequestV2(Service(), someone, 1),
          *imageRequest(Service(), u"/Images/067895.png"_s)}) {
        const QString agent = request.header(QNetworkRequest::UserAgentHeader).toString();
        QVERIFY2(nameVersionSystem.match(agent).hasMatch(), qPrintable(agent));
        QVERIFY(agent.startsWith(QStringLiteral("MasteryChart/" MASTERYCHART_VERSION " ")));
        for (const auto cookies :
             {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute})
            QCOMPARE(request.attribute(cookies).toInt(), static_cast<int>(QNetworkRequest::Manual));
        QCOMPARE(request.attribute(QNetworkRequest::CacheSaveControlAttribute).toBool(), false);
    }
}

void RequestsTest::credentialsArriveAsTheyAre_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("letters and digits") << u"aZ09-._~"_s;
    QTest::newRow("plus") << u"a+b"_s;
    QTest::newRow("ampersand") << u"a&h=9"_s;
    QTest::newRow("equals sign") << u"a=b=="_s;
    QTest::newRow("hash") << u"a#b"_s;
    QTest::newRow("blank") << u"a b"_s;
    QTest::newRow("percent sign") << u"100%"_s;
    QTest::newRow("already encoded") << u"a%2Bb"_s;
    QTest::newRow("question mark and slash") << u"a?b/c"_s;
    QTest::newRow("semicolon") << u"a;b"_s;
    QTest::newRow("quotes") << u"a\"b'c"_s;
    QTest::newRow("line") << u"a\r\nX-Evil: 1"_s;
    QTest::newRow("beyond ASCII") << u"é緑😀"_s;
}

void RequestsTest::credentialsArriveAsTheyAre()
{
    QFETCH(const QString, text);

    const Credentials credentials{text, Secret(text)};
    for (const QNetworkRequest &request :
         {distributionRequest(Service(), credentials, 14402, UnlockMode::Hardcore, AchievementSet::Official),
          detailsRequest(Service(), credentials, 14402)}) {
        const QByteArray wire = request.url().toEncoded();
        QCOMPARE(queryItems(wire).value(u"y"_s), text);
        QCOMPARE(queryItems(wire).value(u"z"_s), text);
        QCOMPARE(queryItems(wire).size(), 5);
        // How the rest is written is free; these would end the query or the request, or mean something else.
        for (const char character : QByteArrayView(" +#\r\n"))
            QVERIFY2(!wire.contains(character), wire.constData());
    }
}

void RequestsTest::aKeyCannotAddAHeader()
{
    const Credentials good{u"Someone"_s, Secret(u"kEy+/="_s)};
    QCOMPARE(distributionRequestV2(Service(), good, 1).rawHeader("X-API-Key"), "kEy+/="_ba);
    const Credentials bad{u"Someone"_s, Secret(u"kEy\r\nX-Evil: 1"_s)};
    const QNetworkRequest request = distributionRequestV2(Service(), bad, 1);
    QVERIFY(!request.hasRawHeader("X-API-Key"));
    QVERIFY(!request.hasRawHeader("X-Evil"));
    const QNetworkRequest first = detailsRequest(Service(), bad, 1);
    QVERIFY(first.url().toEncoded().contains("y=kEy%0D%0AX-Evil"));
}

QTEST_APPLESS_MAIN(RequestsTest)
#include "tst_requests.moc"
