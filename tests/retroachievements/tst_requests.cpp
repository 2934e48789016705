// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/gameid.h"
#include "retroachievements/requests.h"
#include "retroachievements/serviceerror.h"
#include "support/loopbackserver.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGameMeantIsFound_data();
    void theGameMeantIsFound();
    void textThatMeansNoGameIsRefused_data();
    void textThatMeansNoGameIsRefused();
    void theGamePageIsTheServers_data();
    void theGamePageIsTheServers();
    void distributionRequestsAreAsDocumented_data();
    void distributionRequestsAreAsDocumented();
    void detailsRequestsAreAsDocumented();
    void imageRequestsCarryNoCredentials();
    void requestsNameTheProgramAndKeepNothing();
    void credentialsArriveAsTheyAre_data();
    void credentialsArriveAsTheyAre();
    void aKeyBeginsNoHeader();
    void aServiceIsTakenWhereTheKeyIsSafe_data();
    void aServiceIsTakenWhereTheKeyIsSafe();
    void aServiceIsRefusedOtherwise_data();
    void aServiceIsRefusedOtherwise();
    void imagesComeFromTheServicesOwnHost_data();
    void imagesComeFromTheServicesOwnHost();
    void imagesNeedAnAbsolutePath_data();
    void imagesNeedAnAbsolutePath();
    void everyErrorHasItsSentence();
    void sentencesNameTheStatusWhereItHelps();
    void aPauseIsRoundedUp_data();
    void aPauseIsRoundedUp();
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

void RequestsTest::theGameMeantIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("id");

    const auto row = [](const QString &text, int id = 14402) { QTest::newRow(qPrintable(text)) << text << id; };
    row(u"14402"_s);
    row(u"1"_s, 1);
    row(u"2147483647"_s, 2'147'483'647);
    row(u"00014402"_s);
    row(u"１４４０２"_s);
    row(u"١٤٤٠٢"_s);
    row(u"०१४४०२"_s);
    row(u"𝟏𝟒𝟒𝟎𝟐"_s);
    row(u"https://retroachievements.org/game/１４４０２"_s);
    QTest::newRow("blanks around an ID") << u"  14402\t\r\n"_s << 14402;
    row(u"https://retroachievements.org/game/14402"_s);
    row(u"http://retroachievements.org/game/14402"_s);
    row(u"https://www.retroachievements.org/game/14402"_s);
    row(u"retroachievements.org/game/14402"_s);
    row(u"www.retroachievements.org/game/14402"_s);
    QTest::newRow("blanks around a link") << u" https://retroachievements.org/game/14402 \n"_s << 14402;
    row(u"https://retroachievements.org/game/14402/"_s);
    row(u"https://retroachievements.org/game/14402-dragster"_s);
    row(u"https://retroachievements.org/game/14402-dragster/"_s);
    row(u"https://retroachievements.org/game/14402-été"_s);
    row(u"https://retroachievements.org/game/14402?f=5&unlocks=1"_s);
    row(u"https://retroachievements.org/game/14402/?f=5"_s);
    row(u"https://retroachievements.org/game/14402#achievements"_s);
    row(u"https://retroachievements.org/game/14402-dragster?f=5#top"_s);
    row(u"https://retroachievements.org/game/14402/comments"_s);
    row(u"https://retroachievements.org/game/14402-dragster/hashes?page=2"_s);
    row(u"HTTPS://WWW.RetroAchievements.ORG/Game/14402"_s);
    row(u"https://retroachievements.org/game/0014402"_s);
}

void RequestsTest::theGameMeantIsFound()
{
    QFETCH(const QString, text);
    QFETCH(const int, id);

    const auto actual = gameIdFrom(text);
    QVERIFY(actual);
    QCOMPARE(*actual, id);
}

