// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/savedaccounts.h"
#include "commandline/gamesrun.h"
#include "language/language.h"
#include "support/autoadvance.h"
#include "support/collectingsink.h"
#include "support/fakekeystore.h"
#include "support/faults.h"
#include "support/faultyserver.h"
#include "support/keptgames.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Several games from the service: what is asked for, what is told in which order, and what one failure does to the
/// others.
class GamesRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aKeyStoreThatDoesNotAnswerEndsTheRun();
    void aKeyThatComesInTimeIsUsed();
    void aKeyThatCannotBeHadEndsTheRun();
    void aGameThatFailsLeavesTheOthers_data();
    void aGameThatFailsLeavesTheOthers();
    void gamesAreToldInTheirOrder();
    void theTimeThatIsLeftIsTold();
    void skippedGamesAreToldAndNotAskedFor();
    void aSinkThatWantsNoOrderTakesGamesAsTheyCome();
    void aSinkThatFailsEndsTheRun();
    void theFirstFailureInTheOrderOfGamesIsTheEnd();
    void refusedCredentialsEndEverything();
    void onlyWhatIsNeededIsAskedFor_data();
    void onlyWhatIsNeededIsAskedFor();
    void detailsOfSeveralGamesMayTakeTheirTime();
    void whatFailedBeforeIsPassedOver();
    void theAnswersAreKept();
    void halfAnAnswerIsNotKept();
};

namespace {

QList<ServedGame> fiveGames()
{
    QList<ServedGame> games;
    for (int id = 1; id <= 5; ++id) {
        ServedGame game = otherGame();
        game.id = id;
        game.title = u"Game %1"_s.arg(id);
        game.hardcore = {id, 2, 3};
        games.append(game);
    }
    return games;
}

/// Whether it asks for the distribution of the game \a id.
bool isDistributionOf(const HttpRequest &request, int id)
{
    return isDistribution(request) && request.query.value(u"i"_s) == QString::number(id);
}

/// A run with all that it needs.
struct Loading
{
    explicit Loading(LoopbackServer::Handler handler = serviceWith(fiveGames()))
        : server(std::move(handler))
    {
        options.action = Options::Action::Export;
        options.format = Format::Csv;
        options.service = service;
    }

    /// Loads the games \a ids.
    GamesRun &start(const QList<int> &ids, Store *store = nullptr)
    {
        if (accounts.state() == Accounts::State::None)
            accounts.restore(someone());
        GameResults games;
        for (const int id : ids) {
            games.append({.id = id, .name = QString::number(id), .namedSet = {}});
            options.games.append({.id = id, .words = {}, .namedSet = {}});
        }
        run.emplace(Transport{network, limiter, clock}, options, accounts, Stores{store, known}, games, sinks);
        QObject::connect(&*run, &Run::said, &context, [this](const QString &words) { said.append(words); });
        QObject::connect(&*run, &Run::progressed, &context, [this](const QString &words) { progress.append(words); });
        QObject::connect(&*run, &Run::finished, &context, [this](ExitCode code) { codes.append(code); });
        return *run;
    }

    /// The key of someone() is in the key store, which may be \a slow.
    void saveKey(bool slow)
    {
        keys.keys.insert(keyStoreEntry(service, someone().user), someone().key.text());
        keys.slow = slow;
        SavedAccounts(settings, service).add(someone().user);
        accounts.restore({someone().user, Secret()});
    }

    QList<int> done() const
    {
        QList<int> ids;
        for (const GameResult &game : run->games()) {
            if (game.isDone())
                ids.append(game.id);
        }
        return ids;
    }

    const QTemporaryDir home;
    Settings settings{home.filePath(u"settings.conf"_s)};
    QNetworkAccessManager network;
    LoopbackServer server;
    const Service service = serviceAt(server.url());
    FakeClock clock;
    FakeKeyStore keys;
    Accounts accounts{keys, settings, service};
    RateLimiter limiter{clock};
    Options options;
    QStringList said;
    QStringList progress;
    QList<ExitCode> codes;
    QObject context;
    GameResults taken;
    GameSinks sinks = collectingIn(taken);
    Store *known = nullptr;
    std::optional<GamesRun> run;
};

} // namespace

