// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/gamelistloader.h"
#include "retroachievements/gameloader.h"
#include "support/autoadvance.h"
#include "support/catalogueservice.h"
#include "support/waitfor.h"

#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ServiceError::Kind;

class GameListLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void systemsAndGamesAreLoaded();
    void gamesComeInTheirOrderTwoAtATime();
    void aSystemIsAskedForOnce();
    void fiftyFiveListsKeepThePace();
    void aGameThatIsAskedForGoesFirst();
    void aListThatFailsStopsNoOther_data();
    void aListThatFailsStopsNoOther();
    void aListThatFailsForAWhileComes_data();
    void aListThatFailsForAWhileComes();
    void aReasonIsToldBeforeThePace();
    void whatConcernsEveryRequestEndsTheRun_data();
    void whatConcernsEveryRequestEndsTheRun();
    void aNetworkThatGoesAndComesBack();
    void fiveFailuresInARowEndTheRun();
    void failuresAmongOthersDoNotEndTheRun();
    void incompleteCredentialsAreNeverSent();
    void aRunWithoutRequestsEndsToo();
    void aDestroyedLoaderGivesUpAndIsSilent();
    void whoeverHearsMayDestroyTheLoader_data();
    void whoeverHearsMayDestroyTheLoader();
};

namespace {

/// A network that can be taken away: whatever is asked then goes to a port where nobody listens.
class RemovableNetwork : public QNetworkAccessManager
{
public:
    bool isAway = false;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        if (!isAway)
            return QNetworkAccessManager::createRequest(operation, request, body);
        QNetworkRequest astray(request);
        QUrl url = request.url();
        url.setPort(LoopbackServer::deadUrl().port());
        astray.setUrl(url);
        return QNetworkAccessManager::createRequest(operation, astray, body);
    }
};

struct Failure
{
    int system;
    ServiceError error;

    bool operator==(const Failure &) const = default;
};

/// A loader and all that it says. Time stands still, but for autoAdvance().
class WatchedLists
{
public:
    explicit WatchedLists(const QUrl &api, const Credentials &credentials = someone())
        : load(std::make_unique<GameListLoader>(Transport{network, limiter, clock}, serviceAt(api), credentials))
    {
        QObject::connect(load.get(), &GameListLoader::systemsLoaded, load.get(),
                         [this](const QList<System> &list) { systems.append(list); });
        QObject::connect(load.get(), &GameListLoader::gamesLoaded, load.get(),
                         [this](int system, const QList<CatalogueGame> &list) {
                             came.append(system);
                             games += list;
                         });
        QObject::connect(load.get(), &GameListLoader::failed, load.get(),
                         [this](int system, const ServiceError &error) { failures.append({system, error}); });
        QObject::connect(load.get(), &GameListLoader::finished, load.get(), [this] { ++runs; });
    }

    /// From now on, no time is spent waiting.
    void autoAdvance() { m_autoAdvance.emplace(*load, clock); }

    FakeClock clock;
    RateLimiter limiter{clock};
    RemovableNetwork network;
    std::unique_ptr<GameListLoader> load;

    QList<QList<System>> systems;
    QList<int> came; ///< the systems whose games came
    QList<CatalogueGame> games;
    QList<Failure> failures;
    int runs = 0;

private:
    std::optional<AutoAdvance> m_autoAdvance;
};

/// A catalogue of \a count systems with a game each; a system has the number of its game.
ServedCatalogue catalogueOf(int count)
{
    ServedCatalogue catalogue;
    for (int id = 1; id <= count; ++id) {
        catalogue.systems.append({id, u"System %1"_s.arg(id), u"s%1"_s.arg(id)});
        catalogue.games.append({id, id, u"Game %1"_s.arg(id), u"/Images/%1.png"_s.arg(id), 10, 100});
    }
    return catalogue;
}

QList<int> upTo(int last)
{
    QList<int> numbers(last);
    std::iota(numbers.begin(), numbers.end(), 1);
    return numbers;
}

