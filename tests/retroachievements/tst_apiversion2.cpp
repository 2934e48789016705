// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/responseparser.h"
#include "support/apiversion2.h"
#include "support/watchedloader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

using Kind = ServiceError::Kind;

namespace {

GameLoader::Query version2(int game, ModeFilter modeFilter = ModeFilter::Both,
                           AchievementSet set = AchievementSet::Official)
{
    return {.gameId = game, .modeFilter = modeFilter, .set = set, .version = ApiVersion::V2};
}

} // namespace

/// Version 2 of the API: one request for all, the key in a header, the same values.
class ApiVersion2Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothVersionsSayTheSame()
    {
        QFile file(QFINDTESTDATA("../data/buckets-public.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(cases.size() > 200);
        for (const auto &one : cases) {
            PlayerCounts hardcore;
            PlayerCounts casual;
            for (const auto &players : one[u"hardcore"].toArray())
                hardcore.append(players.toInteger());
            for (const auto &players : one[u"casual"].toArray())
                casual.append(players.toInteger());
            const auto first = parseDistribution(distributionBody(hardcore));
            const auto second = parseDistribution(distributionBody(casual));
            QVERIFY(first && second);
            const auto both =
                parseDistributionV2(distributionBodyV2(playersOf(hardcore, casual)), AchievementSet::Official);
            QVERIFY(both);
            QCOMPARE(*both, Distribution(*first, *second));
        }
    }

    void eachSetIsItsOwn()
    {
        const QByteArray answer = distributionBodyV2(playersOf({1, 2}, {3, 4}), playersOf({5}, {6}));
        QCOMPARE(*parseDistributionV2(answer, AchievementSet::Official),
                 Distribution(PlayerCounts{1, 2}, PlayerCounts{3, 4}));
        QCOMPARE(*parseDistributionV2(answer, AchievementSet::Unofficial),
                 Distribution(PlayerCounts{5}, PlayerCounts{6}));
        const auto none = parseDistributionV2(distributionBodyV2(playersOf({}, {})), AchievementSet::Official);
        QVERIFY(none);
        QCOMPARE(none->achievements(), 0);
    }

    void whatIsLeftOutIsZero()
    {
        const auto sparse = parseDistributionV2(
            distributionBodyV2(
                R"({"totalAchievements":"4","distribution":[{"unlockCount":"3","playersHardcore":"7","playersCasual":1}]})"),
            AchievementSet::Official);
        QVERIFY(sparse);
        QCOMPARE(*sparse, Distribution(PlayerCounts{0, 0, 7, 0}, PlayerCounts{0, 0, 1, 0}));
    }

    void wrongAnswersAreNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ParseError>("fault");

        const auto entry = [](const QByteArray &total, const QByteArray &entries) {
            return distributionBodyV2("{\"totalAchievements\":" + total + ",\"distribution\":[" + entries + "]}");
        };
        const QByteArray one = R"({"unlockCount":1,"playersHardcore":1,"playersCasual":1})";
        const auto shape = ParseError::WrongShape;
        const auto count = ParseError::BadCount;
        QTest::newRow("no JSON") << "<html>"_ba << ParseError::NotJson;
        QTest::newRow("empty") << ""_ba << ParseError::NotJson;
        QTest::newRow("version 1's no data") << "[]"_ba << shape;
        QTest::newRow("version 1's answer") << R"({"1":5})"_ba << shape;
        QTest::newRow("no meta") << "{}"_ba << shape;
        QTest::newRow("meta is a list") << R"({"meta":[]})"_ba << shape;
        QTest::newRow("no such set") << R"({"meta":{"promoted":null}})"_ba << shape;
        QTest::newRow("no total") << distributionBodyV2(R"({"distribution":[]})") << shape;
        QTest::newRow("total is null") << entry("null", one) << shape;
        QTest::newRow("total is negative") << entry("-1", {}) << shape;
        QTest::newRow("total is broken") << entry("1.5", one) << shape;
        QTest::newRow("total beyond the limit") << entry("10001", one) << ParseError::TooManyAchievements;
        QTest::newRow("total beyond memory") << entry("999999999", one) << ParseError::TooManyAchievements;
        QTest::newRow("no list") << distributionBodyV2(R"({"totalAchievements":1})") << shape;
        QTest::newRow("the list is an object")
            << distributionBodyV2(R"({"totalAchievements":1,"distribution":{}})") << shape;
        QTest::newRow("an entry is a number") << entry("1", "1") << shape;
        QTest::newRow("none earned") << entry("1", R"({"unlockCount":0,"playersHardcore":1,"playersCasual":1})")
                                     << shape;
        QTest::newRow("more than all") << entry("1", R"({"unlockCount":2,"playersHardcore":1,"playersCasual":1})")
                                       << shape;
        QTest::newRow("no count") << entry("1", R"({"unlockCount":1,"playersHardcore":1})") << count;
        QTest::newRow("negative") << entry("1", R"({"unlockCount":1,"playersHardcore":-1,"playersCasual":1})") << count;
        QTest::newRow("too many") << entry("1", R"({"unlockCount":1,"playersHardcore":1000000001,"playersCasual":1})")
                                  << count;
    }

    void wrongAnswersAreNotBelieved()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const ParseError, fault);
        const auto distribution = parseDistributionV2(json, AchievementSet::Official);
        QVERIFY(!distribution);
        QCOMPARE(distribution.error(), fault);
    }

    void theLargestSetWithTheMostPlayersIsRead()
    {
        const PlayerCounts most(maxAchievements, maxPlayers);
        const auto distribution =
            parseDistributionV2(distributionBodyV2(playersOf(most, most)), AchievementSet::Official);
        QVERIFY(distribution);
        QCOMPARE(*distribution, Distribution(most, most));
    }

    void aGameIsLoadedWithOneRequestForAllPlayers()
    {
        LoopbackServer server(serviceV2);
        QNetworkAccessManager network;
        WatchedLoader game(network, server.url(), version2(14402));
        QTRY_COMPARE(game.distributions.size(), 1);
        QTRY_COMPARE(game.details.size(), 1);
        QCOMPARE(game.distributions[0].value(), Distribution(dragster().hardcore, dragster().casual));
        QVERIFY(!game.missingModes[0]);
        QCOMPARE(game.details[0]->title, u"Dragster"_s);

        QCOMPARE(server.requests().size(), 2);
        const QList<HttpRequest> asked = server.requests(u"achievement-distribution"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0].target, "/v2/games/14402/achievement-distribution"_ba); // and no key
        QCOMPARE(asked[0].headers.value("x-api-key"), someone().key.text().toUtf8());
        QCOMPARE(asked[0].headers.value("accept"), "application/vnd.api+json"_ba);
        QVERIFY(asked[0].headers.value("user-agent").startsWith("MasteryChart/"));
    }

    void onlyWhatIsAskedForIsThere()
    {
        LoopbackServer server(serviceV2);
        QNetworkAccessManager network;
        WatchedLoader casual(network, server.url(), version2(14402, ModeFilter::Casual));
        QTRY_COMPARE(casual.distributions.size(), 1);
        QCOMPARE(casual.distributions[0].value(), Distribution(std::nullopt, dragster().casual));
        WatchedLoader unofficial(network, server.url(), version2(14402, ModeFilter::Both, AchievementSet::Unofficial));
        QTRY_COMPARE(unofficial.distributions.size(), 1);
        QCOMPARE(unofficial.distributions[0].value(),
                 Distribution(dragster().unofficialHardcore, dragster().unofficialCasual));
    }

    void failuresAreToldApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ServiceError>("error");

        QTest::newRow("unknown game") << 404 << unknownGame << ServiceError{Kind::NoData, 404};
        QTest::newRow("no such resource")
            << 404 << R"({"message":"Not Found","errors":[{"status":"404","code":"not_found","title":"Not Found"}]})"_ba
            << ServiceError{Kind::NotFound, 404};
        QTest::newRow("404, a web page") << 404 << "<html>"_ba << ServiceError{Kind::NotFound, 404};
        QTest::newRow("410") << 410 << unknownGame << ServiceError{Kind::NotFound, 410};
        QTest::newRow("a set without achievements")
            << 200 << distributionBodyV2(playersOf({}, {})) << ServiceError{Kind::NoData, 200};
        QTest::newRow("version 1's answer") << 200 << R"({"1":5})"_ba << ServiceError{Kind::UnexpectedAnswer, 200};
        QTest::newRow("refused key") << 401 << "{}"_ba << ServiceError{Kind::CredentialsRefused, 401};
    }

    void failuresAreToldApart()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, answer);
        QFETCH(const ServiceError, error);

        LoopbackServer server([&](const HttpRequest &) { return HttpReply::answer(status, answer); });
        QNetworkAccessManager network;
        WatchedLoader game(network, server.url(), version2(1));
        QTRY_COMPARE(game.distributions.size(), 1);
        QVERIFY(!game.distributions[0]);
        QCOMPARE(game.distributions[0].error(), error);
    }

    void theKeyFollowsNoRedirectToAnotherServer()
    {
        LoopbackServer other(serviceV2);
        LoopbackServer server([&](const HttpRequest &request) { return redirect(other.url(request.path)); });
        QNetworkAccessManager network;
        WatchedLoader game(network, server.url(), version2(14402));
        QTRY_COMPARE(game.distributions.size(), 1);
        QCOMPARE(game.distributions[0].error().kind, Kind::Redirected);
        QCOMPARE(other.connections(), 0);
    }

    void retroAchievementsHasAHostOfItsOwnForVersion2()
    {
        QCOMPARE(Service().resource(u"games/1/x"_s), QUrl(u"https://api.retroachievements.org/v2/games/1/x"_s));
        QCOMPARE(Service::at(u"https://example.org/some/API"_s)->resource(u"games/1/x"_s),
                 QUrl(u"https://example.org/v2/games/1/x"_s));
        const QNetworkRequest check = checkRequest(Service(), someone(), ApiVersion::V2);
        QCOMPARE(check.url(), QUrl(u"https://api.retroachievements.org/v2/games/1/achievement-distribution"_s));
        QCOMPARE(check.rawHeader("X-API-Key"), someone().key.text().toUtf8());
    }
};

QTEST_GUILESS_MAIN(ApiVersion2Test)
#include "tst_apiversion2.moc"