void GamesRunTest::aKeyStoreThatDoesNotAnswerEndsTheRun()
{
    Loading loading;
    loading.saveKey(true);
    loading.start({1});
    QTRY_COMPARE(loading.clock.alarms(), 1);
    loading.clock.advance(30s - 1ms);
    QCOMPARE(loading.said, QStringList());
    QCOMPARE(loading.codes, QList<ExitCode>());
    loading.clock.advance(1ms);
    QCOMPARE(loading.said, QStringList{u"The system's key store did not answer; unlock it and try again."_s});
    QCOMPARE(loading.codes, QList{ExitCode::Credentials});
    QVERIFY(loading.server.requests().isEmpty());
}

void GamesRunTest::aKeyThatComesInTimeIsUsed()
{
    Loading loading;
    loading.saveKey(true);
    loading.start({1, 2});
    QTRY_COMPARE(loading.clock.alarms(), 1);
    loading.clock.advance(30s - 1ms);
    loading.keys.release();
    QTRY_VERIFY(!loading.server.requests().isEmpty());
    loading.clock.advance(1ms); // the wait for the store is over
    QTRY_COMPARE(loading.codes, QList{ExitCode::Done});
    QCOMPARE(loading.said, QStringList());
    QCOMPARE(loading.done(), (QList{1, 2}));
}

void GamesRunTest::aKeyThatCannotBeHadEndsTheRun()
{
    Loading loading;
    loading.keys.error = KeyStoreError{KeyStoreError::Kind::Denied};
    loading.saveKey(false);
    loading.start({1, 2});
    QTRY_COMPARE(loading.codes, QList{ExitCode::Credentials});
    QCOMPARE(loading.said, QStringList{sentence(KeyStoreError{KeyStoreError::Kind::Denied})});
    QVERIFY(loading.server.requests().isEmpty());
}

void GamesRunTest::aGameThatFailsLeavesTheOthers_data()
{
    QTest::addColumn<Fault>("fault");
    for (const Fault &fault : faultsOfAnyRequest() + faultsOfDistributions()) {
        const bool isOfAll = fault.exitCode == 3 || fault.error.pause > 0s; // the others meet it as well
        if (fault.place == Fault::Place::Server && fault.timeout == 0s && !isOfAll)
            QTest::newRow(fault.name) << fault;
    }
}

void GamesRunTest::aGameThatFailsLeavesTheOthers()
{
    QFETCH(const Fault, fault);
    Loading loading([reply = fault.reply, service = serviceWith(fiveGames())](const HttpRequest &request) {
        return isDistributionOf(request, 3) || !request.path.contains(u"/API/") ? reply : service(request);
    });
    const GamesRun &run = loading.start({1, 2, 3, 4, 5});
    const AutoAdvance autoAdvance(run, loading.clock);
    QTRY_COMPARE(loading.codes, QList{static_cast<ExitCode>(fault.exitCode)});
    QCOMPARE(loading.done(), (QList{1, 2, 4, 5}));
    QCOMPARE(loading.taken.last().snapshot.distribution, Distribution(PlayerCounts{5, 2, 3}, PlayerCounts{4, 5, 6}));
    QCOMPARE(loading.said.filter(u"3: "_s).size(), 1);
    QCOMPARE(loading.progress.size(), 5);
}

