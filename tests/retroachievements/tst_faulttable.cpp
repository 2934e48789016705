// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyserver.h"
#include "support/oddanswers.h"
#include "support/waitfor.h"
#include "support/watchedloader.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ServiceError::Kind;
using Place = Fault::Place;

namespace {

/// How often a request that meets \a fault is made; Qt's own second tries are not among them.
int tries(const Fault &fault)
{
    return fault.triedAgain ? 4 : 1;
}

/// The requests for \a file.
qsizetype asked(const WatchedNetwork &network, const QString &file)
{
    return std::ranges::count(network.requests, file, [](const auto &request) { return request.url().fileName(); });
}

} // namespace

/// Every fault, met by every request.
class FaultTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theDistributionDoesNotCome_data() { addRows(allFaults()); }
    void theDistributionDoesNotCome();
    void theOtherModeComesAlone_data();
    void theOtherModeComesAlone();
    void theDistributionOfVersion2DoesNotCome_data() { addRows(faultsOfAnyRequest() + faultsOfTheLine()); }
    void theDistributionOfVersion2DoesNotCome();
    void theDetailsHarmNothing_data() { addRows(faultsOfAnyRequest()); }
    void theDetailsHarmNothing();
    void theIconHarmsNothing_data() { addRows(faultsOfAnyRequest()); }
    void theIconHarmsNothing();
    void theCheckOfTheKeyFails_data();
    void theCheckOfTheKeyFails();
    void oddAnswersAreTaken_data();
    void oddAnswersAreTaken();

private:
    static void addRows(const QList<Fault> &faults);
};

/// A person at a terminal reads what Qt complains of.
void FaultTableTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

void FaultTableTest::addRows(const QList<Fault> &faults)
{
    QTest::addColumn<Fault>("fault");
    for (const Fault &fault : faults)
        QTest::newRow(fault.name) << fault;
}

void FaultTableTest::theDistributionDoesNotCome()
{
    QFETCH(const Fault, fault);

    FaultyServer faulty(fault, isDistribution);
    WatchedNetwork network;
    faulty.useProxyFor(network);
    WatchedLoader game(network, faulty.api());
    game.autoAdvance();
    if (fault.timeout > 0s) {
        faulty.letTimePass(*game.load, game.clock, fault.place == Place::Server ? 2 : 3);
        QVERIFY(game.distributions.isEmpty());
        game.clock.advance(1ms);
    }
    QVERIFY(waitFor([&] { return game.distributions.size() == 1; }));
    QVERIFY(!game.distributions[0]);
    QCOMPARE(game.distributions[0].error().kind, fault.error.kind);
    QCOMPARE(game.distributions[0].error().status, fault.error.status);
    QCOMPARE(asked(network, distributionFile), 2 * tries(fault));

    // Once, and then nothing: what else was on its way is given up.
    QVERIFY(waitFor([&] { return game.load->findChildren<Fetch *>().isEmpty(); }));
    QCOMPARE(game.heard.count(u"error"_s), 1);
    QCOMPARE(game.heard.last(), u"error"_s);
}

void FaultTableTest::theOtherModeComesAlone_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("mode");
    for (const Fault &fault : faultsOfAnyRequest() + faultsOfDistributions()) {
        QTest::addRow("hardcore: %s", fault.name) << fault << 1;
        QTest::addRow("casual: %s", fault.name) << fault << 0;
    }
}

void FaultTableTest::theOtherModeComesAlone()
{
    QFETCH(const Fault, fault);
    QFETCH(const int, mode);

    FaultyServer faulty(fault, isMode(mode));
    WatchedNetwork network;
    WatchedLoader game(network, faulty.api());
    game.autoAdvance();
    if (fault.timeout > 0s) {
        faulty.letTimePass(*game.load, game.clock, 1);
        QVERIFY(game.distributions.isEmpty());
        game.clock.advance(1ms);
    }
    QVERIFY(waitFor([&] { return game.distributions.size() == 1; }));
    QCOMPARE(asked(network, distributionFile), tries(fault) + 1);
    if (fault.error.kind == Kind::CredentialsRefused) {
        QVERIFY(!game.distributions[0]);
        QCOMPARE(game.distributions[0].error(), fault.error);
        return;
    }
    const bool isEmptyMode = fault.error.kind == Kind::NoData; // nobody has played in it
    const auto counts = [&](int of, const PlayerCounts &whole) -> std::optional<PlayerCounts> {
        if (of != mode)
            return whole;
        return isEmptyMode ? std::optional(PlayerCounts(15, 0)) : std::nullopt;
    };
    QVERIFY(game.distributions[0]);
    QCOMPARE(*game.distributions[0], Distribution(counts(1, dragster().hardcore), counts(0, dragster().casual)));
    QCOMPARE(game.missingModes[0], isEmptyMode ? std::nullopt : std::optional(fault.error));
}

