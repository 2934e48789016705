// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/gamecomparison.h"
#include "support/faults.h"
#include "support/programname.h"
#include "support/sessionparts.h"
#include "support/storeanswer.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class GameComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachGameIsLoadedForItself();
    void theUsersPlaceIsOneRequest();
    void twoModesOfAGameAreLoadedOnce();
    void oneThatFailsLeavesTheOthers();
    void withoutTheUsersPlaceThereIsEverythingElse();
    void whatIsKeptIsThereWithoutTheService();
    void anEarlierDateIsWhatWasKept();
    void theNinthIsRefused();
    void theMembersAreRemembered();
    void whatIsAddedAtOnceComesBehindThem();
    void samplesNeedNobody();
    void itMayEndWhileSamplesAreOnTheirWay();
    void anotherUserHasAnotherPlace();
    void aMemberThatIsTakenOutIsForgotten();

private:
    struct Parts;

    std::unique_ptr<LoopbackServer> m_server; ///< another for each test: what the one before asked for may come late
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString progressFile = u"API_GetUserProgress.php"_s;

const ComparedMember dragsterMember{.gameId = 14402};
const ComparedMember otherMember{.gameId = 2};

/// The service with two games, in which the user has 12 of 15 and one of three in hardcore, one in casual.
HttpReply answer(const HttpRequest &request)
{
    static const auto service = serviceWith({dragster(), otherGame()});
    if (request.file() != progressFile)
        return service(request);
    return HttpReply::answer(200,
                             R"({"14402":{"NumPossibleAchievements":15,"NumAchieved":12,"NumAchievedHardcore":12},)"
                             R"("2":{"NumPossibleAchievements":3,"NumAchieved":2,"NumAchievedHardcore":1}})");
}

GameDetails naming(int game)
{
    GameDetails details;
    details.title = game == 2 ? u"Other"_s : u"Dragster"_s;
    details.system = u"NES"_s;
    return details;
}

} // namespace

struct GameComparisonTest::Parts : SessionParts
{
    explicit Parts(const LoopbackServer &server, const QString &folder, const Credentials &credentials = someone())
        : SessionParts(server.url(), folder, credentials)
    {
    }

    bool isIdle() const
    {
        for (qsizetype member = 0; member < comparison.members().size(); ++member) {
            if (comparison.status(member).isLoading)
                return false;
        }
        return true;
    }

    /// Compares \a members, and waits until all of them have come or failed.
    bool compare(const QList<ComparedMember> &members)
    {
        for (const ComparedMember &member : members)
            comparison.add(member);
        return waitFor([this] { return isIdle(); });
    }

    std::optional<Progress> progress(qsizetype snapshot) const
    {
        const ChartContent content = comparison.content();
        return snapshot < content.snapshots.size() ? content.snapshots.at(snapshot).progress() : std::nullopt;
    }

    GameComparison comparison{accounts, transport(), service, store, naming};
};

void GameComparisonTest::init()
{
    useProgramName();
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>(answer);
}

void GameComparisonTest::eachGameIsLoadedForItself()
{
    Parts parts(*m_server, m_folder->path());
    QVERIFY(parts.compare({dragsterMember, otherMember}));
    const ChartContent content = parts.comparison.content();
    QCOMPARE(content.snapshots.size(), 2);
    QCOMPARE(content.compared, (QList<SeriesId>{{0, UnlockMode::Hardcore}, {1, UnlockMode::Hardcore}}));
    QCOMPARE(content.snapshots.at(0).distribution.statistics(UnlockMode::Hardcore).players, 632);
    QCOMPARE(content.snapshots.at(1).details.title, u"Other"_s);
    QCOMPARE(content.snapshots.at(1).details.system, u"NES"_s);
    QCOMPARE(m_server->requests(distributionFile).size(), 4); // version 1 has one for each mode
    QCOMPARE(m_server->requests(detailsFile).size(), 0);
}

void GameComparisonTest::theUsersPlaceIsOneRequest()
{
    Parts parts(*m_server, m_folder->path());
    QVERIFY(parts.compare({dragsterMember, otherMember}));
    QTRY_COMPARE(parts.progress(0), Progress(12, 0));
    QCOMPARE(parts.progress(1), Progress(1, 1));
    QCOMPARE(parts.comparison.content().snapshots.first().progressUser, someone().user);
    QCOMPARE(m_server->requests(progressFile).size(), 1);
    QCOMPARE(m_server->requests(progressFile).first().query.value(u"i"_s), u"14402,2"_s);
}