void GamesRunTest::gamesAreToldInTheirOrder()
{
    Loading loading([service = serviceWith(fiveGames())](const HttpRequest &request) {
        return isDistributionOf(request, 1) ? service(request).onRelease() : service(request);
    });
    loading.options.format = Format::Json; // with titles
    loading.start({1, 7, 2});
    QTRY_COMPARE(loading.server.requests(distributionFile).size(), 6);
    QTRY_COMPARE(loading.server.inFlight(), 2);
    QCOMPARE(loading.progress, QStringList());
    QCOMPARE(loading.said, QStringList());
    loading.server.release();
    QTRY_COMPARE(loading.codes, QList{ExitCode::NoData});
    QCOMPARE(loading.progress, (QStringList{u"[1/3] Game 1"_s, u"[2/3] 7"_s, u"[3/3] Game 2"_s}));
    QCOMPARE(loading.said, QStringList{u"7: "_s + sentence(ServiceError{ServiceError::Kind::NoData, 200})});
}

void GamesRunTest::theTimeThatIsLeftIsTold()
{
    Loading loading([service = serviceWith(fiveGames())](const HttpRequest &request) {
        if (isDistributionOf(request, 1))
            return service(request);
        return isDistributionOf(request, 2) ? service(request).onRelease() : HttpReply().onRelease(); // never
    });
    loading.start({1, 2, 3, 4, 5});
    QTRY_COMPARE(loading.progress, QStringList{u"[1/5] 1"_s});
    QTRY_COMPARE(loading.server.inFlight(), 4);
    loading.clock.advance(10s);
    loading.server.release();
    // Two of five in 10 seconds.
    QTRY_COMPARE(loading.progress, (QStringList{u"[1/5] 1"_s, u"[2/5] 2 · about 15 seconds left"_s}));
}

void GamesRunTest::skippedGamesAreToldAndNotAskedFor()
{
    Loading loading;
    loading.options.games = {{}, {}, {}};
    loading.accounts.restore(someone());
    const GameResults games{{.id = 1, .name = u"1"_s, .namedSet = {}, .isSkipped = true},
                            {.id = 2, .name = u"2"_s, .namedSet = {}, .title = u"Two"_s},
                            {.id = 3, .name = u"3"_s, .namedSet = {}, .isSkipped = true}};
    const GamesRun run({loading.network, loading.limiter, loading.clock}, loading.options, loading.accounts, {}, games,
                       loading.sinks);
    const QSignalSpy progressed(&run, &Run::progressed);
    const QSignalSpy finished(&run, &Run::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<ExitCode>(), ExitCode::Done);
    QCOMPARE(loading.taken.size(), 1);
    QCOMPARE(loading.taken.first().id, 2);
    QCOMPARE(loading.server.requests().size(), 2);
    QCOMPARE(progressed.size(), 3);
    QCOMPARE(progressed.at(1).first().toString(), u"[2/3] Two"_s);
}

void GamesRunTest::aSinkThatWantsNoOrderTakesGamesAsTheyCome()
{
    const auto firstIsHeld = [service = serviceWith(fiveGames())](const HttpRequest &request) {
        return isDistributionOf(request, 1) ? service(request).onRelease() : service(request);
    };
    for (const bool isInOrder : {true, false}) {
        Loading loading(firstIsHeld);
        loading.sinks = collectingIn(loading.taken, isInOrder);
        loading.start({1, 2});
        QTRY_COMPARE(loading.server.requests().size(), 4);
        QTRY_COMPARE(loading.server.inFlight(), 2);
        if (!isInOrder) {
            QTRY_COMPARE(loading.taken.size(), 1);
            QCOMPARE(loading.taken.first().id, 2);
        }
        loading.server.release();
        QTRY_COMPARE(loading.codes, QList{ExitCode::Done});
        QCOMPARE(loading.taken.size(), 2);
        QCOMPARE(loading.taken.first().id, isInOrder ? 1 : 2);
    }
}

