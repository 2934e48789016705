// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/gamelist.h"
#include "support/catalogueservice.h"
#include "support/programname.h"
#include "support/sessionparts.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

using Fetching = GameList::Fetching;
using Kind = ServiceError::Kind;

/// The list of games: read, fetched, kept, and fetched on.
class GameListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsAskedForBeforeSomebodyLooks();
    void theFirstFetchFindsAllGames();
    void whatWasFetchedIsThereWithoutANetwork();
    void gamesAreFoundAsSoonAsTheirSystemIsThere();
    void aFetchThatEndedEarlyGoesOnWhereItStopped();
    void theSystemsOfKnownGamesComeFirst();
    void onlyOldSystemsAreFetchedAgain();
    void everythingIsFetchedAnewOnDemand();
    void whatIsKeptStaysWhereTheServiceFails_data();
    void whatIsKeptStaysWhereTheServiceFails();
    void withoutAnAccountNothingIsAsked();
    void aFetchWaitsForTheKey();
    void anotherAccountGoesOn();
    void fetchesAtTheSameTimeAreOne();
    void aSystemThatIsGoneGoes();
    void aSystemWithoutGamesAllAtOnceIsNotBelieved();
    void knownSystemsAreFetchedWithoutTheListOfThem();
    void theSystemsOfKnownGamesMayBeFoundLater();
    void aClockThatWasSetBackMakesAListOld();
    void popularityComesAfterTheGames();
    void whatIsMissingIsFetchedWithoutPopularity();
    void popularityIsKeptForThirtyDays();
    void popularityThatDoesNotComeIsNoProblem_data();
    void popularityThatDoesNotComeIsNoProblem();
    void popularityIsNotAskedForWhereNothingComes_data();
    void popularityIsNotAskedForWhereNothingComes();
    void onlyAFetchOfEverythingWaitsForPopularity();
    void popularityIsNotAskedForWithAnotherAccount();

private:
    struct Parts;

    std::unique_ptr<LoopbackServer> m_server; ///< another for each test: what the one before asked for may come late
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QList<int> found(const GameList &list, const QString &words)
{
    QList<int> ids;
    constexpr int most = 20;
    for (const auto &match : list.search()->find(words, most))
        ids.append(match.game.id);
    return ids;
}

std::pair<int, int> covered(const GameList &list)
{
    return {list.coverage().systems, list.coverage().of};
}

} // namespace

struct GameListTest::Parts : SessionParts
{
    explicit Parts(const LoopbackServer &server, const QString &folder, const Credentials &credentials = someone())
        : SessionParts(server.url(), folder, credentials)
    {
    }

    /// Fetches, and waits for the end.
    bool fetch(Fetching what)
    {
        QSignalSpy finished(&list, &GameList::fetchFinished);
        list.fetch(what);
        return finished.wait();
    }

    bool read()
    {
        QSignalSpy ready(&list, &GameList::ready);
        list.read();
        return ready.wait();
    }

    GameList list{accounts, transport(), service, store};
};

void GameListTest::init()
{
    useProgramName();
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>(catalogueService());
}

void GameListTest::nothingIsAskedForBeforeSomebodyLooks()
{
    Parts parts(*m_server, m_folder->path());
    const auto before = m_server->requests().size();
    QVERIFY(parts.read());
    QVERIFY(parts.list.isReady());
    QCOMPARE(covered(parts.list), (std::pair{0, 0}));
    QCOMPARE(found(parts.list, u"dragster"_s), QList<int>());
    QCOMPARE(m_server->requests().size(), before);
}

void GameListTest::theFirstFetchFindsAllGames()
{
    Parts parts(*m_server, m_folder->path());
    QVERIFY(parts.fetch(Fetching::Missing));
    QVERIFY(!parts.list.problem());
    QVERIFY(!parts.list.isFetching());
    QCOMPARE(covered(parts.list), (std::pair{3, 3}));
    QCOMPARE(found(parts.list, u"dragster"_s).first(), dragster().id);
    QCOMPARE(found(parts.list, u"sonic"_s).first(), sonic().id);
}

void GameListTest::whatWasFetchedIsThereWithoutANetwork()
{
    {
        Parts parts(*m_server, m_folder->path());
        QVERIFY(parts.fetch(Fetching::Missing));
    }
    const auto before = m_server->requests().size();
    Parts parts(*m_server, m_folder->path(), {});
    QVERIFY(parts.read());
    QCOMPARE(covered(parts.list), (std::pair{3, 3}));
    QCOMPARE(found(parts.list, u"dragster"_s).first(), dragster().id);
    QVERIFY(parts.fetch(Fetching::Missing)); // nothing is missing: no account is needed
    QVERIFY(!parts.list.problem());
    QCOMPARE(m_server->requests().size(), before);
}

