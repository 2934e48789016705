// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/samplenetwork.h"
#include "support/watchedloader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

using Kind = ServiceError::Kind;

class GameLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGameIsLoaded();
    void onlyWhatIsAskedForIsRequested_data();
    void onlyWhatIsAskedForIsRequested();
    void everythingIsRequestedAtOnce();
    void theDistributionDoesNotWaitForTheDetails();
    void detailsAndIconMayComeFirst();
    void oneEmptyModeIsZeros();
    void aTextThatRepeatsTheKeyIsLeftOut_data();
    void aTextThatRepeatsTheKeyIsLeftOut();
    void incompleteCredentialsAreNeverSent_data();
    void incompleteCredentialsAreNeverSent();
    void aDestroyedLoadGivesUpAndIsSilent();
    void aNewLoadReplacesOneStillRunning();
    void cookiesAreNotKept();
    void sampleGamesLoadLikeAnyGame_data();
    void sampleGamesLoadLikeAnyGame();
    void theSampleHasNoOtherGames();
};

/// A person at a terminal reads what Qt complains of.
void GameLoaderTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

void GameLoaderTest::aGameIsLoaded()
{
    LoopbackServer server(serviceWith());
    QNetworkAccessManager network;
    WatchedLoader game(network, server.url());
    QTRY_COMPARE(game.icons.size(), 1);
    QTRY_COMPARE(game.distributions.size(), 1);
    QCOMPARE(game.details.size(), 1);

    QVERIFY(game.distributions[0]);
    QCOMPARE(*game.distributions[0], Distribution(dragster().hardcore, dragster().casual));
    QCOMPARE(game.details[0]->title, u"Dragster"_s);
    QCOMPARE(game.details[0]->system, u"Atari 2600"_s);
    QVERIFY(game.details[0]->progress == std::optional(Progress{12, 0}));
    QCOMPARE(*game.icons[0], dragster().icon);

    QCOMPARE(server.requests().size(), 4);
    for (const HttpRequest &request : server.requests()) {
        QCOMPARE(request.method, "GET"_ba);
        QVERIFY(request.headers.value("user-agent").startsWith("MasteryChart/" MASTERYCHART_VERSION " ("));
    }
    for (const HttpRequest &request : server.requests(distributionFile) + server.requests(detailsFile)) {
        QCOMPARE(request.query.value(u"z"_s), someone().user);
        QCOMPARE(request.query.value(u"y"_s), someone().key.text());
    }
    QCOMPARE(server.requests(u"014402.png"_s).at(0).target, "/Images/014402.png"_ba);
}

void GameLoaderTest::onlyWhatIsAskedForIsRequested_data()
{
    QTest::addColumn<ModeFilter>("modeFilter");
    QTest::addColumn<AchievementSet>("set");
    QTest::addColumn<QStringList>("modes");
    QTest::addColumn<Distribution>("distribution");

    const ServedGame game = dragster();
    const auto official = AchievementSet::Official;
    const auto unofficial = AchievementSet::Unofficial;
    QTest::newRow("both") << ModeFilter::Both << official << QStringList{u"1"_s, u"0"_s}
                          << Distribution(game.hardcore, game.casual);
    QTest::newRow("hardcore") << ModeFilter::Hardcore << official << QStringList{u"1"_s}
                              << Distribution(game.hardcore, std::nullopt);
    QTest::newRow("casual") << ModeFilter::Casual << official << QStringList{u"0"_s}
                            << Distribution(std::nullopt, game.casual);
    QTest::newRow("unofficial") << ModeFilter::Both << unofficial << QStringList{u"1"_s, u"0"_s}
                                << Distribution(game.unofficialHardcore, game.unofficialCasual);
}

void GameLoaderTest::onlyWhatIsAskedForIsRequested()
{
    QFETCH(const ModeFilter, modeFilter);
    QFETCH(const AchievementSet, set);
    QFETCH(QStringList, modes);
    QFETCH(const Distribution, distribution);

    LoopbackServer server(serviceWith());
    WatchedNetwork network;
    WatchedLoader game(network, server.url(), {.gameId = 14402, .modeFilter = modeFilter, .set = set, .icon = false});
    QTRY_COMPARE(game.distributions.size(), 1);
    QTRY_COMPARE(game.details.size(), 1);
    QVERIFY(game.distributions[0]);
    QCOMPARE(*game.distributions[0], distribution);

    QStringList asked;
    for (const HttpRequest &request : server.requests(distributionFile)) {
        asked.append(request.query.value(u"h"_s));
        QCOMPARE(request.query.value(u"f"_s), set == AchievementSet::Official ? u"3"_s : u"5"_s);
        QCOMPARE(request.query.value(u"i"_s), u"14402"_s);
    }
    asked.sort();
    modes.sort();
    QCOMPARE(asked, modes);
    QCOMPARE(network.requests.size(), modes.size() + 1); // the details; no icon
}

