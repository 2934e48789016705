// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faults.h"
#include "support/waitfor.h"
#include "support/watchedloader.h"

#include <QRegularExpression>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class GameLoaderTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void timesComeBehindEverythingElse();
    void timesAreNotAskedForWhereNobodyWantsThem();
    void timesOfTheLastDayAreNotAskedForAgain_data();
    void timesOfTheLastDayAreNotAskedForAgain();
    void whatIsKnownStaysUntilNewerTimesCome();
    void timesFoundInTheStoreSpareTheRequest();
    void aFaultLeavesOutTheTimesAlone_data();
    void aFaultLeavesOutTheTimesAlone();
    void aGameWithoutTimesIsNoData();
    void withoutADistributionNobodyAsksForTimes();
};

namespace {

const GameTimes known{.master = MedianTime{60, 7}, .complete = {}, .beatHardcore = {}, .beat = {}, .achievements = {}};

GameLoader::Query query()
{
    return {.gameId = dragster().id, .times = true};
}

qsizetype asked(const LoopbackServer &server)
{
    qsizetype times = 0;
    for (const HttpRequest &request : server.requests())
        times += request.file() == timesFile ? 1 : 0;
    return times;
}

} // namespace

/// A person at a terminal reads what Qt complains of.
void GameLoaderTimesTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

void GameLoaderTimesTest::timesComeBehindEverythingElse()
{
    LoopbackServer server(serviceWith());
    QNetworkAccessManager network;
    WatchedLoader watched(network, server.url(), query());
    QTRY_COMPARE(watched.reports.size(), 1);
    QCOMPARE(server.requests().last().file(), timesFile);
    QCOMPARE(server.requests().last().query.value(u"i"_s), QString::number(dragster().id));
    QCOMPARE(asked(server), 1);
    QCOMPARE(watched.heard.last(), u"times"_s);
    QCOMPARE(watched.reports.first(), LoadReport());
    QCOMPARE(watched.load->snapshot().details.times->master, (MedianTime{3600, 8}));
    QCOMPARE(watched.load->snapshot().details.timesAt, watched.clock.date());
}

void GameLoaderTimesTest::timesAreNotAskedForWhereNobodyWantsThem()
{
    LoopbackServer server(serviceWith());
    QNetworkAccessManager network;
    WatchedLoader watched(network, server.url(), {.gameId = dragster().id});
    QTRY_COMPARE(watched.reports.size(), 1);
    QCOMPARE(asked(server), 0);
}

void GameLoaderTimesTest::timesOfTheLastDayAreNotAskedForAgain_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<qsizetype>("asked");
    QTest::newRow("now") << qint64{0} << qsizetype{0};
    QTest::newRow("a second less than a day") << qint64{86'399} << qsizetype{0};
    QTest::newRow("a day") << qint64{86'400} << qsizetype{1};
    QTest::newRow("of the future") << qint64{-60} << qsizetype{1}; // by a clock that was wrong
}

void GameLoaderTimesTest::timesOfTheLastDayAreNotAskedForAgain()
{
    QFETCH(const qint64, age);
    LoopbackServer server(serviceWith());
    QNetworkAccessManager network;
    GameLoader::Query asking = query();
    asking.known.times = known;
    asking.known.timesAt = FakeClock().date().addSecs(-age);
    WatchedLoader watched(network, server.url(), asking);
    QTRY_COMPARE(watched.reports.size(), 1);
    QTEST(asked(server), "asked");
    QCOMPARE(watched.load->snapshot().details.times->master, (asked(server) > 0 ? MedianTime{3600, 8} : *known.master));
    QVERIFY(!watched.load->isPending(GameLoader::Part::Times));
}

void GameLoaderTimesTest::whatIsKnownStaysUntilNewerTimesCome()
{
    LoopbackServer server(serviceBut(timesFile, serverError()));
    QNetworkAccessManager network;
    GameLoader::Query asking = query();
    asking.known.times = known;
    asking.known.timesAt = FakeClock().date().addDays(-9);
    WatchedLoader watched(network, server.url(), asking);
    watched.autoAdvance();
    QTRY_COMPARE(watched.reports.size(), 1);
    QVERIFY(watched.reports.first().timesError);
    QCOMPARE(watched.load->snapshot().details.times, known);
    QCOMPARE(watched.load->snapshot().details.title, u"Dragster"_s);
}

void GameLoaderTimesTest::timesFoundInTheStoreSpareTheRequest()
{
    LoopbackServer server(serviceBut(timesFile, HttpReply().onRelease()));
    QNetworkAccessManager network;
    WatchedLoader watched(network, server.url(), query());
    QTRY_COMPARE(asked(server), 1); // and is not answered
    GameSnapshot kept;
    kept.details.times = known;
    kept.details.timesAt = watched.clock.date().addSecs(-60);
    watched.load->setKnown(kept);
    QTRY_COMPARE(watched.reports.size(), 1);
    QCOMPARE(watched.load->snapshot().details.times, known);
    QCOMPARE(watched.load->snapshot().details.title, u"Dragster"_s);
}

void GameLoaderTimesTest::aFaultLeavesOutTheTimesAlone_data()
{
    QTest::addColumn<Fault>("fault");
    for (const Fault &fault : faultsOfAnyRequest()) {
        if (fault.place == Fault::Place::Server && fault.timeout == 0s)
            QTest::newRow(fault.name) << fault;
    }
}

void GameLoaderTimesTest::aFaultLeavesOutTheTimesAlone()
{
    QFETCH(const Fault, fault);
    // From the request for the times on, wherever the fault leads.
    LoopbackServer server([service = serviceWith(), fault, met = false](const HttpRequest &request) mutable {
        met = met || request.file() == timesFile;
        return met ? fault.reply : service(request);
    });
    QNetworkAccessManager network;
    WatchedLoader watched(network, server.url(), query());
    watched.autoAdvance();
    QTRY_COMPARE(watched.reports.size(), 1);
    const LoadReport report = watched.reports.first();
    QVERIFY(report.timesError);
    QCOMPARE(report.timesError->kind, fault.error.kind);
    QCOMPARE(asked(server) > 1, fault.triedAgain);
    QVERIFY(!report.error && !report.detailsError);
    QVERIFY(!watched.load->snapshot().details.times);
    QCOMPARE(watched.heard.last(), u"no times"_s);
}

void GameLoaderTimesTest::aGameWithoutTimesIsNoData()
{
    LoopbackServer server(serviceBut(timesFile, HttpReply::answer(200, "[]")));
    QNetworkAccessManager network;
    WatchedLoader watched(network, server.url(), query());
    QTRY_COMPARE(watched.reports.size(), 1);
    QCOMPARE(watched.reports.first().timesError, (ServiceError{ServiceError::Kind::NoData, 200}));
}

void GameLoaderTimesTest::withoutADistributionNobodyAsksForTimes()
{
    LoopbackServer server(serviceBut(distributionFile, HttpReply::answer(200, "[]")));
    QNetworkAccessManager network;
    WatchedLoader watched(network, server.url(), query());
    QTRY_COMPARE(watched.reports.size(), 1);
    QVERIFY(watched.reports.first().error);
    QCOMPARE(asked(server), 0);
}

QTEST_GUILESS_MAIN(GameLoaderTimesTest)

#include "tst_gameloadertimes.moc"
