// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/gamehistory.h"
#include "support/keptgames.h"
#include "support/programname.h"
#include "support/sessionparts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class GameHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatCameIsInTheHistory();
    void theFirstLookHasNothingToTell();
    void whatChangedSinceTheLookBeforeIsTold();
    void theLookBeforeCountsAsLongAsTheGameIsShown();
    void aGameThatIsShownAgainWasLookedAt();
    void aSampleHasNoHistory();
    void eachSetHasItsOwn();

private:
    struct Parts;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

ServedGame dragsterWith(qint64 first)
{
    ServedGame game = dragster();
    game.hardcore.first() = first;
    return game;
}

} // namespace

struct GameHistoryTest::Parts : SessionParts
{
    explicit Parts(const LoopbackServer &server, const QString &folder)
        : SessionParts(server.url(), folder)
    {
    }

    bool load(int game = 14402, AchievementSet set = AchievementSet::Official, bool isSample = false)
    {
        session.load({.gameId = game, .set = set, .sample = isSample});
        return waitFor([this] { return !session.isBusy() && session.shown().snapshot.id != 0; }) && waitForStore(store);
    }

    GameSession session{accounts, transport(), service, &store};
    GameHistory history{session, store, clock};
};

void GameHistoryTest::init()
{
    useProgramName();
    m_folder = std::make_unique<QTemporaryDir>();
}

void GameHistoryTest::whatCameIsInTheHistory()
{
    LoopbackServer server(serviceWith({dragsterWith(10)}));
    Parts parts(server, m_folder->path());
    QVERIFY(parts.load());
    QTRY_COMPARE(parts.history.answers().size(), 1);
    server.setHandler(serviceWith({dragsterWith(11)}));
    parts.clock.advance(1h);
    QVERIFY(parts.load());
    QTRY_COMPARE(parts.history.answers().size(), 2);
}

void GameHistoryTest::theFirstLookHasNothingToTell()
{
    const LoopbackServer server(serviceWith({dragsterWith(10)}));
    Parts parts(server, m_folder->path());
    QVERIFY(parts.load());
    QTRY_COMPARE(parts.history.answers().size(), 1);
    QVERIFY(!parts.history.sinceLook());
}

void GameHistoryTest::whatChangedSinceTheLookBeforeIsTold()
{
    LoopbackServer server(serviceWith({dragsterWith(10)}));
    QDateTime looked;
    {
        Parts parts(server, m_folder->path());
        looked = parts.clock.date();
        QVERIFY(parts.load());
    }
    server.setHandler(serviceWith({dragsterWith(17)}));
    Parts parts(server, m_folder->path());
    parts.clock.advance(48h);
    QVERIFY(parts.load());
    QTRY_VERIFY(parts.history.sinceLook());
    QCOMPARE(parts.history.sinceLook()->from, looked);
    QCOMPARE(parts.history.sinceLook()->in(UnlockMode::Hardcore)->players, 7);
}

void GameHistoryTest::theLookBeforeCountsAsLongAsTheGameIsShown()
{
    LoopbackServer server(serviceWith({dragsterWith(10)}));
    {
        Parts parts(server, m_folder->path());
        QVERIFY(parts.load());
    }
    Parts parts(server, m_folder->path());
    parts.clock.advance(48h);
    for (const int first : {12, 15}) {
        server.setHandler(serviceWith({dragsterWith(first)}));
        QVERIFY(parts.load());
        QTRY_VERIFY(parts.history.sinceLook()
                    && parts.history.sinceLook()->in(UnlockMode::Hardcore)->players == first - 10);
        parts.clock.advance(1h);
    }
}

void GameHistoryTest::aGameThatIsShownAgainWasLookedAt()
{
    LoopbackServer server(serviceWith({dragsterWith(10), otherGame()}));
    Parts parts(server, m_folder->path());
    QVERIFY(parts.load());
    parts.clock.advance(1h);
    server.setHandler(serviceWith({dragsterWith(14), otherGame()}));
    QVERIFY(parts.load(2));
    QTRY_COMPARE(parts.history.answers().size(), 1);
    QVERIFY(parts.load());
    QTRY_VERIFY(parts.history.sinceLook());
    QVERIFY(parts.load(2));
    QVERIFY(parts.load());
    QTRY_COMPARE(parts.history.answers().size(), 2);
    QVERIFY(waitForStore(parts.store));
    QVERIFY(!parts.history.sinceLook()); // it was told
}

void GameHistoryTest::aSampleHasNoHistory()
{
    const LoopbackServer server(serviceWith({dragsterWith(10)}));
    Parts parts(server, m_folder->path());
    QVERIFY(parts.load());
    QTRY_COMPARE(parts.history.answers().size(), 1);
    QVERIFY(parts.load(14402, AchievementSet::Official, true));
    QTRY_VERIFY(parts.history.answers().isEmpty());
    QVERIFY(!parts.history.sinceLook());
}

void GameHistoryTest::eachSetHasItsOwn()
{
    LoopbackServer server(serviceWith({dragsterWith(10)}));
    Parts parts(server, m_folder->path());
    QVERIFY(parts.load());
    parts.clock.advance(1h);
    server.setHandler(serviceWith({dragsterWith(11)}));
    QVERIFY(parts.load());
    QTRY_COMPARE(parts.history.answers().size(), 2);
    ServedGame unofficial = dragsterWith(11);
    unofficial.unofficialHardcore = {3, 1};
    unofficial.unofficialCasual = {1, 0};
    server.setHandler(serviceWith({unofficial}));
    QVERIFY(parts.load(14402, AchievementSet::Unofficial));
    QTRY_COMPARE(parts.history.answers().size(), 1);
    QCOMPARE(parts.history.answers().first().distribution.achievements(), 2);
}

QTEST_GUILESS_MAIN(GameHistoryTest)
#include "tst_gamehistory.moc"