void GameLoaderTest::everythingIsRequestedAtOnce()
{
    LoopbackServer server(
        [service = serviceWith()](const HttpRequest &request) { return service(request).onRelease(); });
    QNetworkAccessManager network;
    WatchedLoader game(network, server.url());

    // Nothing is answered before all is asked: were one request to wait for another, they would never be three.
    QTRY_COMPARE(server.inFlight(), 3);
    QVERIFY(game.heard.isEmpty());
    server.release();
    QTRY_COMPARE(game.distributions.size(), 1);
    QTRY_COMPARE(game.details.size(), 1);
    QVERIFY(game.distributions[0]);
    QCOMPARE(server.mostInFlight(), 3);
}

void GameLoaderTest::theDistributionDoesNotWaitForTheDetails()
{
    LoopbackServer server(serviceBut(detailsFile, HttpReply::answer(200, detailsBody(dragster())).onRelease()));
    QNetworkAccessManager network;
    WatchedLoader game(network, server.url());
    QTRY_COMPARE(game.distributions.size(), 1);
    QVERIFY(game.distributions[0]);
    QTRY_COMPARE(server.inFlight(), 1);
    QVERIFY(game.details.isEmpty());

    server.release();
    QTRY_COMPARE(game.icons.size(), 1);
    QCOMPARE(game.heard, QStringList({u"distribution"_s, u"details"_s, u"icon"_s}));
}

void GameLoaderTest::detailsAndIconMayComeFirst()
{
    LoopbackServer server(serviceBut(distributionFile, HttpReply::answer(200, R"({"1":5})").onRelease()));
    QNetworkAccessManager network;
    WatchedLoader game(network, server.url());
    QTRY_COMPARE(game.icons.size(), 1);
    QTRY_COMPARE(server.inFlight(), 2);
    server.release();
    QTRY_COMPARE(game.distributions.size(), 1);
    QCOMPARE(game.heard, QStringList({u"details"_s, u"icon"_s, u"distribution"_s}));
}

void GameLoaderTest::oneEmptyModeIsZeros()
{
    ServedGame hardcoreOnly = dragster();
    hardcoreOnly.casual.clear();
    LoopbackServer server(serviceWith({hardcoreOnly}));
    QNetworkAccessManager network;
    WatchedLoader game(network, server.url());
    QTRY_COMPARE(game.distributions.size(), 1);
    QVERIFY(game.distributions[0]);
    QCOMPARE(*game.distributions[0], Distribution(hardcoreOnly.hardcore, PlayerCounts(15, 0)));
}

void GameLoaderTest::aTextThatRepeatsTheKeyIsLeftOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");

    const QString key = someone().key.text();
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(key));
    for (const QString &name : {u"Title"_s, u"ConsoleName"_s, u"ImageIcon"_s}) {
        const auto row = [&](const char *what, const QString &text) {
            QTest::addRow("%s: %s", qPrintable(name), what) << name << text;
        };
        row("the key", key);
        row("in a text", u"/API/?y="_s + key + u"&z=Someone"_s);
        row("as in a URL", u"/API/?y="_s + encoded + u"&z=Someone"_s);
        row("at the cut", QString(190, u'x') + key);
        row("beyond the cut", QString(201, u'x') + key);
        row("a control character inside", u"/"_s + key.first(5) + u'\0' + key.sliced(5));
        row("a direction character inside", u"/"_s + key.first(5) + u'\u202e' + key.sliced(5));
        row("a line break inside", u"/"_s + key.first(5) + u'\n' + key.sliced(5));
        row("lower case", key.toLower());
        row("upper case", key.toUpper());
    }
}

void GameLoaderTest::aTextThatRepeatsTheKeyIsLeftOut()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);

    QJsonObject details = QJsonDocument::fromJson(detailsBody(dragster())).object();
    details.insert(name, text);
    LoopbackServer server(serviceBut(detailsFile, HttpReply::answer(200, QJsonDocument(details).toJson())));
    QNetworkAccessManager network;
    WatchedLoader game(network, server.url());
    QTRY_COMPARE(game.reports.size(), 1);
    QVERIFY(game.details[0]);
    QCOMPARE(game.details[0]->title, name == u"Title" ? QString() : u"Dragster"_s);
    QCOMPARE(game.details[0]->system, name == u"ConsoleName" ? QString() : u"Atari 2600"_s);
    QCOMPARE(game.details[0]->iconPath, name == u"ImageIcon" ? QString() : u"/Images/014402.png"_s);
}

void GameLoaderTest::incompleteCredentialsAreNeverSent_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("key");

    QTest::newRow("none") << QString() << QString();
    QTest::newRow("no username") << QString() << someone().key.text();
    QTest::newRow("no key") << someone().user << QString();
}

