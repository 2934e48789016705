// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/gameloader.h"
#include "retroachievements/popularityloader.h"
#include "support/autoadvance.h"
#include "support/catalogueservice.h"
#include "support/waitfor.h"

#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

using Players = QHash<int, int>;

class PopularityLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pagesAreLoadedUntilOneIsNotFull_data();
    void pagesAreLoadedUntilOneIsNotFull();
    void aPageThatDoesNotComeIsNoPopularity_data();
    void aPageThatDoesNotComeIsNoPopularity();
    void aServiceThatIsBusyForAWhileIsAskedAgain();
    void aGameThatIsAskedForGoesFirst();
    void aDestroyedLoaderGivesUpAndIsSilent();
    void whoeverHearsMayDestroyTheLoader();
};

namespace {

/// A loader and what it says. Time stands still, but for autoAdvance().
struct WatchedPopularity
{
    explicit WatchedPopularity(const QUrl &api)
        : load(std::make_unique<PopularityLoader>(Transport{network, limiter, clock}, serviceAt(api), someone()))
    {
        QObject::connect(load.get(), &PopularityLoader::finished, load.get(),
                         [this] { answers.append(load->players()); });
    }

    void autoAdvance() { advance.emplace(*load, clock); }

    FakeClock clock;
    RateLimiter limiter{clock};
    QNetworkAccessManager network;
    std::unique_ptr<PopularityLoader> load;
    QList<Players> answers;
    std::optional<AutoAdvance> advance;
};

/// Games 1 to \a count, the first with the most players.
Players playersOfGames(int count)
{
    Players players;
    for (int id = 1; id <= count; ++id)
        players.insert(id, 100'000 - id);
    return players;
}

/// A service whose games have these players, but \a reply to the page \a number.
LoopbackServer::Handler serviceButPage(int number, const HttpReply &reply, const Players &players)
{
    ServedCatalogue catalogue;
    catalogue.players = players;
    return [=, service = catalogueService(catalogue)](const HttpRequest &request) {
        return request.query.value(u"page[number]"_s).toInt() == number ? reply : service(request);
    };
}

} // namespace

/// A person at a terminal reads what Qt complains of.
void PopularityLoaderTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

void PopularityLoaderTest::pagesAreLoadedUntilOneIsNotFull_data()
{
    QTest::addColumn<int>("games");
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("loaded");
    QTest::newRow("none") << 0 << 1 << 0;
    QTest::newRow("a short page") << 99 << 1 << 99;
    QTest::newRow("a full page, then an empty one") << 100 << 2 << 100;
    QTest::newRow("some pages") << 250 << 3 << 250;
    QTest::newRow("more than anybody needs") << 1100 << 10 << 1000;
}

void PopularityLoaderTest::pagesAreLoadedUntilOneIsNotFull()
{
    QFETCH(const int, games);
    QFETCH(const int, requests);
    QFETCH(const int, loaded);

    ServedCatalogue catalogue;
    catalogue.players = playersOfGames(games);
    LoopbackServer server(catalogueService(catalogue));
    WatchedPopularity popularity(server.url());
    QVERIFY(popularity.answers.isEmpty()); // never from within the constructor
    QTRY_COMPARE(popularity.answers.size(), 1);
    QCOMPARE(popularity.answers.first(), playersOfGames(loaded));
    QCOMPARE(server.requests().size(), requests);
    QCOMPARE(server.mostInFlight(), 1);
    for (const HttpRequest &request : server.requests())
        QVERIFY(!request.target.contains(someone().key.text().toUtf8().toPercentEncoding()));
}

void PopularityLoaderTest::aPageThatDoesNotComeIsNoPopularity_data()
{
    QTest::addColumn<HttpReply>("reply");
    const HttpReply whole = HttpReply::answer(200, popularityBody({{1, 3}}));
    QTest::newRow("the key is refused") << unauthenticated();
    QTest::newRow("403, a web page") << webPage(403);
    QTest::newRow("404") << notFound();
    QTest::newRow("422") << unprocessable();
    QTest::newRow("400") << webPage(400);
    QTest::newRow("429") << tooManyRequests();
    QTest::newRow("429, long") << tooManyRequests("7200");
    QTest::newRow("500") << serverError();
    QTest::newRow("503") << webPage(503);
    QTest::newRow("a web page") << webPage(200);
    QTest::newRow("to another server") << redirect(QUrl(u"http://127.0.0.1:1/"_s));
    QTest::newRow("closed without an answer") << HttpReply::close();
    QTest::newRow("cut off") << whole.cutOff(9, HttpReply::Then::Close);
    QTest::newRow("reset") << whole.cutOff(9, HttpReply::Then::Reset);
    QTest::newRow("half an answer") << HttpReply::answer(200, popularityBody({{1, 3}}).chopped(9));
    QTest::newRow("an empty body") << HttpReply::answer(200, {});
    QTest::newRow("another shape") << HttpReply::answer(200, R"({"success":false})");
}

void PopularityLoaderTest::aPageThatDoesNotComeIsNoPopularity()
{
    QFETCH(const HttpReply, reply);
    for (const int page : {1, 2}) {
        LoopbackServer server(serviceButPage(page, reply, playersOfGames(300)));
        WatchedPopularity popularity(server.url());
        popularity.autoAdvance();
        QTRY_COMPARE(popularity.answers, QList<Players>{{}});
        for (const HttpRequest &request : server.requests())
            QVERIFY(request.query.value(u"page[number]"_s).toInt() <= page);
    }
}

void PopularityLoaderTest::aServiceThatIsBusyForAWhileIsAskedAgain()
{
    LoopbackServer server([service = catalogueService(), tries = 0](const HttpRequest &request) mutable {
        return ++tries == 1 ? tooManyRequests("5") : service(request);
    });
    WatchedPopularity popularity(server.url());
    popularity.autoAdvance();
    QTRY_COMPARE(popularity.answers, QList<Players>{someCatalogue().players});
}

void PopularityLoaderTest::aGameThatIsAskedForGoesFirst()
{
    LoopbackServer server(catalogueServiceBut(popularityFile, HttpReply().onRelease()));
    WatchedPopularity popularity(server.url());
    popularity.limiter.pauseFor(std::chrono::seconds(1));
    const GameLoader game({popularity.network, popularity.limiter, popularity.clock}, serviceAt(server.url()),
                          someone(), {.gameId = dragster().id});
    const QSignalSpy finished(&game, &GameLoader::finished);
    popularity.clock.advance(std::chrono::seconds(1));
    QTRY_COMPARE(finished.size(), 1);
    QTRY_VERIFY(!server.requests(popularityFile).isEmpty());
    QVERIFY(server.requests().constFirst().file() != popularityFile);
}

void PopularityLoaderTest::aDestroyedLoaderGivesUpAndIsSilent()
{
    LoopbackServer server(neverAnswers);
    WatchedPopularity popularity(server.url());
    QTRY_COMPARE(server.inFlight(), 1);
    popularity.load.reset();
    QTRY_COMPARE(server.abandoned(), 1);
    QVERIFY(popularity.answers.isEmpty());
    QCOMPARE(popularity.clock.alarms(), 0);
}

void PopularityLoaderTest::whoeverHearsMayDestroyTheLoader()
{
    LoopbackServer server(catalogueService());
    WatchedPopularity popularity(server.url());
    connect(popularity.load.get(), &PopularityLoader::finished, this, [&popularity] { popularity.load.reset(); });
    QVERIFY(waitFor([&] { return !popularity.load; }));
    QCOMPARE(popularity.answers.size(), 1);
}

QTEST_GUILESS_MAIN(PopularityLoaderTest)
#include "tst_popularityloader.moc"