void GameListTest::gamesAreFoundAsSoonAsTheirSystemIsThere()
{
    m_server->setHandler(catalogueServiceBut(7, HttpReply().onRelease()));
    Parts parts(*m_server, m_folder->path());
    parts.list.fetch(Fetching::Missing);
    QTRY_COMPARE(covered(parts.list), (std::pair{2, 3}));
    QTRY_VERIFY(!found(parts.list, u"dragster"_s).isEmpty());
    QVERIFY(!found(parts.list, u"sonic"_s).isEmpty());
    QVERIFY(found(parts.list, u"other"_s).isEmpty());
    QVERIFY(parts.list.isFetching());
}

void GameListTest::aFetchThatEndedEarlyGoesOnWhereItStopped()
{
    m_server->setHandler(catalogueServiceBut(7, HttpReply().onRelease()));
    {
        Parts parts(*m_server, m_folder->path());
        parts.list.fetch(Fetching::Missing);
        QTRY_COMPARE(covered(parts.list), (std::pair{2, 3}));
    } // the program ends
    m_server->setHandler(catalogueService());
    const auto before = m_server->requests(gameListFile).size();
    Parts parts(*m_server, m_folder->path());
    QVERIFY(parts.fetch(Fetching::Missing));
    QCOMPARE(covered(parts.list), (std::pair{3, 3}));
    QCOMPARE(m_server->requests(gameListFile).size(), before + 1);
    QCOMPARE(m_server->requests(gameListFile).constLast().query.value(u"i"_s), u"7"_s);
}

void GameListTest::theSystemsOfKnownGamesComeFirst()
{
    Parts parts(*m_server, m_folder->path());
    parts.list.setFirstSystems({25, 7});
    const auto before = m_server->requests(gameListFile).size();
    QVERIFY(parts.fetch(Fetching::Missing));
    QStringList order;
    for (const HttpRequest &request : m_server->requests(gameListFile).mid(before))
        order.append(request.query.value(u"i"_s));
    QCOMPARE(order, (QStringList{u"25"_s, u"7"_s, u"1"_s}));
}

void GameListTest::onlyOldSystemsAreFetchedAgain()
{
    m_server->setHandler(catalogueServiceBut(7, serverError()));
    Parts parts(*m_server, m_folder->path());
    QVERIFY(parts.fetch(Fetching::Missing));
    QVERIFY(parts.list.problem());
    m_server->setHandler(catalogueService());
    parts.clock.advance(std::chrono::days(6));
    QVERIFY(parts.fetch(Fetching::Old)); // the one that did not come
    parts.clock.advance(std::chrono::days(1));
    const auto before = m_server->requests(gameListFile).size();
    QVERIFY(parts.fetch(Fetching::Old));
    QCOMPARE(m_server->requests(gameListFile).size(), before + 2);
    QVERIFY(!parts.list.problem());
    QVERIFY(parts.fetch(Fetching::Old));
    QCOMPARE(m_server->requests(gameListFile).size(), before + 2);
}

void GameListTest::everythingIsFetchedAnewOnDemand()
{
    Parts parts(*m_server, m_folder->path());
    QVERIFY(parts.fetch(Fetching::Missing));
    parts.clock.advance(std::chrono::seconds(1));
    m_server->setHandler(catalogueServiceBut(7, HttpReply().onRelease()));
    const auto before = m_server->requests(gameListFile).size();
    parts.list.fetch(Fetching::All);
    QTRY_COMPARE(covered(parts.list), (std::pair{2, 3})); // of the new ones
    QCOMPARE(m_server->requests(gameListFile).size(), before + 3);
    QVERIFY(!found(parts.list, u"other"_s).isEmpty()); // as it was
}

void GameListTest::whatIsKeptStaysWhereTheServiceFails_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("500") << serverError() << Kind::ServerError;
    QTest::newRow("a web page") << webPage(200) << Kind::WebPage;
    QTest::newRow("of another shape") << HttpReply::answer(200, R"({"success":false})") << Kind::UnexpectedAnswer;
    QTest::newRow("the key is refused") << unauthenticated() << Kind::CredentialsRefused;
    QTest::newRow("a long pause") << tooManyRequests("7200") << Kind::TooManyRequests;
}