/// The systems whose games were asked for.
QList<int> asked(const LoopbackServer &server)
{
    QList<int> systems;
    for (const HttpRequest &request : server.requests(gameListFile))
        systems.append(request.query.value(u"i"_s).toInt());
    return systems;
}

} // namespace

/// A person at a terminal reads what Qt complains of.
void GameListLoaderTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

void GameListLoaderTest::systemsAndGamesAreLoaded()
{
    const ServedCatalogue catalogue = someCatalogue();
    LoopbackServer server(catalogueService(catalogue));
    WatchedLists lists(server.url());
    connect(lists.load.get(), &GameListLoader::systemsLoaded, lists.load.get(), [&](const QList<System> &systems) {
        QList<int> ids;
        for (const System &system : systems)
            ids.append(system.id);
        lists.load->loadGames(ids);
    });
    lists.load->loadSystems();
    QCOMPARE(lists.runs, 0); // never from within a call
    QTRY_COMPARE(lists.runs, 1);
    QCOMPARE(lists.systems, QList<QList<System>>{catalogue.systems});
    QCOMPARE(lists.came.size(), 3);
    std::ranges::sort(lists.games, {}, &CatalogueGame::id);
    QList<CatalogueGame> all = catalogue.games;
    std::ranges::sort(all, {}, &CatalogueGame::id);
    QCOMPARE(lists.games, all);
    QVERIFY(lists.failures.isEmpty());

    QCOMPARE(server.requests().size(), 4); // no icon of a system or a game
    for (const HttpRequest &request : server.requests()) {
        QCOMPARE(request.query.value(u"y"_s), someone().key.text());
        QCOMPARE(request.query.value(u"z"_s), someone().user);
    }
    for (const HttpRequest &request : server.requests(gameListFile))
        QCOMPARE(request.query.value(u"f"_s), u"1"_s);
    QCoreApplication::processEvents();
    QCOMPARE(lists.runs, 1);
}

void GameListLoaderTest::gamesComeInTheirOrderTwoAtATime()
{
    LoopbackServer server([service = catalogueService(catalogueOf(9))](const HttpRequest &request) {
        return service(request).onRelease();
    });
    WatchedLists lists(server.url());
    const QList<int> order{5, 2, 9, 1, 7};
    lists.load->loadGames(order);
    for (const qsizetype done : {2, 4, 5}) {
        QTRY_COMPARE(server.inFlight(), done == 5 ? 1 : 2);
        server.release();
        QTRY_COMPARE(lists.came.size(), done);
    }
    QTRY_COMPARE(lists.runs, 1);
    QCOMPARE(server.mostInFlight(), 2);
    QList<int> inPairs = asked(server); // each on a connection of its own, two at once may arrive in either order
    QCOMPARE(inPairs.size(), 5);
    std::sort(inPairs.begin(), inPairs.begin() + 2);
    std::sort(inPairs.begin() + 2, inPairs.begin() + 4);
    QCOMPARE(inPairs, (QList<int>{2, 5, 1, 9, 7}));
}

void GameListLoaderTest::aSystemIsAskedForOnce()
{
    LoopbackServer server(catalogueService(catalogueOf(4)));
    WatchedLists lists(server.url());
    lists.load->loadGames({1, 2, 1, 3});
    lists.load->loadGames({3, 2, 0, -1});
    QTRY_COMPARE(lists.runs, 1);
    lists.load->loadGames({1, 4});
    QTRY_COMPARE(lists.runs, 2);
    QList<int> systems = asked(server);
    std::ranges::sort(systems);
    QCOMPARE(systems, upTo(4));
}

void GameListLoaderTest::fiftyFiveListsKeepThePace()
{
    LoopbackServer server(catalogueService(catalogueOf(55)));
    WatchedLists lists(server.url());
    lists.load->loadGames(upTo(55));
    QTRY_COMPARE(lists.came.size(), 40);
    QVERIFY(waitFor([&] { return lists.limiter.nextSlotAt(RateLimiter::Priority::Background).has_value(); }));
    QCOMPARE(lists.clock.now(), 0ms);
    lists.autoAdvance();
    QTRY_COMPARE(lists.runs, 1);
    QCOMPARE(lists.games.size(), 55);
    QVERIFY(lists.clock.now() >= 1min && lists.clock.now() < 2min);
}