void GamesRunTest::aSinkThatFailsEndsTheRun()
{
    class FailingSink : public GameSink
    {
    public:
        std::expected<void, WriteFailure> take(GameResult &) override
        {
            return std::unexpected(WriteFailure(SaveError{.file = u"-"_s, .reason = u"no room"_s}));
        }
        std::expected<void, WriteFailure> end() override { return {}; }
    };
    Loading loading;
    loading.sinks.clear();
    loading.sinks.push_back(std::make_unique<FailingSink>());
    loading.start({1, 2, 3});
    QTRY_COMPARE(loading.codes, QList{ExitCode::NotWritten});
    QCOMPARE(loading.said, QStringList{u"Standard output could not be written to: no room."_s});
}

void GamesRunTest::theFirstFailureInTheOrderOfGamesIsTheEnd()
{
    Loading loading([service = serviceWith(fiveGames())](const HttpRequest &request) {
        return isDistributionOf(request, 1) ? serverError().onRelease() : service(request);
    });
    loading.start({1, 7});
    QTRY_COMPARE(loading.server.requests().size(), 4);
    QTRY_COMPARE(loading.server.inFlight(), 2);
    loading.server.release();
    QTRY_COMPARE(loading.codes, QList{ExitCode::Service}); // and not that of 7, which came first
}

void GamesRunTest::refusedCredentialsEndEverything()
{
    Loading loading([service = serviceWith(fiveGames())](const HttpRequest &request) {
        return isDistributionOf(request, 3) ? unauthenticated() : service(request).onRelease();
    });
    loading.start({3, 1, 2, 4, 5});
    QTRY_COMPARE(loading.codes, QList{ExitCode::Credentials});
    QCOMPARE(loading.said,
             QStringList{sentence(ServiceError{ServiceError::Kind::CredentialsRefused, 401}, loading.service)});
    QCOMPARE(loading.progress, QStringList());
    loading.server.release();
    QTRY_COMPARE(loading.server.inFlight(), 0);
    QCOMPARE(loading.codes.size(), 1);
    for (const HttpRequest &request : loading.server.requests())
        QVERIFY(!isDistributionOf(request, 5));
}

void GamesRunTest::onlyWhatIsNeededIsAskedFor_data()
{
    using Action = Options::Action;
    QTest::addColumn<Action>("action");
    QTest::addColumn<Format>("format");
    QTest::addColumn<ChartType>("chart");
    QTest::addColumn<bool>("record");
    QTest::addColumn<QList<int>>("games");
    QTest::addColumn<QList<int>>("requests"); // for distributions, details, icons and times

    const QList<int> one{1};
    const QList<int> two{1, 2};
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("a table") << Action::Export << Format::Csv << ChartType::Bars << false << one << QList{2, 0, 0, 0};
    row("a table, recorded") << Action::Export << Format::Csv << ChartType::Bars << true << one << QList{2, 1, 0, 0};
    row("a table of achievements") << Action::Export << Format::Csv << ChartType::Achievements << false << one
                                   << QList{2, 1, 0, 0};
    row("JSON") << Action::Export << Format::Json << ChartType::Bars << false << one << QList{2, 1, 0, 1};
    row("a picture") << Action::Export << Format::Png << ChartType::Bars << false << one << QList{2, 1, 1, 1};
    row("a comparison") << Action::Export << Format::Png << ChartType::Cumulative << false << two << QList{4, 2, 0, 0};
    row("tables") << Action::Export << Format::Csv << ChartType::Bars << false << two << QList{4, 0, 0, 0};
    row("a record alone") << Action::Record << Format::Png << ChartType::Bars << true << two << QList{4, 2, 0, 0};
}

void GamesRunTest::onlyWhatIsNeededIsAskedFor()
{
    QFETCH(const Options::Action, action);
    QFETCH(const Format, format);
    QFETCH(const ChartType, chart);
    QFETCH(const bool, record);
    QFETCH(const QList<int>, games);
    Loading loading;
    loading.options.action = action;
    loading.options.format = format;
    loading.options.chartType = chart;
    loading.options.record = record;
    loading.start(games);
    QTRY_COMPARE(loading.codes, QList{ExitCode::Done});
    const QList<int> requests{static_cast<int>(loading.server.requests(distributionFile).size()),
                              static_cast<int>(loading.server.requests(detailsFile).size()),
                              static_cast<int>(loading.server.requests(u"000001.png"_s).size()),
                              static_cast<int>(loading.server.requests(timesFile).size())};
    QTEST(requests, "requests");
}