void GameListTest::whatIsKeptStaysWhereTheServiceFails()
{
    QFETCH(const HttpReply, reply);
    QFETCH(const Kind, kind);
    Parts parts(*m_server, m_folder->path());
    QVERIFY(parts.fetch(Fetching::Missing));
    parts.clock.advance(std::chrono::days(8));
    m_server->setHandler(catalogueServiceBut(7, reply));
    QVERIFY(parts.fetch(Fetching::Old));
    QVERIFY(parts.list.problem());
    QCOMPARE(parts.list.problem()->kind, kind);
    QVERIFY(!parts.list.coverage().isComplete());
    QVERIFY(!found(parts.list, u"other"_s).isEmpty());
    QVERIFY(!found(parts.list, u"dragster"_s).isEmpty());
}

void GameListTest::withoutAnAccountNothingIsAsked()
{
    Parts parts(*m_server, m_folder->path(), {});
    const auto before = m_server->requests().size();
    QVERIFY(parts.fetch(Fetching::Missing));
    QCOMPARE(parts.list.problem()->kind, Kind::CredentialsMissing);
    QCOMPARE(m_server->requests().size(), before);
}

void GameListTest::aFetchWaitsForTheKey()
{
    Parts parts(*m_server, m_folder->path(), {});
    parts.accounts.save(someone());
    Accounts accounts(parts.keyStore, parts.settings, parts.service);
    QTRY_VERIFY(parts.accounts.isSaved(someone().user));
    GameList list(accounts, parts.transport(), parts.service, parts.store);
    parts.keyStore.slow = true;
    accounts.restore({});
    QCOMPARE(accounts.state(), Accounts::State::Waiting);
    QSignalSpy finished(&list, &GameList::fetchFinished);
    list.fetch(Fetching::Missing);
    QTRY_VERIFY(list.isReady());
    QVERIFY(finished.isEmpty());
    QVERIFY(list.isFetching());
    parts.keyStore.release();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(covered(list), (std::pair{3, 3}));
}

void GameListTest::anotherAccountGoesOn()
{
    m_server->setHandler(catalogueServiceBut(7, HttpReply().onRelease()));
    Parts parts(*m_server, m_folder->path());
    QSignalSpy finished(&parts.list, &GameList::fetchFinished);
    parts.list.fetch(Fetching::Missing);
    QTRY_COMPARE(covered(parts.list), (std::pair{2, 3}));
    m_server->setHandler(catalogueService());
    const auto before = m_server->requests(gameListFile).size();
    parts.accounts.save({u"Another"_s, someone().key});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(covered(parts.list), (std::pair{3, 3}));
    QCOMPARE(m_server->requests(gameListFile).size(), before + 1); // what was missing
}

void GameListTest::fetchesAtTheSameTimeAreOne()
{
    Parts parts(*m_server, m_folder->path());
    QSignalSpy finished(&parts.list, &GameList::fetchFinished);
    const auto before = m_server->requests(gameListFile).size();
    parts.list.fetch(Fetching::Missing);
    parts.list.fetch(Fetching::Old);
    parts.list.fetch(Fetching::Missing);
    QVERIFY(finished.wait());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(m_server->requests(gameListFile).size(), before + 3);
}

void GameListTest::aSystemThatIsGoneGoes()
{
    Parts parts(*m_server, m_folder->path());
    QVERIFY(parts.fetch(Fetching::Missing));
    ServedCatalogue catalogue = someCatalogue();
    catalogue.systems.removeIf([](const System &system) { return system.id == 7; });
    m_server->setHandler(catalogueService(catalogue));
    parts.clock.advance(std::chrono::days(8));
    QVERIFY(parts.fetch(Fetching::Old));
    QCOMPARE(covered(parts.list), (std::pair{2, 2}));
    QVERIFY(found(parts.list, u"other"_s).isEmpty());
}

void GameListTest::aSystemWithoutGamesAllAtOnceIsNotBelieved()
{
    Parts parts(*m_server, m_folder->path());
    QVERIFY(parts.fetch(Fetching::Missing));
    m_server->setHandler(catalogueServiceBut(7, HttpReply::answer(200, "[]")));
    parts.clock.advance(std::chrono::days(8));
    QVERIFY(parts.fetch(Fetching::Old));
    QVERIFY(parts.list.problem());
    QVERIFY(!found(parts.list, u"other"_s).isEmpty());
    QCOMPARE(parts.list.coverage().known, 3);
}