void GameListLoaderTest::aGameThatIsAskedForGoesFirst()
{
    // The lists are held: they have the places that they may have, and give none back.
    LoopbackServer server([service = catalogueService(catalogueOf(9))](const HttpRequest &request) {
        return request.file() == gameListFile ? service(request).onRelease() : service(request);
    });
    WatchedLists lists(server.url());
    lists.load->loadGames(upTo(9));
    QTRY_COMPARE(server.inFlight(), 2);
    const GameLoader game({lists.network, lists.limiter, lists.clock}, serviceAt(server.url()), someone(),
                          {.gameId = dragster().id, .icon = true});
    const QSignalSpy finished(&game, &GameLoader::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(game.report(), LoadReport());
    QVERIFY(lists.came.isEmpty());
    QCOMPARE(lists.clock.now(), 0ms);
}

void GameListLoaderTest::aListThatFailsStopsNoOther_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<ServiceError>("error");

    const auto row = [](const char *name, const HttpReply &reply, Kind kind, int status) {
        QTest::newRow(name) << reply << ServiceError{kind, status};
    };
    const auto body = [&](const char *name, const QByteArray &json) {
        row(name, HttpReply::answer(200, json), Kind::UnexpectedAnswer, 200);
    };
    const HttpReply whole = HttpReply::answer(200, gameListBody(someCatalogue().games, 7));
    row("500", serverError(), Kind::ServerError, 500);
    row("503", webPage(503), Kind::ServerError, 503);
    row("429", tooManyRequests(), Kind::TooManyRequests, 429);
    row("429, a while", tooManyRequests("20"), Kind::TooManyRequests, 429);
    row("403, a web page", webPage(403), Kind::Forbidden, 403);
    row("404", notFound(), Kind::NotFound, 404);
    row("a web page", webPage(200), Kind::WebPage, 200);
    row("closed without an answer", HttpReply::close(), Kind::ConnectionLost, 0);
    row("cut off", whole.cutOff(20, HttpReply::Then::Close), Kind::ConnectionLost, 200);
    row("reset", whole.cutOff(20, HttpReply::Then::Reset), Kind::ConnectionLost, 200);
    body("an empty body", {});
    body("half an answer", R"([{"ID":1,"Title":"T"},{"ID":2)");
    body("a failure", R"({"success":false})");
    body("a list of numbers", "[1,2]");
    body("something else", R"([{"User":"x"}])");
}

void GameListLoaderTest::aListThatFailsStopsNoOther()
{
    QFETCH(const HttpReply, reply);
    QFETCH(const ServiceError, error);

    LoopbackServer server(catalogueServiceBut(7, reply));
    WatchedLists lists(server.url());
    lists.autoAdvance();
    lists.load->loadGames({7, 1, 25});
    QTRY_COMPARE(lists.runs, 1);
    QCOMPARE(lists.failures, (QList<Failure>{{7, error}}));
    std::ranges::sort(lists.came);
    QCOMPARE(lists.came, (QList<int>{1, 25}));
    QCOMPARE(lists.games.size(), 5);
}

void GameListLoaderTest::aListThatFailsForAWhileComes_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::newRow("429") << tooManyRequests();
    QTest::newRow("429, a while") << tooManyRequests("45");
    QTest::newRow("503") << webPage(503);
    QTest::newRow("closed without an answer") << HttpReply::close();
}