void GameComparisonTest::twoModesOfAGameAreLoadedOnce()
{
    Parts parts(*m_server, m_folder->path());
    ComparedMember casual = dragsterMember;
    casual.mode = UnlockMode::Casual;
    QVERIFY(parts.compare({dragsterMember, casual}));
    QCOMPARE(parts.comparison.content().snapshots.size(), 1);
    QCOMPARE(parts.comparison.content().compared,
             (QList<SeriesId>{{0, UnlockMode::Hardcore}, {0, UnlockMode::Casual}}));
    QCOMPARE(m_server->requests(distributionFile).size(), 2);
    parts.comparison.setMode(0, UnlockMode::Casual); // is there already
    QCOMPARE(parts.comparison.members().first(), dragsterMember);
}

void GameComparisonTest::oneThatFailsLeavesTheOthers()
{
    Parts parts(*m_server, m_folder->path());
    QVERIFY(parts.compare({{.gameId = 999}, otherMember}));
    QCOMPARE(parts.comparison.status(0).error, ServiceError(ServiceError::Kind::NoData, 200));
    QVERIFY(!parts.comparison.status(1).error);
    QCOMPARE(parts.comparison.content().snapshots.size(), 1);
    QCOMPARE(parts.comparison.content().compared, (QList<SeriesId>{{0, UnlockMode::Hardcore}}));
}

void GameComparisonTest::withoutTheUsersPlaceThereIsEverythingElse()
{
    QList<std::pair<QByteArray, HttpReply>> replies{
        {"another shape", HttpReply::answer(200, R"({"message":"x"})")},
        {"none of the games", HttpReply::answer(200, "[]")},
    };
    for (const Fault &fault : faultsOfAnyRequest()) {
        if (!fault.triedAgain && fault.timeout.count() == 0)
            replies.append({fault.name, fault.reply});
    }
    for (const auto &[name, reply] : std::as_const(replies)) {
        m_server->setHandler([reply = reply](const HttpRequest &request) {
            return request.file() == progressFile ? reply : answer(request);
        });
        const auto before = m_server->requests(progressFile).size();
        Parts parts(*m_server, m_folder->path()); // with a limiter of its own: some of them ask for a pause
        QVERIFY2(parts.compare({dragsterMember, otherMember}), name.constData());
        QVERIFY2(waitFor([&] { return m_server->requests(progressFile).size() > before && parts.isIdle(); }),
                 name.constData());
        QCOMPARE(parts.comparison.content().snapshots.size(), 2);
        QVERIFY2(!parts.progress(0), name.constData());
        QVERIFY2(!parts.comparison.status(0).error, name.constData());
    }
}

void GameComparisonTest::whatIsKeptIsThereWithoutTheService()
{
    {
        Parts parts(*m_server, m_folder->path());
        QVERIFY(parts.compare({dragsterMember}));
        QVERIFY(waitForStore(parts.store));
    }
    m_server->setHandler([](const HttpRequest &) { return notFound(); });
    Parts parts(*m_server, m_folder->path());
    QVERIFY(parts.compare({dragsterMember}));
    QVERIFY(parts.comparison.status(0).error);
    QVERIFY(parts.comparison.status(0).snapshot);
    QVERIFY(parts.comparison.content().snapshots.first().isKept());
    QCOMPARE(parts.comparison.content().snapshots.first().details.title, u"Dragster"_s);
}

void GameComparisonTest::anEarlierDateIsWhatWasKept()
{
    Parts parts(*m_server, m_folder->path());
    GameSnapshot before{.id = 14402, .distribution = Distribution(PlayerCounts{9, 2, 4}, PlayerCounts{0, 1, 1})};
    before.server = parts.service.name();
    before.fetchedAt = QDateTime(QDate(2026, 9, 12), QTime(12, 0), QTimeZone::utc());
    parts.store.save(before, false);
    ComparedMember dated = dragsterMember;
    dated.date = before.fetchedAt;
    ComparedMember never = dragsterMember;
    never.date = before.fetchedAt.addDays(1);
    QVERIFY(parts.compare({dragsterMember, dated, never}));
    const ChartContent content = parts.comparison.content();
    QCOMPARE(content.snapshots.size(), 2);
    QCOMPARE(content.snapshots.at(1).distribution, before.distribution);
    QCOMPARE(content.snapshots.at(1).fetchedAt, before.fetchedAt);
    QCOMPARE(parts.comparison.status(2).error, ServiceError(ServiceError::Kind::NoData));
    QCOMPARE(m_server->requests(distributionFile).size(), 2); // of today alone
}

