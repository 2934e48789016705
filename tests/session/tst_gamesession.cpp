// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/gamesession.h"
#include "support/fakeclock.h"
#include "support/fakekeystore.h"
#include "support/gameservice.h"
#include "support/programname.h"
#include "support/storeanswer.h"

#include <QNetworkAccessManager>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

using LoadReportError = std::optional<ServiceError> LoadReport::*;
Q_DECLARE_METATYPE(LoadReportError)

/// What is kept, and what the service says, in each order in which they can come.
class GameSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsKeptIsShownUntilTheServiceAnswers();
    void whatIsKeptIsShownWhereTheServiceFailsFirst();
    void aStoreThatIsSlowerThanTheServiceGivesTheDetailsAlone();
    void theSampleIsShownWhereTheKeyIsMissingBeforeTheStoreAnswers();
    void aCopyOfTheGameBeforeIsNotShown();
    void aCancelledRequestShowsNothingMore();
    void whatWasCancelledIsReported_data();
    void whatWasCancelledIsReported();

private:
    struct Parts;
    /// Keeps Dragster, as it was with five players, with title and icon.
    void keep(Parts &parts);

    LoopbackServer m_server{nullptr};
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// Another program that holds the database.
class Lock
{
public:
    explicit Lock(const QString &folder)
    {
        m_database.setDatabaseName(folder + u"/masterychart.sqlite");
        m_holds = m_database.open() && QSqlQuery(m_database).exec(u"PRAGMA locking_mode = EXCLUSIVE"_s)
            && QSqlQuery(m_database).exec(u"BEGIN EXCLUSIVE"_s);
    }
    ~Lock()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"lock"_s);
    }
    Q_DISABLE_COPY_MOVE(Lock)

    bool holds() const { return m_holds; }

private:
    QSqlDatabase m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lock"_s);
    bool m_holds = false;
};

constexpr qint64 keptPlayers = 5;

qint64 playersOf(const GameSession &session)
{
    return session.shown().snapshot.distribution.counts(UnlockMode::Hardcore).value(0);
}

} // namespace

struct GameSessionTest::Parts
{
    explicit Parts(const LoopbackServer &server, const QString &folder)
        : service(serviceAt(server.url()))
        , store({.folder = folder})
    {
        accounts.restore(someone());
    }

    Service service;
    QNetworkAccessManager network;
    FakeClock clock;
    RateLimiter limiter{clock};
    FakeKeyStore keyStore;
    Settings settings;
    Accounts accounts{keyStore, settings, service};
    Store store;
    GameSession session{accounts, Transport{network, limiter, clock}, service, &store};
};

void GameSessionTest::init()
{
    useProgramName();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server.setHandler(neverAnswers);
}

void GameSessionTest::keep(Parts &parts)
{
    GameSnapshot game;
    game.id = dragster().id;
    game.server = parts.service.name();
    game.distribution = Distribution(PlayerCounts{keptPlayers, 2, 3}, PlayerCounts{1, 0, 0});
    game.details.title = u"Dragster, as it was"_s;
    game.details.iconPath = u"/Images/014402.png"_s;
    game.icon = dragster().icon;
    game.fetchedAt = parts.clock.date().addDays(-1);
    parts.store.save(game, false);
    QVERIFY(waitForStore(parts.store));
}

void GameSessionTest::whatIsKeptIsShownUntilTheServiceAnswers()
{
    Parts parts(m_server, m_folder->path());
    keep(parts);
    parts.session.load({.gameId = dragster().id});
    QVERIFY(waitForStore(parts.store));
    QCOMPARE(playersOf(parts.session), keptPlayers);
    QVERIFY(parts.session.shown().snapshot.isKept());
    QVERIFY(!parts.session.shown().icon.isNull());
    QVERIFY(parts.session.isLoading());

    QTRY_COMPARE(m_server.inFlight(), 3);
    m_server.setHandler(serviceWith());
    parts.session.cancel();
    parts.session.load({.gameId = dragster().id});
    QTRY_VERIFY(!parts.session.isBusy());
    QCOMPARE(parts.session.shown().snapshot.source, GameSnapshot::Source::Service);
    QCOMPARE(playersOf(parts.session), dragster().hardcore.value(0));
}

void GameSessionTest::whatIsKeptIsShownWhereTheServiceFailsFirst()
{
    {
        Parts parts(m_server, m_folder->path());
        keep(parts);
    }
    m_server.setHandler([](const HttpRequest &) { return unprocessable(); });
    auto lock = std::make_unique<Lock>(m_folder->path());
    QVERIFY(lock->holds());
    Parts parts(m_server, m_folder->path());
    bool failed = false;
    connect(&parts.session, &GameSession::failed, this, [&failed] { failed = true; });
    parts.session.load({.gameId = dragster().id});
    QTRY_VERIFY(failed);
    QCOMPARE(parts.session.shown().snapshot.id, 0);
    lock.reset();
    QTRY_COMPARE(playersOf(parts.session), keptPlayers);
}

