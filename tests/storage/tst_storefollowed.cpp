// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/keptgames.h"

#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class StoreFollowedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followedGamesAreThereInTheNextRun();
    void theTitleOfTheGameGoesBeforeThatOfTheList();
    void aGameThatIsNoLongerFollowedIsGone();
    void everyServerHasItsOwn();
    void whatIsNewIsToldByTheAnswerOfTheLastLook();
    void aGameThatWasNeverLookedAtHasNoAnswerOfThen();
    void whenTheServiceWasAskedIsKept();
    void onlyAGameThatIsKeptIsLookedAt();
    void aTitleOfAMillionLettersIsCut();

private:
    StoreOptions options() const { return {.folder = m_home->filePath(u"data"_s)}; }

    std::optional<QTemporaryDir> m_home;
};

namespace {

QDateTime minute(int number)
{
    return snapshot(1, number).fetchedAt;
}

QList<FollowedGame> followedIn(Store &store, const QString &server = site)
{
    return storeAnswer<QList<FollowedGame>>([&](QObject *context, const Store::FollowedCallback &answer) {
               store.followedGames(server, context, answer);
           })
        .value_or(QList<FollowedGame>());
}

QStringList titlesIn(Store &store, const QString &server = site)
{
    QStringList titles;
    for (const FollowedGame &game : followedIn(store, server))
        titles.append(u"%1 %2"_s.arg(game.id).arg(game.title));
    return titles;
}

QDateTime lookAt(Store &store, int game = 14402)
{
    return storeAnswer<QDateTime>([&](QObject *context, const Store::TimeCallback &answer) {
               store.lookedAt(site, game, context, answer);
           })
        .value_or(minute(-1));
}

qint64 firstCount(const std::optional<KeptAnswer> &answer)
{
    return answer ? answer->distribution.counts(UnlockMode::Hardcore).first() : -1;
}

} // namespace

void StoreFollowedTest::init()
{
    m_home.emplace();
}

void StoreFollowedTest::followedGamesAreThereInTheNextRun()
{
    {
        Store store(options());
        store.follow(site, {3, u"Tetris"_s});
        store.follow(site, {2, u"Contra"_s});
        store.follow(site, {0, u"no game"_s});
    }
    Store store(options());
    QCOMPARE(titlesIn(store), QStringList({u"2 Contra"_s, u"3 Tetris"_s}));
    QVERIFY(!followedIn(store).first().newest);
    QVERIFY(!followedIn(store).first().askedAt.isValid());
}

void StoreFollowedTest::theTitleOfTheGameGoesBeforeThatOfTheList()
{
    Store store(options());
    store.follow(site, {14402, u"as it was"_s});
    store.follow(site, {14402, {}}); // leaves it
    QCOMPARE(titlesIn(store), QStringList(u"14402 as it was"_s));
    store.save(snapshot(1), false);
    const FollowedGame game = followedIn(store).value(0);
    QCOMPARE(game.title, u"Game 14402"_s);
    QCOMPARE(game.system, u"Atari 2600"_s);
    QCOMPARE(game.iconPath, u"/Images/1.png"_s);
}

void StoreFollowedTest::aGameThatIsNoLongerFollowedIsGone()
{
    Store store(options());
    store.follow(site, {2, u"Contra"_s});
    store.follow(site, {3, u"Tetris"_s});
    store.unfollow(site, 2);
    store.unfollow(site, 9);
    QCOMPARE(titlesIn(store), QStringList(u"3 Tetris"_s));
}

void StoreFollowedTest::everyServerHasItsOwn()
{
    Store store(options());
    store.follow(site, {2, u"Contra"_s});
    store.follow(u"other"_s, {2, u"Other"_s});
    store.unfollow(u"other"_s, 2);
    QCOMPARE(titlesIn(store), QStringList(u"2 Contra"_s));
    QVERIFY(titlesIn(store, u"other"_s).isEmpty());
}

void StoreFollowedTest::whatIsNewIsToldByTheAnswerOfTheLastLook()
{
    Store store(options());
    store.follow(site, {14402, {}});
    for (const int number : {1, 2, 3, 4})
        store.save(snapshot(number, 10 * number), false);
    store.saveLook(site, 14402, minute(25)); // between the second and the third
    QCOMPARE(lookAt(store), minute(25));
    const FollowedGame game = followedIn(store).value(0);
    QCOMPARE(firstCount(game.looked), 2);
    QCOMPARE(firstCount(game.newest), 4);
    QCOMPARE(game.lookedAt, minute(25));
    QCOMPARE(game.newest->lastSeen, minute(40));
}

void StoreFollowedTest::aGameThatWasNeverLookedAtHasNoAnswerOfThen()
{
    Store store(options());
    store.follow(site, {14402, {}});
    store.save(snapshot(1), false);
    QVERIFY(!lookAt(store).isValid());
    QCOMPARE(firstCount(followedIn(store).value(0).newest), 1);
    QVERIFY(!followedIn(store).value(0).looked);
}

void StoreFollowedTest::whenTheServiceWasAskedIsKept()
{
    Store store(options());
    store.follow(site, {2, {}});
    store.saveAsked(site, 2, minute(5));
    store.saveAsked(site, 3, minute(6)); // not followed
    store.saveAsked(site, 2, {});
    QCOMPARE(followedIn(store).size(), 1);
    QCOMPARE(followedIn(store).first().askedAt, minute(5));
}

void StoreFollowedTest::onlyAGameThatIsKeptIsLookedAt()
{
    Store store(options());
    store.saveLook(site, 14402, minute(1));
    QVERIFY(!lookAt(store).isValid());
    store.save(snapshot(1), false);
    QVERIFY(!lookAt(store).isValid());
    store.saveLook(site, 14402, minute(2));
    store.saveLook(site, 14402, {});
    QCOMPARE(lookAt(store), minute(2));
    store.save(snapshot(2, 3), false); // leaves it
    QCOMPARE(lookAt(store), minute(2));
}

void StoreFollowedTest::aTitleOfAMillionLettersIsCut()
{
    Store store(options());
    store.follow(site, {2, QString(1'000'000, u'x')});
    QVERIFY(followedIn(store).value(0).title.size() < 1000);
}

QTEST_GUILESS_MAIN(StoreFollowedTest)
#include "tst_storefollowed.moc"