void GameComparisonTest::theNinthIsRefused()
{
    Parts parts(*m_server, m_folder->path());
    for (int game = 1; game <= 8; ++game)
        QCOMPARE(parts.comparison.add({.gameId = game}), GameComparison::Added::Yes);
    QCOMPARE(parts.comparison.add({.gameId = 8}), GameComparison::Added::AlreadyThere);
    QCOMPARE(parts.comparison.add({.gameId = 9}), GameComparison::Added::TooMany);
    QCOMPARE(parts.comparison.members().size(), 8);
}

void GameComparisonTest::theMembersAreRemembered()
{
    ComparedMember casual = otherMember;
    casual.mode = UnlockMode::Casual;
    {
        Parts parts(*m_server, m_folder->path());
        QVERIFY(parts.compare({dragsterMember, casual}));
        QVERIFY(waitForStore(parts.store));
    }
    Parts parts(*m_server, m_folder->path());
    parts.comparison.restore();
    QTRY_COMPARE(parts.comparison.members(), (QList<ComparedMember>{dragsterMember, casual}));
    QTRY_COMPARE(parts.comparison.content().snapshots.size(), 2);
}

void GameComparisonTest::whatIsAddedAtOnceComesBehindThem()
{
    {
        Parts parts(*m_server, m_folder->path());
        QVERIFY(parts.compare({dragsterMember}));
        QVERIFY(waitForStore(parts.store));
    }
    {
        Parts parts(*m_server, m_folder->path());
        parts.comparison.restore();
        parts.comparison.add(otherMember); // before the store has answered
        QTRY_COMPARE(parts.comparison.members(), (QList<ComparedMember>{dragsterMember, otherMember}));
        QVERIFY(waitForStore(parts.store));
    }
    Parts parts(*m_server, m_folder->path());
    parts.comparison.restore();
    QTRY_COMPARE(parts.comparison.members(), (QList<ComparedMember>{dragsterMember, otherMember}));
}

void GameComparisonTest::samplesNeedNobody()
{
    Parts parts(*m_server, m_folder->path(), {});
    QVERIFY(parts.compare({{.gameId = SampleNetwork::defaultGame, .sample = true}}));
    const ChartContent content = parts.comparison.content();
    QCOMPARE(content.snapshots.size(), 1);
    QVERIFY(content.snapshots.first().isSample());
    QVERIFY(!content.snapshots.first().details.title.isEmpty());
    QVERIFY(m_server->requests().isEmpty());
}

void GameComparisonTest::itMayEndWhileSamplesAreOnTheirWay()
{
    {
        Parts parts(*m_server, m_folder->path(), {});
        QEventLoop loop;
        connect(&parts.comparison, &GameComparison::progressed, &loop, &QEventLoop::quit);
        parts.comparison.add({.gameId = 900'025, .sample = true});
        loop.exec();
        QVERIFY(parts.comparison.isLoading());
    }
    QCoreApplication::processEvents(); // whatever it left behind is done now
    QCOMPARE(m_server->requests().size(), 0);
}

void GameComparisonTest::anotherUserHasAnotherPlace()
{
    Parts parts(*m_server, m_folder->path());
    QVERIFY(parts.compare({dragsterMember}));
    QTRY_COMPARE(parts.progress(0), Progress(12, 0));
    m_server->setHandler([](const HttpRequest &request) {
        return request.file() == progressFile ? HttpReply::answer(200, "[]") : answer(request);
    });
    parts.accounts.restore({u"Another"_s, someone().key});
    QTRY_COMPARE(m_server->requests(progressFile).size(), 2);
    QVERIFY(!parts.progress(0));
}

void GameComparisonTest::aMemberThatIsTakenOutIsForgotten()
{
    Parts parts(*m_server, m_folder->path());
    QVERIFY(parts.compare({dragsterMember, otherMember}));
    parts.comparison.remove(0);
    QCOMPARE(parts.comparison.content().snapshots.size(), 1);
    QCOMPARE(parts.comparison.content().snapshots.first().id, 2);
    QCOMPARE(parts.comparison.content().compared, (QList<SeriesId>{{0, UnlockMode::Hardcore}}));
}

QTEST_GUILESS_MAIN(GameComparisonTest)
#include "tst_gamecomparison.moc"