void GameSessionTest::aStoreThatIsSlowerThanTheServiceGivesTheDetailsAlone()
{
    {
        Parts parts(m_server, m_folder->path());
        keep(parts);
    }
    m_server.setHandler([](const HttpRequest &request) {
        return request.file() == detailsFile ? serviceWith()(request).onRelease() : serviceWith()(request);
    });
    auto lock = std::make_unique<Lock>(m_folder->path());
    QVERIFY(lock->holds());
    Parts parts(m_server, m_folder->path());
    parts.session.load({.gameId = dragster().id});
    QTRY_COMPARE(playersOf(parts.session), dragster().hardcore.value(0));
    QCOMPARE(parts.session.shown().snapshot.details.title, QString());
    lock.reset();
    QTRY_COMPARE(parts.session.shown().snapshot.details.title, u"Dragster, as it was"_s);
    QCOMPARE(playersOf(parts.session), dragster().hardcore.value(0)); // not those that are kept
    QVERIFY(!parts.session.shown().icon.isNull());

    m_server.release();
    QTRY_COMPARE(parts.session.shown().snapshot.details.title, u"Dragster"_s);
    QTRY_VERIFY(!parts.session.isBusy());
    QVERIFY(m_server.requests(u"014402.png"_s).isEmpty());
}

void GameSessionTest::theSampleIsShownWhereTheKeyIsMissingBeforeTheStoreAnswers()
{
    auto lock = std::make_unique<Lock>(m_folder->path());
    QVERIFY(lock->holds());
    Parts parts(m_server, m_folder->path());
    parts.keyStore.slow = true;
    parts.accounts.switchTo(someone().user);
    parts.session.load({.gameId = 2});
    parts.keyStore.error = KeyStoreError{KeyStoreError::Kind::Denied};
    parts.keyStore.release();
    QTRY_COMPARE(parts.accounts.state(), Accounts::State::KeyMissing);
    QCOMPARE(parts.session.shown().snapshot.id, 0);
    lock.reset();
    QTRY_VERIFY(parts.session.shown().snapshot.isSample());

    m_server.setHandler(serviceWith({otherGame()}));
    parts.accounts.save(someone()); // and now the game that was asked for
    QTRY_COMPARE(parts.session.shown().snapshot.id, 2);
}

void GameSessionTest::aCopyOfTheGameBeforeIsNotShown()
{
    Parts parts(m_server, m_folder->path());
    keep(parts);
    parts.session.load({.gameId = dragster().id});
    parts.session.load({.gameId = 2});
    QVERIFY(waitForStore(parts.store));
    QCOMPARE(parts.session.shown().snapshot.id, 0);
}

void GameSessionTest::aCancelledRequestShowsNothingMore()
{
    Parts parts(m_server, m_folder->path());
    keep(parts);
    parts.session.load({.gameId = dragster().id});
    parts.session.cancel();
    QVERIFY(waitForStore(parts.store));
    QCOMPARE(parts.session.shown().snapshot.id, 0);
    QVERIFY(!parts.session.isBusy());
}

void GameSessionTest::whatWasCancelledIsReported_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<LoadReportError>("error");
    QTest::newRow("the details") << detailsFile << &LoadReport::detailsError;
    QTest::newRow("the times") << timesFile << &LoadReport::timesError;
    QTest::newRow("the icon") << u"014402.png"_s << &LoadReport::iconError;
}

void GameSessionTest::whatWasCancelledIsReported()
{
    QFETCH(const QString, held);
    QFETCH(const LoadReportError, error);
    m_server.setHandler([held](const HttpRequest &request) {
        return request.file() == held ? neverAnswers(request) : serviceWith()(request);
    });
    Parts parts(m_server, m_folder->path());
    parts.session.load({.gameId = dragster().id});
    const bool isAlone = held != detailsFile && held != timesFile; // else the times are not there
    QTRY_VERIFY(playersOf(parts.session) > 0 && m_server.inFlight() == 1 && !m_server.requests(held).isEmpty()
                && parts.session.shown().snapshot.details.times.has_value() == isAlone
                && parts.session.shown().icon.isNull() == (held != timesFile));
    parts.session.cancel();
    LoadReport expected;
    const ServiceError cancelled{ServiceError::Kind::Cancelled};
    expected.*error = cancelled;
    if (held == detailsFile) // the times wait for them
        expected.timesError = cancelled;
    QCOMPARE(parts.session.shown().report, expected);
}

QTEST_MAIN(GameSessionTest)
#include "tst_gamesession.moc"