void FaultTableTest::theDistributionOfVersion2DoesNotCome()
{
    QFETCH(const Fault, fault);

    FaultyServer faulty(fault, isDistribution);
    WatchedNetwork network;
    faulty.useProxyFor(network);
    WatchedLoader game(network, faulty.api(), {.gameId = dragster().id, .icon = true, .version = ApiVersion::V2});
    game.autoAdvance();
    if (fault.timeout > 0s) {
        faulty.letTimePass(*game.load, game.clock, fault.place == Place::Server ? 1 : 2);
        QVERIFY(game.distributions.isEmpty());
        game.clock.advance(1ms);
    }
    QVERIFY(waitFor([&] { return game.distributions.size() == 1; }));
    QVERIFY(!game.distributions[0]);
    QCOMPARE(game.distributions[0].error(), fault.error);
    QVERIFY(game.missingModes == QList{std::optional<ServiceError>()});
    QCOMPARE(asked(network, u"achievement-distribution"_s), tries(fault));
}

void FaultTableTest::theDetailsHarmNothing()
{
    QFETCH(const Fault, fault);

    FaultyServer faulty(fault, [](const HttpRequest &request) { return request.file() == detailsFile; });
    WatchedNetwork network;
    WatchedLoader game(network, faulty.api());
    game.autoAdvance();
    if (fault.timeout > 0s) {
        faulty.letTimePass(*game.load, game.clock, 1);
        QVERIFY(game.details.isEmpty());
        game.clock.advance(1ms);
    }
    QVERIFY(waitFor([&] { return game.details.size() == 1; }));
    QVERIFY(waitFor([&] { return game.distributions.size() == 1; }));
    QVERIFY(!game.details[0]);
    QCOMPARE(game.details[0].error(), fault.error);
    QVERIFY(game.distributions[0]);
    QCOMPARE(*game.distributions[0], Distribution(dragster().hardcore, dragster().casual));
    QVERIFY(!game.missingModes[0]);
    QVERIFY(game.icons.isEmpty());
    QCOMPARE(asked(network, detailsFile), tries(fault));
}

void FaultTableTest::theIconHarmsNothing()
{
    QFETCH(const Fault, fault);

    FaultyServer faulty(fault, [](const HttpRequest &request) { return request.path.startsWith(u"/Images/"); });
    WatchedNetwork network;
    WatchedLoader game(network, faulty.api());
    game.autoAdvance();
    if (fault.timeout > 0s) {
        faulty.letTimePass(*game.load, game.clock, 1);
        QVERIFY(game.icons.isEmpty());
        game.clock.advance(1ms);
    }
    QVERIFY(waitFor([&] { return game.icons.size() == 1; }));
    QVERIFY(waitFor([&] { return game.distributions.size() == 1; }));
    QVERIFY(!game.icons[0]);
    QCOMPARE(game.icons[0].error(), fault.error);
    QVERIFY(game.distributions[0]);
    QVERIFY(game.details[0]);
    QCOMPARE(asked(network, u"014402.png"_s), tries(fault));
}

void FaultTableTest::theCheckOfTheKeyFails_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ApiVersion>("version");
    for (const Fault &fault : faultsOfAnyRequest() + faultsOfTheLine()) {
        QTest::addRow("V1: %s", fault.name) << fault << ApiVersion::V1;
        QTest::addRow("V2: %s", fault.name) << fault << ApiVersion::V2;
    }
}

void FaultTableTest::theCheckOfTheKeyFails()
{
    QFETCH(const Fault, fault);
    QFETCH(const ApiVersion, version);

    FaultyServer faulty(fault);
    WatchedNetwork network;
    faulty.useProxyFor(network);
    FakeClock clock;
    RateLimiter limiter(clock);
    QObject asker;
    const Fetch fetch({network, limiter, clock}, checkRequest(serviceAt(faulty.api()), someone(), version), &asker);
    QList<Fetch::Result> results;
    connect(&fetch, &Fetch::finished, &asker, [&](const Fetch::Result &result) { results.append(result); });
    const AutoAdvance autoAdvance(asker, clock);
    if (fault.timeout > 0s) {
        faulty.letTimePass(asker, clock, 1);
        QVERIFY(results.isEmpty());
        clock.advance(1ms);
    }
    QVERIFY(waitFor([&] { return results.size() == 1; }));
    QVERIFY(!results[0]);
    QCOMPARE(results[0].error(), fault.error);
    QVERIFY(!sentence(results[0].error()).contains(someone().key.text()));
    QCOMPARE(network.requests.size(), tries(fault));
}

void FaultTableTest::oddAnswersAreTaken_data()
{
    QTest::addColumn<OddAnswer>("answer");
    for (const OddAnswer &answer : oddAnswers())
        QTest::newRow(answer.name) << answer;
}

void FaultTableTest::oddAnswersAreTaken()
{
    QFETCH(const OddAnswer, answer);

    FaultyServer faulty({.reply = answer.reply}, isDistribution);
    WatchedNetwork network;
    WatchedLoader game(network, faulty.api());
    QVERIFY(waitFor([&] { return game.distributions.size() == 1; }));
    QVERIFY(game.distributions[0]);
    QCOMPARE(*game.distributions[0], Distribution(answer.counts, answer.counts));
    QVERIFY(!game.missingModes[0]);
}

QTEST_GUILESS_MAIN(FaultTableTest)
#include "tst_faulttable.moc"