void GameListTest::knownSystemsAreFetchedWithoutTheListOfThem()
{
    Parts parts(*m_server, m_folder->path());
    QVERIFY(parts.fetch(Fetching::Missing));
    m_server->setHandler(catalogueServiceBut(systemsFile, serverError()));
    parts.clock.advance(std::chrono::days(8));
    const auto before = m_server->requests(gameListFile).size();
    QVERIFY(parts.fetch(Fetching::Old));
    QVERIFY(parts.list.problem());
    QCOMPARE(m_server->requests(gameListFile).size(), before + 3);
}

void GameListTest::theSystemsOfKnownGamesMayBeFoundLater()
{
    ServedCatalogue many = someCatalogue();
    many.systems = {{1, u"A"_s, {}}, {2, u"B"_s, {}}, {3, u"C"_s, {}}, {7, u"D"_s, {}}};
    m_server->setHandler([service = catalogueService(many)](const HttpRequest &request) {
        return request.file() == gameListFile ? service(request).onRelease() : service(request);
    });
    const auto before = m_server->requests(gameListFile).size();
    Parts parts(*m_server, m_folder->path());
    parts.list.fetch(Fetching::Missing);
    QTRY_COMPARE(m_server->requests(gameListFile).size(), before + 2);
    parts.list.setFirstSystems({7});
    m_server->release();
    QTRY_COMPARE(m_server->requests(gameListFile).size(), before + 4);
    QCOMPARE(m_server->requests(gameListFile).at(before + 2).query.value(u"i"_s), u"7"_s);
}

void GameListTest::aClockThatWasSetBackMakesAListOld()
{
    Parts parts(*m_server, m_folder->path());
    QVERIFY(parts.fetch(Fetching::Missing));
    const auto before = m_server->requests(gameListFile).size();
    parts.clock.setDate(parts.clock.date().addDays(-1));
    QVERIFY(parts.fetch(Fetching::Old));
    QCOMPARE(m_server->requests(gameListFile).size(), before + 3);
}

void GameListTest::popularityComesAfterTheGames()
{
    Parts parts(*m_server, m_folder->path());
    const QSignalSpy changed(&parts.list, &GameList::changed);
    const auto before = m_server->requests().size();
    QVERIFY(parts.list.popularity().isEmpty());
    QVERIFY(parts.fetch(Fetching::Old));
    QTRY_COMPARE(parts.list.popularity(), someCatalogue().players);
    QVERIFY(!changed.isEmpty());
    const QList<HttpRequest> requests = m_server->requests().mid(before);
    QCOMPARE(requests.size(), 5);
    QCOMPARE(requests.last().path, u"/v2/games"_s);
}

void GameListTest::whatIsMissingIsFetchedWithoutPopularity()
{
    Parts parts(*m_server, m_folder->path());
    const auto before = m_server->requests(popularityFile).size();
    QVERIFY(parts.fetch(Fetching::Missing));
    QVERIFY(parts.fetch(Fetching::Missing));
    QCOMPARE(m_server->requests(popularityFile).size(), before);
}

void GameListTest::popularityIsKeptForThirtyDays()
{
    const auto before = m_server->requests(popularityFile).size();
    {
        Parts parts(*m_server, m_folder->path());
        QVERIFY(parts.fetch(Fetching::Old));
        QTRY_COMPARE(parts.list.popularity(), someCatalogue().players);
    }
    ServedCatalogue later = someCatalogue();
    later.players.insert(2, 70'000);
    m_server->setHandler(catalogueService(later));
    Parts parts(*m_server, m_folder->path());
    QVERIFY(parts.read());
    QCOMPARE(parts.list.popularity(), someCatalogue().players);
    parts.clock.advance(std::chrono::days(29));
    QVERIFY(parts.fetch(Fetching::Old));
    QCOMPARE(m_server->requests(popularityFile).size(), before + 1);
    parts.clock.advance(std::chrono::days(1));
    QVERIFY(parts.fetch(Fetching::Old));
    QTRY_COMPARE(parts.list.popularity(), later.players);
    QCOMPARE(m_server->requests(popularityFile).size(), before + 2);
    parts.clock.advance(std::chrono::seconds(1));
    QVERIFY(parts.fetch(Fetching::All));
    QCOMPARE(m_server->requests(popularityFile).size(), before + 3);
}

void GameListTest::popularityThatDoesNotComeIsNoProblem_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::newRow("401") << unauthenticated();
    QTest::newRow("404") << notFound();
    QTest::newRow("500") << serverError();
    QTest::newRow("a web page") << webPage(200);
    QTest::newRow("no games") << HttpReply::answer(200, popularityBody({}));
}

