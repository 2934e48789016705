// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/userlistloader.h"
#include "support/autoadvance.h"
#include "support/catalogueservice.h"
#include "support/waitfor.h"

#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QTest>

#include <utility>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ServiceError::Kind;

class UserListLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachListIsLoaded_data();
    void eachListIsLoaded();
    void pagesAreLoadedOneAfterTheOther();
    void theListEndsWhereTheServiceSaysOrNothingMoreComes_data();
    void theListEndsWhereTheServiceSaysOrNothingMoreComes();
    void aGameOnTwoPagesIsThereOnce();
    void aListWithoutEndIsCutAfterFortyPages();
    void aPageThatComesAgainAndAgainIsTheLast();
    void aListOfSomebodyElseIsNoRefusedKey_data();
    void aListOfSomebodyElseIsNoRefusedKey();
    void aFaultInTheMiddleFailsTheList_data();
    void aFaultInTheMiddleFailsTheList();
    void aBusyServiceIsAskedAgain();
    void theListDoesNotWaitForTheBackground();
    void incompleteCredentialsAreNeverSent();
    void aDestroyedLoaderGivesUpAndIsSilent();
    void whoeverHearsMayDestroyTheLoader();
};

namespace {

/// A loader and what it came to. Time stands still, but for autoAdvance().
class WatchedList
{
public:
    WatchedList(const QUrl &api, UserList list, const Credentials &credentials = someone())
        : load(std::make_unique<UserListLoader>(Transport{network, limiter, clock}, serviceAt(api), credentials, list))
    {
        QObject::connect(load.get(), &UserListLoader::finished, load.get(),
                         [this](const UserListLoader::Result &result) { results.append(result); });
    }

    void autoAdvance() { m_autoAdvance.emplace(*load, clock); }

    FakeClock clock;
    RateLimiter limiter{clock};
    QNetworkAccessManager network;
    std::unique_ptr<UserListLoader> load;
    QList<UserListLoader::Result> results;

private:
    std::optional<AutoAdvance> m_autoAdvance;
};

/// The games from \a first to \a last, as the completion list has them.
QList<UserGame> games(int first, int last)
{
    QList<UserGame> games;
    for (int id = first; id <= last; ++id)
        games.append({.id = id,
                      .system = 1,
                      .title = u"Game %1"_s.arg(id),
                      .systemName = u"Mega Drive"_s,
                      .achievements = 10,
                      .progress = Progress{id % 10, 0}});
    return games;
}

ServedCatalogue completionOf(int count)
{
    return {.systems = {}, .games = {}, .completion = games(1, count)};
}

QStringList offsets(const LoopbackServer &server)
{
    QStringList offsets;
    for (const HttpRequest &request : server.requests())
        offsets.append(request.query.value(u"o"_s));
    return offsets;
}

/// A page of the completion list, as \a page says it is.
HttpReply pageOf(const QList<UserGame> &page, const QByteArray &total)
{
    QByteArray body = userListBody(UserList::Completion, page);
    const QByteArray own = "\"Total\":" + QByteArray::number(page.size());
    body.replace(own, QByteArray("\"Total\":" + total));
    return HttpReply::answer(200, body);
}

} // namespace

/// A person at a terminal reads what Qt complains of.
void UserListLoaderTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

void UserListLoaderTest::eachListIsLoaded_data()
{
    QTest::addColumn<UserList>("list");
    QTest::addColumn<QList<UserGame>>("games");

    const ServedCatalogue catalogue = someCatalogue();
    QTest::newRow("recently played") << UserList::RecentlyPlayed << catalogue.recentlyPlayed;
    QTest::newRow("completion") << UserList::Completion << catalogue.completion;
    QTest::newRow("want to play") << UserList::WantToPlay << catalogue.wantToPlay;
}

