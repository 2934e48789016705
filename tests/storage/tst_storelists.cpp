// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/foreigntext.h"
#include "storage/gamefile.h"
#include "storage/listblob.h"
#include "support/catalogue.h"
#include "support/fulldisk.h"
#include "support/keptlists.h"
#include "support/sql.h"

#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class StoreListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theListOfGamesIsThereInTheNextRun();
    void theWholeListOfTheServiceIsKept();
    void aSystemWithoutGamesIsNotOneWhoseGamesNeverCame();
    void gamesThatComeReplaceThoseBefore();
    void aSystemThatIsGoneGoesWithItsGames();
    void noSystemsLeaveWhatIsKnown();
    void gamesOfAnUnknownSystemAreNotKept();
    void whatIsNoSystemIsNotKept();
    void everyServerHasItsOwnList();
    void aTitleOfAMillionLettersIsCut();
    void damagedGamesNeverCame_data();
    void damagedGamesNeverCame();
    void aFullDiskLosesNoOtherSystem();
    void twoStoresKeepDifferentSystems();
    void playersAreThereInTheNextRun();
    void damagedPlayersNeverCame_data();
    void damagedPlayersNeverCame();
    void aListOfAUsersIsThereInTheNextRun();
    void everyUserServerAndKindHasItsOwnList();
    void nobodyHasNoLists();
    void aDamagedListOfAUsersIsNotThere_data();
    void aDamagedListOfAUsersIsNotThere();
    void forgottenListsAreInNoFile();
    void progressInGamesIsItsUsersAlone();
    void wrongProgressIsPassedOver();

private:
    StoreOptions options() const { return {.folder = m_home->filePath(u"data"_s)}; }
    QString sql(const QString &statement) const { return sqlIn(options().folder + u"/masterychart.sqlite", statement); }
    QByteArray bytes() const { return contentOfFolder(options().folder); }

    std::optional<QTemporaryDir> m_home;
};

namespace {

const System mega{1, u"Genesis/Mega Drive"_s, u"md"_s};
const System snes{3, u"SNES/Super Famicom"_s, u"snes"_s};
const System odd{102, u"Standalone"_s, {}};
const QDateTime later = listTime.addSecs(60);

CatalogueGame game(int id, int system)
{
    return {id, system, u"Game %1"_s.arg(id), u"/Images/%1.png"_s.arg(id), 10, 100};
}

UserGame played(int id, const QString &title = u"Dragster"_s)
{
    return {.id = id, .system = 25, .title = title, .achievements = 15, .progress = Progress{10, 5}};
}

} // namespace

void StoreListsTest::init()
{
    m_home.emplace();
    QVERIFY(m_home->isValid());
}

void StoreListsTest::theListOfGamesIsThereInTheNextRun()
{
    {
        Store store(options());
        QVERIFY(gameListOf(store).isEmpty());
        store.saveSystems(site, {snes, odd, mega}, listTime);
        store.saveSystemGames(site, 3, {game(9, 3), game(2, 3)}, later);
        store.saveSystemGames(site, 1, {game(5, 1)}, listTime);
    }
    Store store(options());
    const KeptGameList kept = gameListOf(store);
    QCOMPARE(kept.systems, (QList{mega, snes, odd}));
    QCOMPARE(kept.systemsAt, listTime);
    QCOMPARE(gamesIn(kept), (QList{game(5, 1), game(9, 3), game(2, 3)}));
    QCOMPARE(kept.gamesAt, (QHash<int, QDateTime>{{1, listTime}, {3, later}}));
}