void GameListLoaderTest::aListThatFailsForAWhileComes()
{
    QFETCH(const HttpReply, reply);

    LoopbackServer server([service = catalogueService(), reply, failures = 0](const HttpRequest &request) mutable {
        return isGameList(request, 7) && ++failures <= 2 ? reply : service(request);
    });
    WatchedLists lists(server.url());
    QSet<int> tries; // that were waited for after
    QObject::connect(lists.load.get(), &GameListLoader::waitingChanged, lists.load.get(), [&] {
        if (const auto waiting = lists.load->waiting(); waiting && waiting->because)
            tries.insert(waiting->tries);
    });
    lists.autoAdvance();
    lists.load->loadGames({1, 7, 25});
    QTRY_COMPARE(lists.runs, 1);
    QVERIFY(lists.failures.isEmpty());
    QCOMPARE(lists.games.size(), 6);
    QVERIFY(tries.contains(1));
    QVERIFY(!lists.load->waiting());
}

void GameListLoaderTest::aReasonIsToldBeforeThePace()
{
    LoopbackServer server([service = catalogueServiceBut(25, tooManyRequests("45"))](const HttpRequest &request) {
        return isGameList(request, 1) ? service(request).onRelease() : service(request);
    });
    WatchedLists lists(server.url());
    lists.load->loadGames({25, 1, 7});
    QTRY_VERIFY(lists.load->waiting());
    server.release();
    QTRY_COMPARE(lists.came, QList{1}); // and system 7 waits until the service may be asked again
    QVERIFY(lists.load->waiting()->because);
    QCOMPARE(lists.load->waiting()->because->kind, Kind::TooManyRequests);
}

void GameListLoaderTest::whatConcernsEveryRequestEndsTheRun_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<ServiceError>("error");

    QTest::newRow("the key is refused") << unauthenticated() << ServiceError{Kind::CredentialsRefused, 401};
    QTest::newRow("a long pause") << tooManyRequests("300") << ServiceError{Kind::TooManyRequests, 429, 300s};
    QTest::newRow("long maintenance") << HttpReply::answer(503, {}, "text/html", {"Retry-After: 3600"})
                                      << ServiceError{Kind::ServerError, 503, 1h};
}

void GameListLoaderTest::whatConcernsEveryRequestEndsTheRun()
{
    QFETCH(const HttpReply, reply);
    QFETCH(const ServiceError, error);

    LoopbackServer server([service = catalogueService(catalogueOf(9)), reply](const HttpRequest &request) {
        if (isGameList(request, 3))
            return reply;
        return isGameList(request, 4) ? HttpReply().onRelease() : service(request);
    });
    WatchedLists lists(server.url());
    lists.load->loadGames({1, 2, 4, 3, 5, 6, 7});
    QTRY_COMPARE(lists.runs, 1);
    QCOMPARE(lists.failures, (QList<Failure>{{3, error}}));
    std::ranges::sort(lists.came);
    QCOMPARE(lists.came, (QList<int>{1, 2}));
    QVERIFY(!asked(server).contains(5));
    QTRY_COMPARE(server.abandoned(), 1);
}

void GameListLoaderTest::aNetworkThatGoesAndComesBack()
{
    LoopbackServer server(catalogueService(catalogueOf(9)));
    WatchedLists lists(server.url());
    connect(lists.load.get(), &GameListLoader::gamesLoaded, lists.load.get(), [&lists] {
        if (lists.came.size() == 4)
            lists.network.isAway = true;
    });
    lists.load->loadGames(upTo(9));
    QTRY_COMPARE(lists.runs, 1);
    QCOMPARE(lists.failures.size(), 1);
    QCOMPARE(lists.failures.first().error, ServiceError{Kind::ConnectionFailed});
    QVERIFY(lists.came.size() >= 4 && lists.came.size() < 9);

    lists.network.isAway = false;
    lists.load->loadGames(upTo(9));
    QTRY_COMPARE(lists.runs, 2);
    QCOMPARE(lists.failures.size(), 1);
    std::ranges::sort(lists.came);
    QCOMPARE(lists.came, upTo(9)); // each once
}

void GameListLoaderTest::fiveFailuresInARowEndTheRun()
{
    LoopbackServer server([](const HttpRequest &) { return serverError(); });
    WatchedLists lists(server.url());
    lists.load->loadGames(upTo(20));
    QTRY_COMPARE(lists.runs, 1);
    QCOMPARE(lists.failures.size(), 5);
    QVERIFY(server.requests().size() <= 6);

    server.setHandler(catalogueService(catalogueOf(20)));
    lists.load->loadGames(upTo(20)); // those that were not asked for
    QTRY_COMPARE(lists.runs, 2);
    QCOMPARE(lists.came.size(), 15);
}