void UserListLoaderTest::eachListIsLoaded()
{
    QFETCH(const UserList, list);
    QFETCH(const QList<UserGame>, games);

    LoopbackServer server(catalogueService());
    const WatchedList watched(server.url(), list);
    QVERIFY(watched.results.isEmpty()); // never from within the constructor
    QTRY_COMPARE(watched.results.size(), 1);
    QVERIFY(watched.results.first());
    QCOMPARE(*watched.results.first(), games);
    QCOMPARE(server.requests().size(), 1); // no icon
    const HttpRequest request = server.requests().first();
    QCOMPARE(request.file(), userListFile(list));
    QCOMPARE(request.query.value(u"u"_s), someone().user);
    QCOMPARE(request.query.value(u"y"_s), someone().key.text());

    server.setHandler(catalogueService({}));
    const WatchedList none(server.url(), list);
    QTRY_COMPARE(none.results.size(), 1);
    QVERIFY(none.results.first());
    QVERIFY(none.results.first()->isEmpty());
}

void UserListLoaderTest::pagesAreLoadedOneAfterTheOther()
{
    LoopbackServer server([service = catalogueService(completionOf(1287))](const HttpRequest &request) {
        return service(request).onRelease();
    });
    const WatchedList watched(server.url(), UserList::Completion);
    for (int page = 1; page <= 3; ++page) {
        QTRY_COMPARE(server.requests().size(), page);
        QCOMPARE(server.inFlight(), 1);
        QVERIFY(watched.results.isEmpty());
        server.release();
    }
    QTRY_COMPARE(watched.results.size(), 1);
    QVERIFY(watched.results.first());
    QCOMPARE(*watched.results.first(), games(1, 1287));
    QCOMPARE(offsets(server), (QStringList{u"0"_s, u"500"_s, u"1000"_s}));
}

void UserListLoaderTest::theListEndsWhereTheServiceSaysOrNothingMoreComes_data()
{
    QTest::addColumn<int>("games");
    QTest::addColumn<QByteArray>("total");
    QTest::addColumn<int>("requests");

    QTest::newRow("full pages") << 1000 << "1000"_ba << 2;
    QTest::newRow("one full page") << 500 << "500"_ba << 1;
    QTest::newRow("a full page and a game") << 501 << "501"_ba << 2;
    QTest::newRow("full pages, no total") << 1000 << "null"_ba << 3; // the third is empty
    QTest::newRow("a short page, no total") << 700 << "null"_ba << 2;
    QTest::newRow("fewer than the service says") << 700 << "9999"_ba << 2;
    QTest::newRow("full pages, fewer than the service says") << 1000 << "9999"_ba << 3;
}

void UserListLoaderTest::theListEndsWhereTheServiceSaysOrNothingMoreComes()
{
    QFETCH(const int, games);
    QFETCH(const QByteArray, total);
    QFETCH(const int, requests);

    LoopbackServer server([all = ::games(1, games), total](const HttpRequest &request) {
        return pageOf(all.mid(request.query.value(u"o"_s).toInt(), 500), total);
    });
    const WatchedList watched(server.url(), UserList::Completion);
    QTRY_COMPARE(watched.results.size(), 1);
    QVERIFY(watched.results.first());
    QCOMPARE(watched.results.first()->size(), games);
    QCOMPARE(server.requests().size(), requests);
}

void UserListLoaderTest::aGameOnTwoPagesIsThereOnce()
{
    LoopbackServer server([](const HttpRequest &request) {
        QList<UserGame> page = request.query.value(u"o"_s) == u"0" ? games(1, 500) : games(499, 502);
        if (page.first().id == 499)
            page.first().title = u"Another"_s;
        return pageOf(page, "504");
    });
    const WatchedList watched(server.url(), UserList::Completion);
    QTRY_COMPARE(watched.results.size(), 1);
    QVERIFY(watched.results.first());
    QCOMPARE(*watched.results.first(), games(1, 502));
}