void StoreListsTest::theWholeListOfTheServiceIsKept()
{
    const Catalogue catalogue = catalogueIn(QFINDTESTDATA("data/catalogue"));
    QHash<int, QList<CatalogueGame>> games;
    for (const CatalogueGame &each : catalogue.games())
        games[each.system].append(each);
    QCOMPARE(catalogue.games().size(), 13'717);
    Store store(options());
    store.saveSystems(site, catalogue.systems(), listTime);
    for (auto system = games.cbegin(); system != games.cend(); ++system)
        store.saveSystemGames(site, system.key(), system.value(), listTime);
    const KeptGameList kept = gameListOf(store);
    QCOMPARE(kept.systems, catalogue.systems());
    QCOMPARE(Catalogue(kept.systems, gamesIn(kept)).games(), catalogue.games());
}

void StoreListsTest::aSystemWithoutGamesIsNotOneWhoseGamesNeverCame()
{
    Store store(options());
    store.saveSystems(site, {mega, snes}, listTime);
    QVERIFY(gameListOf(store).isEmpty());
    store.saveSystemGames(site, 1, {}, listTime);
    QCOMPARE(gameListOf(store).gamesAt, (QHash<int, QDateTime>{{1, listTime}}));
    QVERIFY(gamesIn(gameListOf(store)).isEmpty());
}

void StoreListsTest::gamesThatComeReplaceThoseBefore()
{
    Store store(options());
    store.saveSystems(site, {mega, snes}, listTime);
    store.saveSystemGames(site, 1, {game(5, 1), game(6, 1)}, listTime);
    store.saveSystemGames(site, 3, {game(7, 3)}, listTime);
    store.saveSystemGames(site, 1, {game(6, 1), game(8, 1)}, later);
    const KeptGameList kept = gameListOf(store);
    QCOMPARE(gamesIn(kept), (QList{game(6, 1), game(8, 1), game(7, 3)}));
    QCOMPARE(kept.gamesAt, (QHash<int, QDateTime>{{1, later}, {3, listTime}}));
}

void StoreListsTest::aSystemThatIsGoneGoesWithItsGames()
{
    Store store(options());
    store.saveSystems(site, {mega, snes}, listTime);
    store.saveSystemGames(site, 1, {game(5, 1)}, listTime);
    store.saveSystemGames(site, 3, {game(7, 3)}, listTime);
    const System renamed{3, u"SNES"_s, u"sfc"_s};
    store.saveSystems(site, {renamed, odd}, later);
    const KeptGameList kept = gameListOf(store);
    QCOMPARE(kept.systems, (QList{renamed, odd}));
    QCOMPARE(kept.systemsAt, later);
    QCOMPARE(gamesIn(kept), QList{game(7, 3)});
    store.saveSystems(site, {mega, renamed}, later);
    QCOMPARE(gamesIn(gameListOf(store)), QList{game(7, 3)}); // those of a system that comes back are to be asked for
}

void StoreListsTest::noSystemsLeaveWhatIsKnown()
{
    Store store(options());
    store.saveSystems(site, {mega}, listTime);
    store.saveSystemGames(site, 1, {game(5, 1)}, listTime);
    store.saveSystems(site, {}, later);
    store.saveSystems(site, {{0, u"x"_s, {}}}, later);
    store.saveSystems(site, {snes}, {});
    store.saveSystemGames(site, 1, {}, {});
    const KeptGameList kept = gameListOf(store);
    QCOMPARE(kept.systems, QList{mega});
    QCOMPARE(kept.systemsAt, listTime);
    QCOMPARE(gamesIn(kept), QList{game(5, 1)});
}

void StoreListsTest::gamesOfAnUnknownSystemAreNotKept()
{
    Store store(options());
    store.saveSystemGames(site, 1, {game(5, 1)}, listTime);
    store.saveSystems(site, {snes}, listTime);
    store.saveSystemGames(site, 1, {game(5, 1)}, listTime);
    QVERIFY(gameListOf(store).isEmpty());
    store.saveSystems(site, {mega, snes}, listTime);
    QVERIFY(gameListOf(store).isEmpty());
}

void StoreListsTest::whatIsNoSystemIsNotKept()
{
    Store store(options());
    store.saveSystems(
        site, {{0, u"no ID"_s, {}}, {-1, u"below 0"_s, {}}, {2, u" "_s, u"no name"_s}, mega, {1, u"again"_s, {}}},
        listTime);
    QCOMPARE(gameListOf(store).systems, QList{mega});
    store.saveSystems(site, {{3, u"S\n\u202eNES"_s, u"sn\u001bes"_s}}, listTime);
    QCOMPARE(gameListOf(store).systems, (QList{System{3, u"S NES"_s, u"snes"_s}}));
}

void StoreListsTest::everyServerHasItsOwnList()
{
    Store store(options());
    store.saveSystems(site, {mega, snes}, listTime);
    store.saveSystemGames(site, 1, {game(5, 1)}, listTime);
    store.saveSystems(otherSite, {mega}, later);
    store.saveSystemGames(otherSite, 1, {game(6, 1)}, later);
    QCOMPARE(gameListOf(store).systems.size(), 2);
    QCOMPARE(gamesIn(gameListOf(store)), QList{game(5, 1)});
    QCOMPARE(gameListOf(store).systemsAt, listTime);
    QCOMPARE(gamesIn(gameListOf(store, otherSite)), QList{game(6, 1)});
    QCOMPARE(gameListOf(store, otherSite).systemsAt, later);
    QVERIFY(gameListOf(store, u"https://a.example/"_s).systems.isEmpty());
}

void StoreListsTest::aTitleOfAMillionLettersIsCut()
{
    Store store(options());
    CatalogueGame long1 = game(5, 1);
    long1.title = QString(1'000'000, u'x');
    System longest = mega;
    longest.name = longest.shortName = long1.title;
    store.saveSystems(site, {longest}, listTime);
    store.saveSystemGames(site, 1, {long1, game(6, 1)}, listTime);
    UserGame playedLong = played(1, long1.title);
    playedLong.systemName = long1.title;
    store.saveUserList(site, scott, UserList::Completion, {listTime, {playedLong}});
    const KeptGameList kept = gameListOf(store);
    const QString most(maxTextLength, u'x');
    QCOMPARE(kept.systems, (QList{System{1, most, most}}));
    QCOMPARE(gamesIn(kept).size(), 2);
    QCOMPARE(gamesIn(kept).first().title, most);
    QCOMPARE(userListOf(store)->games.first().title, most);
    QCOMPARE(userListOf(store)->games.first().systemName, most);
    QVERIFY(bytes().size() < 500'000);
}

void StoreListsTest::damagedGamesNeverCame_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("no bytes") << u"games = x''"_s;
    QTest::newRow("no games") << u"games = NULL"_s;
    QTest::newRow("other bytes") << u"games = x'0102030405060708'"_s;
    QTest::newRow("a text") << u"games = 'Dragster'"_s;
    QTest::newRow("a number") << u"games = 7"_s;
    QTest::newRow("cut off") << u"games = substr(games, 1, length(games) - 1)"_s;
    QTest::newRow("more bytes") << u"games = CAST(games || x'00' AS BLOB)"_s;
    QTest::newRow("no time") << u"games_at = NULL"_s;
    QTest::newRow("a time before 1970") << u"games_at = -1"_s;
    QTest::newRow("a time too late") << u"games_at = 253402300800000"_s;
    QTest::newRow("a text for the time") << u"games_at = 'now'"_s;
}

void StoreListsTest::damagedGamesNeverCame()
{
    QFETCH(const QString, change);
    Store store(options());
    store.saveSystems(site, {mega, snes}, listTime);
    store.saveSystemGames(site, 1, {game(5, 1)}, listTime);
    store.saveSystemGames(site, 3, {game(7, 3)}, listTime);
    QCOMPARE(gamesIn(gameListOf(store)).size(), 2);
    sql(u"UPDATE system SET %1 WHERE id = 1"_s.arg(change));
    const KeptGameList kept = gameListOf(store);
    QCOMPARE(kept.systems, (QList{mega, snes}));
    QCOMPARE(gamesIn(kept), QList{game(7, 3)});
    QCOMPARE(kept.gamesAt, (QHash<int, QDateTime>{{3, listTime}}));

    sql(u"UPDATE system SET id = -1, name = 'x' WHERE id = 1"_s);
    sql(u"UPDATE server SET systems_at = 'x'"_s);
    QCOMPARE(gameListOf(store).systems, QList{snes});
    QVERIFY(!gameListOf(store).systemsAt.isValid());
    sql(u"UPDATE system SET name = '\u202e' WHERE id = 3"_s);
    QVERIFY(gameListOf(store).isEmpty());
    store.saveSystems(site, {mega, snes}, listTime);
    QCOMPARE(gameListOf(store).systems, (QList{mega, snes}));
}

void StoreListsTest::aFullDiskLosesNoOtherSystem()
{
    Store store(options());
    QList<StoreProblem> found;
    connect(&store, &Store::problemFound, &store, [&](StoreProblem problem) { found.append(problem); });
    store.saveSystems(site, {mega, snes, odd}, listTime);
    store.saveSystemGames(site, 1, {game(5, 1)}, listTime);
    store.saveSystemGames(site, 3, {game(7, 3)}, listTime);
    QList<CatalogueGame> many(20'000, game(8, 3));
    QCOMPARE(gamesIn(gameListOf(store)).size(), 2);
    {
        const FullDisk disk(300'000);
        store.saveSystemGames(site, 3, many, later);
        store.saveSystemGames(site, 102, {game(9, 102)}, later);
        QCOMPARE(gamesIn(gameListOf(store)), (QList{game(5, 1), game(7, 3), game(9, 102)}));
    }
    QCOMPARE(found, QList{StoreProblem::DiskFull});
    QCOMPARE(gameListOf(store).gamesAt.value(3), listTime);
    store.saveSystemGames(site, 3, many, later);
    QCOMPARE(gamesIn(gameListOf(store)).size(), many.size() + 2);
    QCOMPARE(sql(u"PRAGMA integrity_check"_s), u"ok"_s);
}

void StoreListsTest::twoStoresKeepDifferentSystems()
{
    constexpr int count = 20;
    QList<System> systems;
    for (int id = 1; id <= count; ++id)
        systems.append({id, u"System %1"_s.arg(id), {}});
    {
        Store one(options());
        Store two(options());
        for (Store *store : {&one, &two})
            store->saveSystems(site, systems, listTime);
        for (int id = 1; id <= count; ++id)
            (id % 2 == 0 ? one : two).saveSystemGames(site, id, {game(100 + id, id)}, listTime);
        for (Store *store : {&one, &two})
            store->saveSystems(site, systems, later);
    }
    Store store(options());
    const KeptGameList kept = gameListOf(store);
    QCOMPARE(kept.systems, systems);
    QCOMPARE(kept.gamesAt.size(), count);
    QCOMPARE(gamesIn(kept).size(), count);
}

void StoreListsTest::playersAreThereInTheNextRun()
{
    const QHash<int, int> players{{1, 60'000}, {std::numeric_limits<int>::max(), maxPlayers}};
    {
        Store store(options());
        QVERIFY(!gameListOf(store).playersAt.isValid());
        store.savePlayers(site, {{9, 9}}, listTime);
        store.savePlayers(site, players, later);
        store.savePlayers(otherSite, {{2, 3}}, listTime);
        store.savePlayers(site, {}, later); // leaves what is known
        store.savePlayers(site, {{4, 5}}, {});
    }
    Store store(options());
    QCOMPARE(gameListOf(store).players, players);
    QCOMPARE(gameListOf(store).playersAt, later);
    QVERIFY(gameListOf(store).isEmpty()); // there is no game yet
    QCOMPARE(gameListOf(store, otherSite).players, (QHash<int, int>{{2, 3}}));
    QVERIFY(gameListOf(store, u"https://a.example/"_s).players.isEmpty());
}

void StoreListsTest::damagedPlayersNeverCame_data()
{
    QTest::addColumn<QString>("change");
    const auto text = [](const char *name, const QString &players) {
        QTest::newRow(name) << u"players = '%1'"_s.arg(players);
    };
    text("no text", {});
    text("no games", u"{}"_s);
    text("a list", u"[1,2]"_s);
    text("cut off", u"{\"1\":60000"_s);
    text("more", u"{\"1\":60000} "_s);
    text("a game twice", u"{\"1\":60000,\"1\":60000}"_s);
    text("an ID of 0", u"{\"0\":3,\"1\":60000}"_s);
    text("an ID that is a word", u"{\"1\":60000,\"x\":3}"_s);
    text("an ID that is too large", u"{\"1\":60000,\"2147483648\":3}"_s);
    text("no players", u"{\"1\":0}"_s);
    text("fewer than no players", u"{\"1\":-1}"_s);
    text("too many players", u"{\"1\":1000000001}"_s);
    text("players in words", u"{\"1\":\"many\"}"_s);
    QTest::newRow("bytes") << u"players = x'00ff'"_s;
    QTest::newRow("a number") << u"players = 7"_s;
    QTest::newRow("a time before 1970") << u"fetched_at = -1"_s;
    QTest::newRow("a text for the time") << u"fetched_at = 'now'"_s;
}

void StoreListsTest::damagedPlayersNeverCame()
{
    QFETCH(const QString, change);
    Store store(options());
    store.saveSystems(site, {mega}, listTime);
    store.saveSystemGames(site, 1, {game(5, 1)}, listTime);
    store.savePlayers(site, {{1, 60'000}}, listTime);
    QCOMPARE(gameListOf(store).players.size(), 1);
    sql(u"UPDATE popularity SET "_s + change);
    QVERIFY(gameListOf(store).players.isEmpty());
    QVERIFY(!gameListOf(store).playersAt.isValid());
    QCOMPARE(gamesIn(gameListOf(store)), QList{game(5, 1)});
    store.savePlayers(site, {{1, 60'000}}, listTime);
    QCOMPARE(gameListOf(store).players.size(), 1);
}

void StoreListsTest::aListOfAUsersIsThereInTheNextRun()
{
    UserGame mastered = played(2);
    mastered.award = UserGame::Award::Mastered;
    mastered.lastPlayed = later;
    {
        Store store(options());
        QVERIFY(!userListOf(store));
        store.saveUserList(site, scott, UserList::Completion, {listTime, {played(9)}});
        store.saveUserList(site, scott, UserList::Completion, {later, {mastered, played(1)}});
    }
    Store store(options());
    const auto kept = userListOf(store, site, u"SCOTT"_s);
    QVERIFY(kept);
    QCOMPARE(kept->fetchedAt, later);
    QCOMPARE(kept->games, (QList{mastered, played(1)}));
    store.saveUserList(site, scott, UserList::Completion, {later, {}});
    QVERIFY(userListOf(store) && userListOf(store)->games.isEmpty());
}

void StoreListsTest::everyUserServerAndKindHasItsOwnList()
{
    Store store(options());
    int id = 0;
    for (const QString &server : {site, otherSite}) {
        for (const QString &user : {scott, u"Other"_s}) {
            for (const UserList list : userLists)
                store.saveUserList(server, user, list, {listTime, {played(++id)}});
        }
    }
    id = 0;
    for (const QString &server : {site, otherSite}) {
        for (const QString &user : {scott, u"Other"_s}) {
            for (const UserList list : userLists)
                QCOMPARE(userListOf(store, server, user, list)->games, QList{played(++id)});
        }
    }
    QVERIFY(!userListOf(store, site, u"Third"_s));
}

void StoreListsTest::nobodyHasNoLists()
{
    Store store(options());
    store.saveUserList(site, {}, UserList::Completion, {listTime, {played(1)}});
    store.saveUserList(site, scott, UserList::Completion, {{}, {played(1)}});
    QVERIFY(!userListOf(store, site, {}));
    QVERIFY(!userListOf(store));
}

void StoreListsTest::aDamagedListOfAUsersIsNotThere_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("no bytes") << u"games = x''"_s;
    QTest::newRow("a text") << u"games = 'Dragster'"_s;
    QTest::newRow("cut off") << u"games = substr(games, 1, length(games) - 1)"_s;
    QTest::newRow("more bytes") << u"games = CAST(games || x'00' AS BLOB)"_s;
    QTest::newRow("a time before 1970") << u"fetched_at = -1"_s;
    QTest::newRow("a text for the time") << u"fetched_at = 'now'"_s;
}

void StoreListsTest::aDamagedListOfAUsersIsNotThere()
{
    QFETCH(const QString, change);
    Store store(options());
    store.saveUserList(site, scott, UserList::Completion, {listTime, {played(1)}});
    store.saveUserList(site, scott, UserList::WantToPlay, {listTime, {played(2)}});
    QVERIFY(userListOf(store));
    sql(u"UPDATE user_list SET %1 WHERE kind = 'completion'"_s.arg(change));
    QVERIFY(!userListOf(store));
    QVERIFY(userListOf(store, site, scott, UserList::WantToPlay));
    store.saveUserList(site, scott, UserList::Completion, {listTime, {played(1)}});
    QVERIFY(userListOf(store));
}

void StoreListsTest::forgottenListsAreInNoFile()
{
    const QString secret = u"A Game That Nobody Needs To Know"_s;
    const QString known = u"A Game Of Somebody Else"_s;
    const QList<UserGame> many(2000, played(1, secret)); // on many pages
    Store store(options());
    store.save(snapshot(1), true);
    for (const UserList list : userLists)
        store.saveUserList(site, scott, list, {listTime, many});
    store.saveUserList(site, u"Other"_s, UserList::WantToPlay, {listTime, {played(2, known)}});
    store.saveUserList(otherSite, scott, UserList::WantToPlay, {listTime, {played(2, known)}});
    QVERIFY(userListOf(store));
    QVERIFY(bytes().contains(onDisk(secret)));
    QVERIFY(bytes().contains(ownerHash(scott)));
    QVERIFY(!bytes().toLower().contains("scott"));
    QVERIFY(!bytes().contains(onDisk(scott)));

    store.forgetProgress(site, scott);
    for (const UserList list : userLists)
        QVERIFY(!userListOf(store, site, scott, list));
    QVERIFY(!bytes().contains(onDisk(secret)));
    QVERIFY(userListOf(store, site, u"Other"_s, UserList::WantToPlay));
    QVERIFY(userListOf(store, otherSite, scott, UserList::WantToPlay));
    store.forgetProgress(otherSite, scott);
    QVERIFY(waitForStore(store));
    QVERIFY(!bytes().contains(ownerHash(scott)));
    QVERIFY(bytes().contains(onDisk(known)));
}

void StoreListsTest::progressInGamesIsItsUsersAlone()
{
    Store store(options());
    store.save(snapshot(1), true);
    store.save(snapshot(1, 0, 5), true);
    store.save(snapshot(1, 0, 6), false);
    GameSnapshot others = snapshot(1, 0, 7);
    others.progressUser = u"Other"_s;
    store.save(others, true);
    others.server = otherSite;
    others.progressUser = scott;
    store.save(others, true);
    store.saveUserList(site, scott, UserList::Completion, {listTime, {played(8)}});
    QCOMPARE(knownProgressOf(store), (QHash<int, Progress>{{14402, {1, 2}}, {5, {1, 2}}}));
    QCOMPARE(knownProgressOf(store, site, u"Other"_s), (QHash<int, Progress>{{7, {1, 2}}}));
    QVERIFY(knownProgressOf(store, site, {}).isEmpty());
    store.forgetProgress(site, scott);
    QVERIFY(knownProgressOf(store).isEmpty());
    QCOMPARE(knownProgressOf(store, otherSite).size(), 1);
}

void StoreListsTest::wrongProgressIsPassedOver()
{
    Store store(options());
    for (int id = 1; id <= 4; ++id)
        store.save(snapshot(1, 0, id), true);
    QCOMPARE(knownProgressOf(store).size(), 4);
    sql(u"UPDATE progress SET hardcore = -1 WHERE game = 1"_s);
    sql(u"UPDATE progress SET casual = 10000 WHERE game = 2"_s);
    QCOMPARE(knownProgressOf(store), (QHash<int, Progress>{{3, {1, 2}}, {4, {1, 2}}}));
}

QTEST_GUILESS_MAIN(StoreListsTest)
#include "tst_storelists.moc"