void GameListLoaderTest::failuresAmongOthersDoNotEndTheRun()
{
    LoopbackServer server([service = catalogueService(catalogueOf(30))](const HttpRequest &request) {
        return request.query.value(u"i"_s).toInt() % 3 == 0 ? service(request) : serverError();
    });
    WatchedLists lists(server.url());
    lists.load->loadGames(upTo(30));
    QTRY_COMPARE(lists.runs, 1);
    QCOMPARE(lists.failures.size(), 20);
    QCOMPARE(lists.came.size(), 10);
}

void GameListLoaderTest::incompleteCredentialsAreNeverSent()
{
    LoopbackServer server(catalogueService());
    WatchedLists lists(server.url(), {u"Someone"_s, Secret()});
    lists.load->loadSystems();
    lists.load->loadGames({1, 7});
    QVERIFY(lists.failures.isEmpty()); // never from within a call
    QTRY_COMPARE(lists.runs, 1);
    QCOMPARE(lists.failures, (QList<Failure>{{0, {Kind::CredentialsMissing}}}));
    lists.load->loadGames({7});
    QTRY_COMPARE(lists.runs, 2);
    QCOMPARE(lists.failures.last(), (Failure{7, {Kind::CredentialsMissing}}));
    QVERIFY(server.requests().isEmpty());
}

void GameListLoaderTest::aRunWithoutRequestsEndsToo()
{
    LoopbackServer server(catalogueService());
    WatchedLists lists(server.url());
    lists.load->loadGames({});
    QCOMPARE(lists.runs, 0);
    QTRY_COMPARE(lists.runs, 1);
    QVERIFY(server.requests().isEmpty());
}

void GameListLoaderTest::aDestroyedLoaderGivesUpAndIsSilent()
{
    LoopbackServer server(neverAnswers);
    WatchedLists lists(server.url());
    lists.load->loadSystems();
    lists.load->loadGames({1, 7, 25});
    QTRY_COMPARE(server.inFlight(), 2);
    lists.load.reset();
    QTRY_COMPARE(server.abandoned(), 2);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(lists.systems.isEmpty() && lists.came.isEmpty() && lists.failures.isEmpty());
    QCOMPARE(lists.runs, 0);
    QCOMPARE(lists.clock.alarms(), 0);
}

void GameListLoaderTest::whoeverHearsMayDestroyTheLoader_data()
{
    QTest::addColumn<QString>("signal");
    for (const char *signal : {"systemsLoaded", "gamesLoaded", "failed", "finished"})
        QTest::newRow(signal) << QString::fromLatin1(signal);
}

void GameListLoaderTest::whoeverHearsMayDestroyTheLoader()
{
    QFETCH(const QString, signal);

    LoopbackServer server(catalogueServiceBut(7, serverError()));
    WatchedLists lists(server.url());
    const auto destroy = [&lists] { lists.load.reset(); };
    if (signal == u"systemsLoaded")
        connect(lists.load.get(), &GameListLoader::systemsLoaded, this, destroy);
    else if (signal == u"gamesLoaded")
        connect(lists.load.get(), &GameListLoader::gamesLoaded, this, destroy);
    else if (signal == u"failed")
        connect(lists.load.get(), &GameListLoader::failed, this, destroy);
    else
        connect(lists.load.get(), &GameListLoader::finished, this, destroy);
    lists.load->loadSystems();
    lists.load->loadGames({7, 1, 25});
    QVERIFY(waitFor([&] { return !lists.load; }));
    QCOMPARE(lists.runs, signal == u"finished" ? 1 : 0);
    QCoreApplication::processEvents();
    QCOMPARE(lists.clock.alarms(), 0);
}

QTEST_GUILESS_MAIN(GameListLoaderTest)
#include "tst_gamelistloader.moc"