void RequestsTest::textThatMeansNoGameIsRefused_data()
{
    QTest::addColumn<QString>("text");

    const auto row = [](const QString &text) { QTest::newRow(text.isEmpty() ? "nothing" : qPrintable(text)) << text; };
    row({});
    row(u"   "_s);
    for (const char16_t *text : {u"0",          u"000",         u"-5",
                                 u"+5",         u"12.5",        u"1e3",
                                 u"0x10",       u"144 02",      u"14,402",
                                 u"2147483648", u"99999999999", u"99999999999999999999",
                                 u"14402abc",   u"14402/",      u"14402-dragster",
                                 u"14402?f=5",  u"14402#top",   u"#14402",
                                 u"½",          u"²",           u"٠",
                                 u"٢١٤٧٤٨٣٦٤٨", u"十四",        u"Dragster"})
        row(QString::fromUtf16(text));
    // Not links either, whatever stands behind.
    for (const char16_t *text :
         {u"014402/", u"0014402/comments", u"00014402-dragster/hashes", u"014402?to=/", u"014402#/"})
        row(QString::fromUtf16(text));
    for (const char16_t *text : {u"https://retroachievements.org",
                                 u"https://retroachievements.org/game/",
                                 u"https://retroachievements.org/game/0",
                                 u"https://retroachievements.org/game/-1",
                                 u"https://retroachievements.org/game/dragster",
                                 u"https://retroachievements.org/game/14402abc",
                                 u"https://retroachievements.org/game/1.5",
                                 u"https://retroachievements.org/game/2147483648",
                                 u"https://retroachievements.org/game/99999999999",
                                 u"https://retroachievements.org/user/14402",
                                 u"https://retroachievements.org/achievement/14402",
                                 u"https://retroachievements.org/14402",
                                 u"https://retroachievements.org/system/25/game/14402",
                                 u"https://retroachievements.org.evil.com/game/1",
                                 u"retroachievements.org.evil.com/game/1",
                                 u"https://evilretroachievements.org/game/1",
                                 u"https://evil.com/game/1",
                                 u"https://retroachievementsXorg/game/1",
                                 u"https://evil.com/retroachievements.org/game/1",
                                 u"https://evil.com/?u=https://retroachievements.org/game/1",
                                 u"https://retroachievements.org@evil.com/game/1",
                                 u"ftp://retroachievements.org/game/1",
                                 u"javascript://retroachievements.org/game/1",
                                 u"file:///retroachievements.org/game/1",
                                 u"see https://retroachievements.org/game/1",
                                 u"https://retroachievements.org/game/1 and more"})
        row(QString::fromUtf16(text));
}

void RequestsTest::textThatMeansNoGameIsRefused()
{
    QFETCH(const QString, text);
    QVERIFY(!gameIdFrom(text));
}

void RequestsTest::theGamePageIsTheServers_data()
{
    QTest::addColumn<QString>("api");
    QTest::addColumn<QUrl>("page");

    QTest::newRow("the site") << u"https://retroachievements.org/API/"_s
                              << QUrl(u"https://retroachievements.org/game/14402"_s);
    QTest::newRow("another server") << u"https://games.example:8443/some/API"_s
                                    << QUrl(u"https://games.example:8443/game/14402"_s);
}

