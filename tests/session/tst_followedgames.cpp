// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/followedgames.h"
#include "support/apiversion2.h"
#include "support/keptgames.h"
#include "support/programname.h"
#include "support/sessionparts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FollowedGamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsAskedForBeforeAWhile();
    void theOldestIsAskedForFirst();
    void aGameIsNotAskedForAgainBeforeSixHours();
    void whatWasShownLatelyIsNotAskedFor();
    void theFailureOfOneHarmsNoOther();
    void aRefusedKeyEndsIt();
    void itWaitsForTheKey();
    void eachVersionOfTheApiServes();
    void aGameIsFollowedAndNoLonger();

private:
    struct Parts;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

ServedGame served(int id)
{
    ServedGame game = otherGame();
    game.id = id;
    return game;
}

/// The games whose distributions were asked for, each once, in that order.
QStringList asked(const LoopbackServer &server)
{
    QStringList games;
    for (const HttpRequest &request : server.requests(distributionFile)) {
        const QString game = request.query.value(u"i"_s);
        if (!games.contains(game))
            games.append(game);
    }
    return games;
}

} // namespace

struct FollowedGamesTest::Parts : SessionParts
{
    explicit Parts(const LoopbackServer &server, const QString &folder, const Credentials &credentials = someone())
        : SessionParts(server.url(), folder, credentials)
    {
    }

    void start()
    {
        followed.emplace(accounts, transport(), service, store);
        QVERIFY(waitForStore(store));
    }
    /// Until nothing more is asked for.
    bool isDone() const { return !followed->isRefreshing(); }
    bool hasFigures(int game) const
    {
        return std::ranges::any_of(followed->games(),
                                   [=](const FollowedGame &found) { return found.id == game && found.newest; });
    }

    std::optional<FollowedGames> followed;
};

void FollowedGamesTest::init()
{
    useProgramName();
    m_folder = std::make_unique<QTemporaryDir>();
}

void FollowedGamesTest::nothingIsAskedForBeforeAWhile()
{
    const LoopbackServer server(serviceWith({served(2)}));
    Parts parts(server, m_folder->path());
    parts.store.follow(parts.service.name(), {2, u"Other"_s});
    parts.start();
    parts.clock.advance(FollowedGames::patience - 1ms);
    QVERIFY(!parts.followed->isRefreshing());
    parts.clock.advance(1ms);
    QVERIFY(parts.followed->isRefreshing());
    QTRY_VERIFY(parts.hasFigures(2));
    QCOMPARE(server.requests(detailsFile).size(), 1);
}

void FollowedGamesTest::theOldestIsAskedForFirst()
{
    const LoopbackServer server(serviceWith({served(2), served(3), served(4)}));
    Parts parts(server, m_folder->path());
    const QString name = parts.service.name();
    for (const int id : {2, 3, 4})
        parts.store.follow(name, {id, u"Game"_s});
    const QDateTime now = parts.clock.date();
    parts.store.saveAsked(name, 2, now.addDays(-1));
    parts.store.saveAsked(name, 3, now.addDays(-2)); // 4 never was
    parts.start();
    parts.clock.advance(FollowedGames::patience);
    QTRY_VERIFY(parts.hasFigures(2));
    QCOMPARE(asked(server), QStringList({u"4"_s, u"3"_s, u"2"_s}));
    QVERIFY(server.mostInFlight() <= 2); // both modes of one game
}

void FollowedGamesTest::aGameIsNotAskedForAgainBeforeSixHours()
{
    const LoopbackServer server(serviceWith({served(2)}));
    Parts parts(server, m_folder->path());
    parts.store.follow(parts.service.name(), {2, u"Other"_s});
    parts.start();
    parts.clock.advance(FollowedGames::patience);
    QTRY_VERIFY(parts.hasFigures(2) && parts.isDone());
    const auto before = server.requests().size();
    parts.clock.advance(FollowedGames::maxAge - 1min);
    parts.followed->refresh();
    QVERIFY(parts.isDone());
    parts.clock.advance(1min);
    parts.followed->refresh();
    QTRY_COMPARE(server.requests().size(), before + 2); // its details are known
}

void FollowedGamesTest::whatWasShownLatelyIsNotAskedFor()
{
    const LoopbackServer server(serviceWith({served(14402)}));
    Parts parts(server, m_folder->path());
    GameSnapshot shown = snapshot(1);
    shown.server = parts.service.name();
    shown.fetchedAt = parts.clock.date().addSecs(-60);
    parts.store.save(shown, false);
    parts.store.follow(parts.service.name(), {14402, u"Dragster"_s});
    parts.start();
    parts.clock.advance(FollowedGames::patience);
    QVERIFY(parts.isDone());
    QCOMPARE(server.requests().size(), 0);
}

void FollowedGamesTest::theFailureOfOneHarmsNoOther()
{
    const auto service = serviceWith({served(2), served(4)}); // 3 is unknown
    const LoopbackServer server(service);
    Parts parts(server, m_folder->path());
    for (const int id : {3, 2, 4})
        parts.store.follow(parts.service.name(), {id, u"Game"_s});
    parts.start();
    parts.clock.advance(FollowedGames::patience);
    QTRY_VERIFY(parts.hasFigures(2) && parts.hasFigures(4) && parts.isDone());
    QVERIFY(!parts.hasFigures(3));
    QVERIFY(asked(server).contains(u"3"_s));
}

void FollowedGamesTest::aRefusedKeyEndsIt()
{
    const LoopbackServer server([](const HttpRequest &) { return unauthenticated(); });
    Parts parts(server, m_folder->path());
    for (const int id : {2, 3, 4})
        parts.store.follow(parts.service.name(), {id, u"Game"_s});
    parts.start();
    parts.clock.advance(FollowedGames::patience);
    QTRY_VERIFY(parts.isDone());
    QVERIFY(waitForStore(parts.store));
    QVERIFY(parts.isDone());
    QCOMPARE(asked(server).size(), 1);
}

void FollowedGamesTest::itWaitsForTheKey()
{
    const LoopbackServer server(serviceWith({served(2)}));
    Parts parts(server, m_folder->path(), {});
    parts.store.follow(parts.service.name(), {2, u"Other"_s});
    parts.start();
    parts.clock.advance(FollowedGames::patience);
    QVERIFY(parts.isDone());
    parts.accounts.restore(someone());
    QTRY_VERIFY(parts.hasFigures(2));
}

void FollowedGamesTest::eachVersionOfTheApiServes()
{
    const LoopbackServer server(serviceV2);
    Parts parts(server, m_folder->path());
    parts.store.follow(parts.service.name(), {14402, u"Dragster"_s});
    parts.start();
    parts.followed->setVersion(ApiVersion::V2);
    parts.clock.advance(FollowedGames::patience);
    QTRY_VERIFY(parts.hasFigures(14402));
    QCOMPARE(server.requests(distributionFile).size(), 0);
}

void FollowedGamesTest::aGameIsFollowedAndNoLonger()
{
    const LoopbackServer server(serviceWith({served(2)}));
    Parts parts(server, m_folder->path());
    parts.start();
    parts.followed->follow({2, {}});
    QTRY_VERIFY(parts.followed->isFollowed(2));
    parts.clock.advance(FollowedGames::patience);
    QTRY_COMPARE(parts.followed->games().value(0).title, otherGame().title); // asked for, since it was not known
    parts.followed->unfollow(2);
    QTRY_VERIFY(!parts.followed->isFollowed(2));
}

QTEST_GUILESS_MAIN(FollowedGamesTest)
#include "tst_followedgames.moc"