void UserListLoaderTest::aListWithoutEndIsCutAfterFortyPages()
{
    LoopbackServer server([](const HttpRequest &request) {
        const int offset = request.query.value(u"o"_s).toInt();
        return pageOf(games(offset + 1, offset + 500), "1000000000");
    });
    WatchedList watched(server.url(), UserList::Completion);
    watched.autoAdvance();
    QTRY_COMPARE_WITH_TIMEOUT(watched.results.size(), 1, 60'000);
    QVERIFY(watched.results.first());
    QCOMPARE(watched.results.first()->size(), 20'000);
    QCOMPARE(server.requests().size(), 40);
}

void UserListLoaderTest::aPageThatComesAgainAndAgainIsTheLast()
{
    LoopbackServer server([](const HttpRequest &) { return pageOf(games(1, 500), "1000000000"); });
    const WatchedList watched(server.url(), UserList::Completion);
    QTRY_COMPARE(watched.results.size(), 1);
    QVERIFY(watched.results.first());
    QCOMPARE(watched.results.first()->size(), 500);
    QCOMPARE(server.requests().size(), 2);
}

void UserListLoaderTest::aListOfSomebodyElseIsNoRefusedKey_data()
{
    QTest::addColumn<UserList>("list");
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<ServiceError>("error");

    const auto row = [](const char *name, UserList list, int status, const QByteArray &body, Kind kind) {
        QTest::newRow(name) << list << HttpReply::answer(status, body) << ServiceError{kind, status};
    };
    const QByteArray refusal = R"({"message":"Unauthenticated.","errors":[{"status":"401","code":"unauthorized"}]})";
    row("another's list", UserList::WantToPlay, 401, "[]", Kind::Forbidden);
    row("another's list, among blanks", UserList::WantToPlay, 401, "\r\n[]\n", Kind::Forbidden);
    row("a wrong key", UserList::WantToPlay, 401, refusal, Kind::CredentialsRefused);
    row("a wrong key, nothing said", UserList::WantToPlay, 401, {}, Kind::CredentialsRefused);
    row("a wrong key, errors in a list", UserList::WantToPlay, 401, R"([{"status":"401"}])", Kind::CredentialsRefused);
    row("completion has no owner", UserList::Completion, 401, "[]", Kind::CredentialsRefused);
    row("a wrong key for completion", UserList::Completion, 401, refusal, Kind::CredentialsRefused);
    row("an unknown user", UserList::WantToPlay, 404, "[]", Kind::NoData);
    row("no such endpoint", UserList::WantToPlay, 404, R"({"message":"Not Found"})", Kind::NotFound);
    row("an endpoint that is gone", UserList::RecentlyPlayed, 410, "[]", Kind::NotFound);
    row("a fault of the server", UserList::WantToPlay, 500, "[]", Kind::ServerError);
}

void UserListLoaderTest::aListOfSomebodyElseIsNoRefusedKey()
{
    QFETCH(const UserList, list);
    QFETCH(const HttpReply, reply);
    QFETCH(const ServiceError, error);

    LoopbackServer server([reply](const HttpRequest &) { return reply; });
    const WatchedList watched(server.url(), list);
    QTRY_COMPARE(watched.results.size(), 1);
    QVERIFY(!watched.results.first());
    QCOMPARE(watched.results.first().error(), error);
    QCOMPARE(server.requests().size(), 1);
}

void UserListLoaderTest::aFaultInTheMiddleFailsTheList_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<ServiceError>("error");

    const auto row = [](const char *name, const HttpReply &reply, const ServiceError &error) {
        QTest::newRow(name) << reply << error;
    };
    const HttpReply whole = pageOf(games(501, 600), "600");
    row("500", serverError(), {Kind::ServerError, 500});
    row("503", webPage(503), {Kind::ServerError, 503});
    row("a web page", webPage(200), {Kind::WebPage, 200});
    row("429", tooManyRequests(), {Kind::TooManyRequests, 429});
    row("429, a while", tooManyRequests("30"), {Kind::TooManyRequests, 429});
    row("429, a long pause", tooManyRequests("300"), {Kind::TooManyRequests, 429, 300s});
    row("the key is refused", unauthenticated(), {Kind::CredentialsRefused, 401});
    row("cut off", whole.cutOff(20, HttpReply::Then::Close), {Kind::ConnectionLost, 200});
    row("closed without an answer", HttpReply::close(), {Kind::ConnectionLost, 0});
    row("half an answer", HttpReply::answer(200, R"({"Count":1,"Total":1,"Results":[{)"),
        {Kind::UnexpectedAnswer, 200});
    row("another shape", HttpReply::answer(200, "[7]"), {Kind::UnexpectedAnswer, 200});
}

void UserListLoaderTest::aFaultInTheMiddleFailsTheList()
{
    QFETCH(const HttpReply, reply);
    QFETCH(const ServiceError, error);

    LoopbackServer server([service = catalogueService(completionOf(1287)), reply](const HttpRequest &request) {
        return request.query.value(u"o"_s) == u"500" ? reply : service(request);
    });
    WatchedList watched(server.url(), UserList::Completion);
    watched.autoAdvance();
    QTRY_COMPARE(watched.results.size(), 1);
    QVERIFY(!watched.results.first());
    QCOMPARE(watched.results.first().error(), error);
    QVERIFY(!offsets(server).contains(u"1000"_s));
}

void UserListLoaderTest::aBusyServiceIsAskedAgain()
{
    LoopbackServer server(
        [service = catalogueService(completionOf(600)), tries = 0](const HttpRequest &request) mutable {
            return ++tries % 2 == 0 ? service(request) : tooManyRequests();
        });
    WatchedList watched(server.url(), UserList::Completion);
    QVERIFY(!watched.load->waiting());
    QList<int> waits; // as the tries before
    connect(watched.load.get(), &UserListLoader::waitingChanged, this, [&] {
        if (const auto wait = watched.load->waiting(); wait && wait->because)
            waits.append(wait->tries);
    });
    watched.autoAdvance();
    QTRY_COMPARE(watched.results.size(), 1);
    QCOMPARE(waits, (QList{1, 1}));
    QVERIFY(!watched.load->waiting());
    QVERIFY(watched.results.first());
    QCOMPARE(*watched.results.first(), games(1, 600));
    QCOMPARE(offsets(server), (QStringList{u"0"_s, u"0"_s, u"500"_s, u"500"_s}));
}

void UserListLoaderTest::theListDoesNotWaitForTheBackground()
{
    LoopbackServer server(catalogueService());
    WatchedList watched(server.url(), UserList::Completion);
    for (int request = 0; request < 59; ++request)
        watched.limiter.recordRequest(); // all that the background may have, and nearly all that there is
    QTRY_COMPARE(watched.results.size(), 1);
    QVERIFY(watched.results.first());
}

void UserListLoaderTest::incompleteCredentialsAreNeverSent()
{
    LoopbackServer server(catalogueService());
    const WatchedList watched(server.url(), UserList::Completion, {{}, Secret(u"key"_s)});
    QVERIFY(watched.results.isEmpty());
    QTRY_COMPARE(watched.results.size(), 1);
    QVERIFY(!watched.results.first());
    QCOMPARE(watched.results.first().error(), ServiceError{Kind::CredentialsMissing});
    QVERIFY(server.requests().isEmpty());
}

void UserListLoaderTest::aDestroyedLoaderGivesUpAndIsSilent()
{
    LoopbackServer server([service = catalogueService(completionOf(1287))](const HttpRequest &request) {
        return request.query.value(u"o"_s) == u"500" ? HttpReply().onRelease() : service(request);
    });
    WatchedList watched(server.url(), UserList::Completion);
    QTRY_COMPARE(server.inFlight(), 1);
    QTRY_COMPARE(server.requests().size(), 2);
    watched.load.reset();
    QTRY_COMPARE(server.abandoned(), 1);
    QVERIFY(watched.results.isEmpty());
    QCOMPARE(watched.clock.alarms(), 0);
}

void UserListLoaderTest::whoeverHearsMayDestroyTheLoader()
{
    LoopbackServer server(catalogueService());
    WatchedList watched(server.url(), UserList::WantToPlay);
    connect(watched.load.get(), &UserListLoader::finished, this, [&watched] { watched.load.reset(); });
    QVERIFY(waitFor([&] { return !watched.load; }));
    QCOMPARE(watched.results.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(watched.clock.alarms(), 0);
}

QTEST_GUILESS_MAIN(UserListLoaderTest)
#include "tst_userlistloader.moc"