void RequestsTest::theGamePageIsTheServers()
{
    QFETCH(const QString, api);

    QTEST(Service::at(api).value().gamePage(14402), "page");
    QVERIFY(gameIdFrom(Service().gamePage(2'147'483'647).toString()) == std::optional(2'147'483'647));
}

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
          detailsRequest(Service(), someone, 1), *imageRequest(Service(), u"/Images/067895.png"_s)}) {
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

void RequestsTest::aKeyBeginsNoHeader()
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

void RequestsTest::aServiceIsTakenWhereTheKeyIsSafe_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("image");

    const auto row = [](const QString &url, const QString &endpoint, const QString &image) {
        QTest::newRow(qPrintable(url)) << url << endpoint + u"API_GetGame.php"_s << image + u"Images/067895.png"_s;
    };
    const QString media = u"https://media.retroachievements.org/"_s;
    row(u"https://retroachievements.org/API/"_s, u"https://retroachievements.org/API/"_s, media);
    row(u"https://retroachievements.org/API"_s, u"https://retroachievements.org/API/"_s, media);
    row(u" https://retroachievements.org/API/ "_s, u"https://retroachievements.org/API/"_s, media);
    row(u"HTTPS://RetroAchievements.org/API/"_s, u"https://retroachievements.org/API/"_s, media);
    row(u"https://ra.example/API/"_s, u"https://ra.example/API/"_s, u"https://ra.example/"_s);
    row(u"https://ra.example:8443/deep/API"_s, u"https://ra.example:8443/deep/API/"_s, u"https://ra.example:8443/"_s);
    row(u"https://ra.example"_s, u"https://ra.example/"_s, u"https://ra.example/"_s);
    row(u"http://127.0.0.1:8080/API/"_s, u"http://127.0.0.1:8080/API/"_s, u"http://127.0.0.1:8080/"_s);
    row(u"http://127.9.9.9/API/"_s, u"http://127.9.9.9/API/"_s, u"http://127.9.9.9/"_s);
    row(u"http://localhost:8080/API/"_s, u"http://localhost:8080/API/"_s, u"http://localhost:8080/"_s);
    row(u"http://LOCALHOST/API/"_s, u"http://localhost/API/"_s, u"http://localhost/"_s);
    row(u"http://[::1]:8080/API/"_s, u"http://[::1]:8080/API/"_s, u"http://[::1]:8080/"_s);
}

void RequestsTest::aServiceIsTakenWhereTheKeyIsSafe()
{
    QFETCH(const QString, url);

    const auto service = Service::at(url);
    QVERIFY(service);
    QTEST(service->endpoint(u"API_GetGame.php"_s).toString(), "endpoint");
    QTEST(service->image(u"/Images/067895.png"_s).toString(), "image");
}

void RequestsTest::aServiceIsRefusedOtherwise_data()
{
    QTest::addColumn<QString>("url");

    for (const char16_t *url : {u"",
                                u"   ",
                                u"/API/",
                                u"API/",
                                u"retroachievements.org/API/",
                                u"localhost:8080/API/",
                                u"127.0.0.1",
                                u"https://",
                                u"https:///API/",
                                u"https:retroachievements.org",
                                u"http://retroachievements.org/API/",
                                u"http://192.168.1.5/API/",
                                u"http://0.0.0.0/API/",
                                u"http://localhost.evil.com/API/",
                                u"http://127.0.0.1.evil.com/API/",
                                u"http://evil.com/localhost/",
                                u"http://127.0.0.1@evil.com/API/",
                                u"http://[::2]/API/",
                                u"ftp://localhost/API/",
                                u"file:///API/",
                                u"ws://localhost/API/",
                                u"https://someone:secret@ra.example/API/",
                                u"https://someone@ra.example/",
                                u"https://ra.example/API/?y=1",
                                u"https://ra.example/API/#top",
                                u"https://ra.example:99999/API/",
                                u"https://ra example/API/"}) {
        const QString text = QString::fromUtf16(url);
        QTest::newRow(text.isEmpty() ? "nothing" : qPrintable(text)) << text;
    }
}

void RequestsTest::aServiceIsRefusedOtherwise()
{
    QFETCH(const QString, url);
    QVERIFY(!Service::at(url));
}

void RequestsTest::imagesComeFromTheServicesOwnHost_data()
{
    QTest::addColumn<QString>("path");

    for (const char16_t *path :
         {u"/Images/067895.png", u"/", u"/Images/a b.png", u"/Images/../../../etc/passwd", u"/..//evil.com/x.png",
          u"/.//evil.com/x.png", u"/\\evil.com/x.png", u"/@evil.com/x.png", u"/:80/x.png", u"/%2F/evil.com/x.png",
          u"/Images/x.png?size=96", u"/https://evil.com/x.png"})
        QTest::newRow(qPrintable(QString::fromUtf16(path))) << QString::fromUtf16(path);
}