void GameLoaderTest::incompleteCredentialsAreNeverSent()
{
    QFETCH(const QString, user);
    QFETCH(const QString, key);

    WatchedNetwork network;
    WatchedLoader game(network, LoopbackServer::deadUrl(), {.gameId = 14402}, {user, Secret(key)});
    QVERIFY(game.heard.isEmpty());
    QTRY_COMPARE(game.distributions.size(), 1);
    QVERIFY(!game.distributions[0]);
    QCOMPARE(game.distributions[0].error(), ServiceError{Kind::CredentialsMissing});
    QVERIFY(network.requests.isEmpty());
}

void GameLoaderTest::aDestroyedLoadGivesUpAndIsSilent()
{
    LoopbackServer server(
        [service = serviceWith()](const HttpRequest &request) { return service(request).onRelease(); });
    QNetworkAccessManager network;
    WatchedLoader game(network, server.url());
    QTRY_COMPARE(server.inFlight(), 3);
    game.load.reset();
    QTRY_COMPARE(server.abandoned(), 3);
    QVERIFY(game.heard.isEmpty());
    QVERIFY(network.findChildren<QNetworkReply *>().isEmpty()); // nothing is left behind either
}

void GameLoaderTest::aNewLoadReplacesOneStillRunning()
{
    ServedGame second = dragster();
    second.id = 2;
    second.hardcore = {1, 2, 3};
    second.casual = {4, 5, 6};
    const auto games = serviceWith({dragster(), second});
    LoopbackServer server([games](const HttpRequest &request) { return games(request).onRelease(); });
    QNetworkAccessManager network;

    WatchedLoader before(network, server.url());
    QTRY_COMPARE(server.inFlight(), 3);
    before.load.reset();
    WatchedLoader after(network, server.url(), {.gameId = 2});
    QTRY_COMPARE(server.requests().size(), 6);
    server.release();
    QTRY_COMPARE(after.distributions.size(), 1);
    QVERIFY(after.distributions[0]);
    QCOMPARE(*after.distributions[0], Distribution(second.hardcore, second.casual));
    QVERIFY(before.heard.isEmpty());
}

void GameLoaderTest::cookiesAreNotKept()
{
    LoopbackServer server([](const HttpRequest &) {
        return HttpReply::answer(200, R"({"1":5})", "application/json", {"Set-Cookie: session=1; Path=/"});
    });
    QNetworkAccessManager network;
    for (int round = 0; round < 2; ++round) {
        WatchedLoader game(network, server.url());
        QTRY_COMPARE(game.distributions.size(), 1);
        QTRY_COMPARE(game.details.size(), 1);
    }
    for (const HttpRequest &request : server.requests())
        QVERIFY(!request.headers.contains("cookie"));
}

void GameLoaderTest::sampleGamesLoadLikeAnyGame_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");

    const QList<int> games = SampleNetwork::games();
    QCOMPARE(games.size(), 3);
    QCOMPARE(games.first(), SampleNetwork::defaultGame);
    QTest::newRow("the documented sample") << games[0] << 15 << 15;
    QTest::newRow("about 25") << games[1] << 20 << 30;
    QTest::newRow("about 90") << games[2] << 85 << 95;
}

void GameLoaderTest::sampleGamesLoadLikeAnyGame()
{
    QFETCH(const int, id);
    QFETCH(const int, least);
    QFETCH(const int, most);

    SampleNetwork network;
    WatchedLoader game(network, LoopbackServer::deadUrl(), {.gameId = id, .icon = true});
    QVERIFY(game.heard.isEmpty());
    QTRY_COMPARE(game.icons.size(), 1);
    QCOMPARE(game.distributions.size(), 1);
    QVERIFY(game.distributions[0]);
    const Distribution distribution = *game.distributions[0];
    QVERIFY(distribution.achievements() >= least && distribution.achievements() <= most);
    QVERIFY(distribution.has(UnlockMode::Hardcore) && distribution.has(UnlockMode::Casual));
    QVERIFY(game.icons[0]->startsWith("\x89PNG"));
    QVERIFY(!game.details[0]->title.isEmpty() && !game.details[0]->system.isEmpty());
    QVERIFY(game.details[0]->progress && game.details[0]->progress->hardcore <= distribution.achievements());
    if (id == SampleNetwork::defaultGame)
        QCOMPARE(distribution.counts(UnlockMode::Hardcore), dragster().hardcore);
}

void GameLoaderTest::theSampleHasNoOtherGames()
{
    SampleNetwork network;
    WatchedLoader unknown(network, LoopbackServer::deadUrl(), {.gameId = 1});
    QTRY_COMPARE(unknown.distributions.size(), 1);
    QVERIFY(!unknown.distributions[0]);
    QCOMPARE(unknown.distributions[0].error().kind, Kind::NoData);

    WatchedLoader unofficial(network, LoopbackServer::deadUrl(), {.gameId = 14402, .set = AchievementSet::Unofficial});
    QTRY_COMPARE(unofficial.distributions.size(), 1);
    QVERIFY(!unofficial.distributions[0]);
    QCOMPARE(unofficial.distributions[0].error().kind, Kind::NoData);
}

QTEST_GUILESS_MAIN(GameLoaderTest)
#include "tst_gameloader.moc"
