// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/latestmasters.h"
#include "support/autoadvance.h"
#include "support/faults.h"
#include "support/faultyserver.h"
#include "support/programname.h"
#include "support/sessionparts.h"
#include "support/waitfor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString mastersFile = u"API_GetGameRankAndScore.php"_s;

HttpReply twoMasters(const HttpRequest &)
{
    return HttpReply::answer(200, R"([{"User":"Ann","LastAward":"2023-06-07 14:43:18"},
                                      {"User":"Bob","LastAward":"2023-06-06 14:43:18"}])");
}

} // namespace

class LatestMastersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyAreAskedForOnDemandAlone();
    void anotherGameForgetsThem();
    void anAnswerForTheGameBeforeDoesNotCome();
    void withoutAnAccountNothingIsSent();
    void everyFaultIsTold_data();
    void everyFaultIsTold();

private:
    struct Parts;
    std::unique_ptr<QTemporaryDir> m_folder;
};

struct LatestMastersTest::Parts : SessionParts
{
    explicit Parts(const QUrl &api, const QString &folder, const Credentials &credentials = someone())
        : SessionParts(api, folder, credentials)
    {
    }

    bool isDone() const { return masters.state().gameId != 0 && !masters.state().isLoading; }

    LatestMasters masters{accounts, transport(), service};
};

void LatestMastersTest::init()
{
    useProgramName();
    m_folder = std::make_unique<QTemporaryDir>();
}

void LatestMastersTest::theyAreAskedForOnDemandAlone()
{
    const LoopbackServer server(twoMasters);
    Parts parts(server.url(), m_folder->path());
    QCOMPARE(server.requests().size(), 0);
    parts.masters.load(14402);
    QVERIFY(parts.masters.state().isLoading);
    QTRY_VERIFY(parts.isDone());
    const LatestMasters::State &state = parts.masters.state();
    QCOMPARE(state.gameId, 14402);
    QCOMPARE(state.masters.size(), 2);
    QCOMPARE(state.masters.first().user, u"Ann"_s);
    QVERIFY(!state.problem);
    QCOMPARE(server.requests(mastersFile).size(), 1);
    QCOMPARE(server.requests(mastersFile).first().query.value(u"g"_s), u"14402"_s);
    QCOMPARE(server.requests(mastersFile).first().query.value(u"t"_s), u"1"_s);
}

void LatestMastersTest::anotherGameForgetsThem()
{
    const LoopbackServer server(twoMasters);
    Parts parts(server.url(), m_folder->path());
    parts.masters.load(1);
    QTRY_VERIFY(parts.isDone());
    parts.masters.keepOnly(1);
    QCOMPARE(parts.masters.state().masters.size(), 2);
    parts.masters.keepOnly(2);
    QCOMPARE(parts.masters.state().gameId, 0);
    QVERIFY(parts.masters.state().masters.isEmpty());
}

void LatestMastersTest::anAnswerForTheGameBeforeDoesNotCome()
{
    LoopbackServer server([](const HttpRequest &request) {
        return request.query.value(u"g"_s) == u"1" ? twoMasters(request).onRelease() : HttpReply::answer(200, "[]");
    });
    Parts parts(server.url(), m_folder->path());
    parts.masters.load(1);
    QTRY_COMPARE(server.requests().size(), 1);
    parts.masters.load(2);
    QTRY_VERIFY(parts.isDone());
    server.release();
    QCOMPARE(parts.masters.state().gameId, 2);
    QVERIFY(parts.masters.state().masters.isEmpty());
}

void LatestMastersTest::withoutAnAccountNothingIsSent()
{
    const LoopbackServer server(twoMasters);
    Parts parts(server.url(), m_folder->path(), {});
    parts.masters.load(1);
    QVERIFY(parts.isDone());
    QCOMPARE(parts.masters.state().problem->kind, ServiceError::Kind::CredentialsMissing);
    QCOMPARE(server.requests().size(), 0);
}

void LatestMastersTest::everyFaultIsTold_data()
{
    QTest::addColumn<Fault>("fault");
    for (const Fault &fault : faultsOfAnyRequest())
        QTest::newRow(fault.name) << fault;
}

void LatestMastersTest::everyFaultIsTold()
{
    QFETCH(const Fault, fault);
    FaultyServer faulty(fault);
    Parts parts(faulty.api(), m_folder->path());
    const AutoAdvance autoAdvance(parts.masters, parts.clock);
    parts.masters.load(1);
    if (fault.timeout > 0s) {
        faulty.letTimePass(parts.masters, parts.clock, 1);
        QVERIFY(!parts.isDone());
        parts.clock.advance(1ms);
    }
    QVERIFY(waitFor([&] { return parts.isDone(); }));
    QVERIFY(parts.masters.state().problem);
    QCOMPARE(*parts.masters.state().problem, fault.error);
    QVERIFY(parts.masters.state().masters.isEmpty());
}

QTEST_GUILESS_MAIN(LatestMastersTest)
#include "tst_latestmasters.moc"