void RequestsTest::imagesComeFromTheServicesOwnHost()
{
    QFETCH(const QString, path);

    const QUrl image = Service().image(path);
    QVERIFY(image.isValid());
    QCOMPARE(image.scheme(), u"https"_s);
    QCOMPARE(image.authority(), u"media.retroachievements.org"_s);
}

void RequestsTest::imagesNeedAnAbsolutePath_data()
{
    QTest::addColumn<QString>("path");

    for (const char16_t *path :
         {u"", u"Images/067895.png", u"//evil.com/x.png", u"///evil.com/x.png", u"https://evil.com/x.png",
          u"file:///etc/passwd", u"../x.png", u"?x", u" /Images/x.png"})
        QTest::newRow(*path ? qPrintable(QString::fromUtf16(path)) : "nothing") << QString::fromUtf16(path);
}

void RequestsTest::imagesNeedAnAbsolutePath()
{
    QFETCH(const QString, path);
    QVERIFY(!Service().image(path).isValid());
    QVERIFY(!imageRequest(Service(), path));
}

void RequestsTest::everyErrorHasItsSentence()
{
    using Kind = ServiceError::Kind;
    QStringList sentences;
    for (const Kind kind :
         {Kind::CredentialsMissing, Kind::CredentialsRefused, Kind::NoData, Kind::TooManyRequests, Kind::ServerError,
          Kind::ConnectionFailed, Kind::TimedOut, Kind::UnexpectedAnswer, Kind::Cancelled}) {
        sentences.append(sentence({kind, 0}));
        QVERIFY(sentences.last().size() > 10);
        QVERIFY2(sentences.last().endsWith(u'.') && !sentences.last().contains(u". "), qPrintable(sentences.last()));
        QVERIFY2(!sentences.last().contains(u'%') && !sentences.last().contains(u'\n'), qPrintable(sentences.last()));
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void RequestsTest::sentencesNameTheStatusWhereItHelps()
{
    QVERIFY(sentence({ServiceError::Kind::ServerError, 503}).contains(u"503"));
    QVERIFY(sentence({ServiceError::Kind::UnexpectedAnswer, 404}).contains(u"404"));
    QVERIFY(!sentence({ServiceError::Kind::UnexpectedAnswer, 200}).contains(u"200"));
}

void RequestsTest::aPauseIsRoundedUp_data()
{
    QTest::addColumn<std::chrono::milliseconds>("pause");
    QTest::addColumn<QString>("words");

    QTest::newRow("a little more than a minute") << 60'001ms << u"2 minute"_s;
    QTest::newRow("five minutes") << std::chrono::milliseconds(5min) << u"5 minute"_s;
    QTest::newRow("an hour") << std::chrono::milliseconds(1h) << u"60 minute"_s;
    QTest::newRow("119 minutes") << std::chrono::milliseconds(119min) << u"119 minute"_s;
    QTest::newRow("a little more") << std::chrono::milliseconds(119min + 1ms) << u"2 hour"_s;
    QTest::newRow("two hours and a bit") << std::chrono::milliseconds(121min) << u"3 hour"_s;
    QTest::newRow("a day") << std::chrono::milliseconds(24h) << u"24 hour"_s;
}

void RequestsTest::aPauseIsRoundedUp()
{
    QFETCH(const std::chrono::milliseconds, pause);
    QFETCH(const QString, words);

    const QString said = sentence({ServiceError::Kind::TooManyRequests, 429, pause});
    QVERIFY2(said.contains(u"try again in "_s + words), qPrintable(said));
    QCOMPARE(sentence({ServiceError::Kind::ServerError, 503, pause}), said);
}

QTEST_APPLESS_MAIN(RequestsTest)
#include "tst_requests.moc"