void GamesRunTest::detailsOfSeveralGamesMayTakeTheirTime()
{
    Loading loading([service = serviceWith(fiveGames())](const HttpRequest &request) {
        return request.file() == detailsFile ? service(request).onRelease() : service(request);
    });
    loading.options.format = Format::Json;
    loading.start({1, 2});
    QTRY_COMPARE(loading.server.requests().size(), 6);
    QTRY_COMPARE(loading.server.inFlight(), 2);
    loading.clock.advance(5s);
    QCOMPARE(loading.codes, QList<ExitCode>());
    loading.server.release();
    QTRY_COMPARE(loading.codes, QList{ExitCode::Done});
    QCOMPARE(loading.said, QStringList());
    QCOMPARE(loading.taken.at(1).snapshot.details.title, u"Game 2"_s);
}

void GamesRunTest::whatFailedBeforeIsPassedOver()
{
    Loading loading;
    loading.accounts.restore(someone());
    const GameResults games{{.id = 0, .name = u"“x”"_s, .namedSet = {}, .code = ExitCode::NoData},
                            {.id = 2, .name = u"2"_s, .namedSet = {}}};
    loading.options.games = {{}, {}};
    const GamesRun run({loading.network, loading.limiter, loading.clock}, loading.options, loading.accounts, {}, games,
                       loading.sinks);
    const QSignalSpy finished(&run, &Run::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<ExitCode>(), ExitCode::NoData);
    QVERIFY(run.games().at(1).isDone());
    QCOMPARE(loading.taken.size(), 1);
    QCOMPARE(loading.taken.first().snapshot.distribution.achievements(), 3);
    QCOMPARE(loading.server.requests().size(), 2);
}

void GamesRunTest::theAnswersAreKept()
{
    Loading loading;
    loading.options.record = true;
    loading.options.modeFilter = ModeFilter::Hardcore; // of what is written, but half an answer would not be kept
    Store store({.folder = loading.home.path()});
    loading.start({1, 2}, &store);
    QTRY_COMPARE(loading.codes, QList{ExitCode::Done});
    QVERIFY(!loading.taken.first().snapshot.distribution.has(UnlockMode::Casual));
    const SnapshotKey key{loading.service.name(), 2, AchievementSet::Official};
    const auto kept = latestOf(store, key, someone().user);
    QVERIFY(kept);
    QCOMPARE(kept->distribution, Distribution(PlayerCounts{2, 2, 3}, PlayerCounts{4, 5, 6}));
    QCOMPARE(kept->details.title, u"Game 2"_s);
    QVERIFY(!kept->details.progress); // of an account that is not saved
}

void GamesRunTest::halfAnAnswerIsNotKept()
{
    Loading loading([service = serviceWith(fiveGames())](const HttpRequest &request) {
        return isDistribution(request) && request.query.value(u"h"_s) == u"0" ? serverError() : service(request);
    });
    loading.options.action = Options::Action::Record;
    loading.options.record = true;
    loading.options.modeFilter = ModeFilter::Hardcore;
    Store store({.folder = loading.home.path()});
    loading.start({1}, &store);
    QTRY_COMPARE(loading.codes, QList{ExitCode::Service});
    QCOMPARE(loading.said.size(), 1);
    QVERIFY(loading.said.first().startsWith(u"Only the figures of one mode arrived, so nothing was kept: "));
    QVERIFY(historyOf(store, {loading.service.name(), 1, AchievementSet::Official}).isEmpty());
}

QTEST_GUILESS_MAIN(GamesRunTest)
#include "tst_gamesrun.moc"