void GameListTest::popularityThatDoesNotComeIsNoProblem()
{
    QFETCH(const HttpReply, reply);
    const auto before = m_server->requests(popularityFile).size();
    m_server->setHandler(catalogueServiceBut(popularityFile, reply));
    {
        Parts parts(*m_server, m_folder->path());
        QVERIFY(parts.fetch(Fetching::All));
        QVERIFY(!parts.list.problem());
        QVERIFY(parts.list.coverage().isComplete());
        QVERIFY(parts.list.popularity().isEmpty());
        QVERIFY(parts.fetch(Fetching::Old)); // in the same run
        QVERIFY(parts.fetch(Fetching::All));
        QCOMPARE(m_server->requests(popularityFile).size(), before + 1);
    }
    m_server->setHandler(catalogueService());
    Parts parts(*m_server, m_folder->path());
    QVERIFY(parts.fetch(Fetching::Old));
    QTRY_COMPARE(parts.list.popularity(), someCatalogue().players);
}

void GameListTest::popularityIsNotAskedForWhereNothingComes_data()
{
    QTest::addColumn<LoopbackServer::Handler>("service");
    QTest::newRow("no systems") << catalogueServiceBut(systemsFile, serverError());
    QTest::newRow("no games") << catalogueServiceBut(gameListFile, serverError());
    QTest::newRow("the key is refused") << catalogueServiceBut(7, unauthenticated());
    QTest::newRow("a long pause") << catalogueServiceBut(7, tooManyRequests("7200"));
}

void GameListTest::popularityIsNotAskedForWhereNothingComes()
{
    QFETCH(const LoopbackServer::Handler, service);
    const auto before = m_server->requests(popularityFile).size();
    m_server->setHandler(service);
    Parts parts(*m_server, m_folder->path());
    parts.list.setFirstSystems({1, 25, 7});
    QVERIFY(parts.fetch(Fetching::Old));
    QVERIFY(parts.list.problem());
    QVERIFY(parts.fetch(Fetching::Old)); // in which a request that was made would have come
    QCOMPARE(m_server->requests(popularityFile).size(), before);
}

void GameListTest::onlyAFetchOfEverythingWaitsForPopularity()
{
    m_server->setHandler(catalogueServiceBut(popularityFile, HttpReply().onRelease()));
    Parts parts(*m_server, m_folder->path());
    QSignalSpy finished(&parts.list, &GameList::fetchFinished);
    QVERIFY(parts.fetch(Fetching::Old));
    QCOMPARE(finished.size(), 1);
    QTRY_COMPARE(m_server->inFlight(), 1); // and goes on
    const auto requests = m_server->requests(popularityFile).size();

    parts.clock.advance(std::chrono::seconds(1));
    parts.list.fetch(Fetching::All);
    QTRY_VERIFY(parts.list.coverage().isComplete());
    QCoreApplication::processEvents(); // the games are there, and what waits is under way
    QVERIFY(parts.list.isFetching());
    QCOMPARE(finished.size(), 1);
    parts.clock.advance(GameList::longestWaitForPopularity);
    QTRY_COMPARE(finished.size(), 2);
    QVERIFY(!parts.list.problem());
    QCOMPARE(m_server->requests(popularityFile).size(), requests);
}

void GameListTest::popularityIsNotAskedForWithAnotherAccount()
{
    m_server->setHandler(catalogueServiceBut(popularityFile, HttpReply().onRelease()));
    Parts parts(*m_server, m_folder->path());
    QSignalSpy finished(&parts.list, &GameList::fetchFinished);
    parts.list.fetch(Fetching::All);
    QTRY_VERIFY(m_server->inFlight() == 1 && parts.list.coverage().isComplete());
    m_server->setHandler(catalogueService());
    parts.accounts.save({u"Another"_s, someone().key});
    QTRY_COMPARE(finished.size(), 1);
    QTRY_VERIFY(m_server->abandoned() > 0);
    QVERIFY(parts.list.popularity().isEmpty());
    QVERIFY(parts.fetch(Fetching::Old));
    QTRY_COMPARE(parts.list.popularity(), someCatalogue().players);
}

QTEST_GUILESS_MAIN(GameListTest)
#include "tst_gamelist.moc"
