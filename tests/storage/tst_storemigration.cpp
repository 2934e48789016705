// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/gamefile.h"
#include "support/files.h"
#include "support/fulldisk.h"
#include "support/keptlists.h"
#include "support/sql.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// Files of earlier versions. One that a program of version 1 wrote: three answers about one game, with an icon and the
/// progress of two users; its unofficial set; a subset; a game of another server; games shown last.
class StoreMigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatVersion1KeptIsAllThere();
    void noRowOfVersion1Changes();
    void whatVersion2AddsWorksInIt();
    void noRowOfVersion2Changes();
    void whatVersion3AddsWorksInAFileOfVersion2();
    void aNewFileHasTheSameTables();
    void version01IsNotTakenOverAgain();
    void twoProgramsMayDoItAtOnce();
    void aProgramOfVersion1ThatIsRunningGoesOn();
    void aFullDiskLeavesVersion1();
    void whatCannotBeDoneWholeIsNotDone();
    void aDamagedFileOfVersion1IsSetAside_data();
    void aDamagedFileOfVersion1IsSetAside();

private:
    StoreOptions options() const { return {.folder = m_home->filePath(u"data"_s)}; }
    QString file() const { return options().folder + u"/masterychart.sqlite"; }
    QStringList rowsOfVersion1() const;
    QStringList rowsOfVersion2() const;
    void takeVersion2() const;

    std::optional<QTemporaryDir> m_home;
};

namespace {

/// Another program that has read from the database \a file and has it open.
class OpenDatabase
{
public:
    explicit OpenDatabase(const QString &file)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection());
        database.setDatabaseName(file);
        database.open();
        does(u"SELECT count(*) FROM game"_s);
    }
    ~OpenDatabase() { QSqlDatabase::removeDatabase(connection()); }
    Q_DISABLE_COPY_MOVE(OpenDatabase)

    bool does(const QString &statement)
    {
        QSqlQuery query(QSqlDatabase::database(connection()));
        return query.exec(statement);
    }

private:
    static QString connection() { return u"other"_s; }
};

bool migrate(const StoreOptions &options)
{
    Store store(options);
    return waitForStore(store);
}

} // namespace

void StoreMigrationTest::init()
{
    m_home.emplace();
    QVERIFY(m_home->isValid());
    QVERIFY(QDir().mkpath(options().folder));
    QVERIFY(writeFile(file(), contentOf(QFINDTESTDATA("data/store/version1.sqlite"))));
    QCOMPARE(sqlIn(file(), u"PRAGMA user_version"_s), u"1"_s);
}

QStringList StoreMigrationTest::rowsOfVersion1() const
{
    QStringList rows;
    for (const QString &columns :
         {u"id, name FROM server"_s, u"server, id, title, system, icon_path, hex(icon) FROM game"_s,
          u"id, server, game, official, first_seen, last_seen, hardcore, casual FROM answer"_s,
          u"server, game, owner, hardcore, casual FROM progress"_s, u"server, game, title, used FROM recent"_s})
        rows += rowsOf(file(), u"SELECT "_s + columns);
    rows.sort();
    return rows;
}

void StoreMigrationTest::whatVersion1KeptIsAllThere()
{
    Store store(options());
    const auto dragster = latestOf(store);
    QVERIFY(dragster);
    QCOMPARE(dragster->distribution, snapshot(7).distribution);
    QCOMPARE(dragster->details.title, u"Dragster"_s);
    QCOMPARE(dragster->details.system, u"Atari 2600"_s);
    QCOMPARE(dragster->details.iconPath, u"/Images/026368.png"_s);
    QCOMPARE(dragster->details.parent, 0);
    QVERIFY(dragster->icon.startsWith("\x89PNG"));
    QCOMPARE(dragster->details.progress, Progress(1, 2));
    QCOMPARE(latestOf(store, dragsterKey, u"Other"_s)->details.progress, Progress(3, 0));
    const QList<KeptAnswer> answers = historyOf(store);
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers[0].lastSeen, snapshot(7, 1).fetchedAt);
    QCOMPARE(answers[1].distribution, Distribution(PlayerCounts{9, 2, 4}, PlayerCounts{0, 1, 1}));
    QCOMPARE(answers[2].firstSeen, snapshot(7, 3).fetchedAt);
    QCOMPARE(markOf(store, {site, 14402, AchievementSet::Unofficial}), 5);
    QCOMPARE(latestOf(store, {site, 20000, AchievementSet::Official})->details.title,
             u"Pokémon Red Version | Pokémon Blue Version [Subset - Bonus]"_s);
    QCOMPARE(markOf(store, {otherSite, 14402, AchievementSet::Official}), 3);
    QCOMPARE(recentOf(store), (QList<int>{14402, 1, 20000}));
    QCOMPARE(recentOf(store, otherSite), QList<int>{14402});
    QCOMPARE(knownProgressOf(store), (QHash<int, Progress>{{14402, {1, 2}}, {20000, {0, 1}}}));
}

void StoreMigrationTest::noRowOfVersion1Changes()
{
    const QStringList before = rowsOfVersion1();
    QCOMPARE(before.size(), 2 + 3 + 6 + 4 + 4);
    QVERIFY(migrate(options()));
    QCOMPARE(sqlIn(file(), u"PRAGMA user_version"_s), u"3"_s);
    QCOMPARE(rowsOfVersion1(), before);
    QCOMPARE(sqlIn(file(), u"PRAGMA integrity_check"_s), u"ok"_s);
    QVERIFY(rowsOf(file(), u"PRAGMA foreign_key_check"_s).isEmpty());
}

void StoreMigrationTest::whatVersion2AddsWorksInIt()
{
    Store store(options());
    const System mega{1, u"Genesis/Mega Drive"_s, u"md"_s};
    store.saveSystems(site, {mega}, listTime);
    store.saveSystemGames(site, 1, {{1, 1, u"Sonic"_s}}, listTime);
    store.saveUserList(site, scott, UserList::WantToPlay, {listTime, {{.id = 2, .title = u"x"_s}}});
    store.saveIcon(site, u"/Images/1.png"_s, "icon");
    GameSnapshot subset = snapshot(22, 6, 20000);
    subset.details.parent = 724;
    store.save(subset, false);
    QCOMPARE(gamesIn(gameListOf(store)).size(), 1);
    QVERIFY(userListOf(store, site, scott, UserList::WantToPlay));
    QCOMPARE(iconsOf(store, {u"/Images/1.png"_s}).size(), 1);
    QCOMPARE(latestOf(store, {site, 20000, AchievementSet::Official})->details.parent, 724);
    store.forgetProgress(site, scott);
    QVERIFY(!latestOf(store)->details.progress);
    QVERIFY(!userListOf(store, site, scott, UserList::WantToPlay));
}

QStringList StoreMigrationTest::rowsOfVersion2() const
{
    QStringList rows = rowsOfVersion1();
    for (const QString &columns : {u"id, parent FROM game"_s, u"id, systems_at FROM server"_s,
                                   u"server, id, name, short_name, games_at, hex(games) FROM system"_s,
                                   u"server, fetched_at, players FROM popularity"_s,
                                   u"server, owner, kind, fetched_at, hex(games) FROM user_list"_s,
                                   u"id, server, path, used, hex(image) FROM icon"_s})
        rows += rowsOf(file(), u"SELECT "_s + columns);
    rows.sort();
    return rows;
}

/// The same file after a program of version 2, with its list of systems, an icon and a user's list.
void StoreMigrationTest::takeVersion2() const
{
    QVERIFY(writeFile(file(), contentOf(QFINDTESTDATA("data/store/version2.sqlite"))));
    QCOMPARE(sqlIn(file(), u"PRAGMA user_version"_s), u"2"_s);
}

void StoreMigrationTest::noRowOfVersion2Changes()
{
    takeVersion2();
    const QStringList before = rowsOfVersion2();
    QVERIFY(before.size() > rowsOfVersion1().size());
    QVERIFY(migrate(options()));
    QCOMPARE(sqlIn(file(), u"PRAGMA user_version"_s), u"3"_s);
    QCOMPARE(rowsOfVersion2(), before);
    QCOMPARE(sqlIn(file(), u"PRAGMA integrity_check"_s), u"ok"_s);
    QVERIFY(rowsOf(file(), u"PRAGMA foreign_key_check"_s).isEmpty());
}

void StoreMigrationTest::whatVersion3AddsWorksInAFileOfVersion2()
{
    takeVersion2();
    Store store(options());
    QCOMPARE(latestOf(store, {site, 20000, AchievementSet::Official})->details.parent, 724);
    QCOMPARE(iconsOf(store, {u"/Images/1.png"_s}).size(), 1);
    store.saveComparison(site, {u"Two"_s, {{.gameId = 14402}, {.gameId = 20000}}});
    const auto kept = storeAnswer<QList<KeptComparison>>(
        [&](QObject *context, const Store::ComparisonsCallback &answer) { store.comparisons(site, context, answer); });
    QVERIFY(kept);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(historyOf(store).size(), 3);
}

void StoreMigrationTest::aNewFileHasTheSameTables()
{
    const auto tables = [](const QString &database) {
        return rowsOf(database, u"SELECT name, coalesce(sql, '') FROM sqlite_master ORDER BY name"_s);
    };
    StoreOptions anew = options();
    anew.folder = m_home->filePath(u"new"_s);
    QVERIFY(migrate(options()));
    QVERIFY(migrate(anew));
    QVERIFY(tables(file()).size() > 8);
    QCOMPARE(tables(anew.folder + u"/masterychart.sqlite"), tables(file()));
}

void StoreMigrationTest::version01IsNotTakenOverAgain()
{
    StoreOptions old = options();
    old.oldRecentGames = [] { return QList<RecentGame>{{3, u"Old"_s}}; };
    Store store(old);
    QCOMPARE(recentOf(store), (QList<int>{14402, 1, 20000}));
}

void StoreMigrationTest::twoProgramsMayDoItAtOnce()
{
    QList<StoreProblem> found;
    {
        Store one(options());
        Store two(options());
        for (Store *store : {&one, &two}) {
            connect(store, &Store::problemFound, store, [&](StoreProblem problem) { found.append(problem); });
            store->addRecentGame(site, {store == &one ? 101 : 102, {}});
        }
        for (Store *store : {&one, &two})
            QVERIFY(waitForStore(*store));
    }
    QVERIFY(found.isEmpty());
    QCOMPARE(sqlIn(file(), u"PRAGMA user_version"_s), u"3"_s);
    Store store(options());
    QCOMPARE(recentOf(store).size(), 5);
    QCOMPARE(historyOf(store).size(), 3);
}

void StoreMigrationTest::aProgramOfVersion1ThatIsRunningGoesOn()
{
    OpenDatabase running(file());
    QVERIFY(migrate(options()));
    QVERIFY(running.does(u"INSERT INTO server (name) VALUES ('https://a.example/') ON CONFLICT DO NOTHING"_s));
    QVERIFY(
        running.does(u"INSERT INTO game (server, id, title, system, icon_path, icon) VALUES (1, 77, 'Late', '', '', "
                     "NULL)"_s));
    QVERIFY(running.does(u"INSERT INTO answer (server, game, official, first_seen, last_seen, hardcore, casual) VALUES "
                         "(1, 77, 1, 5, 5, '[8]', '[1]')"_s));
    Store store(options());
    QCOMPARE(markOf(store, {site, 77, AchievementSet::Official}), 8);
}

void StoreMigrationTest::aFullDiskLeavesVersion1()
{
    const QStringList before = rowsOfVersion1();
    QList<StoreProblem> found;
    Store store(options());
    connect(&store, &Store::problemFound, &store, [&](StoreProblem problem) { found.append(problem); });
    {
        const OpenDatabase other(file()); // by which there is the -shm
        const FullDisk disk(10'000);
        QCOMPARE(markOf(store), -1);
    }
    QCOMPARE(found, QList{StoreProblem::DiskFull});
    QCOMPARE(sqlIn(file(), u"PRAGMA user_version"_s), u"1"_s);
    QCOMPARE(rowsOfVersion1(), before);
    QCOMPARE(markOf(store), 7);
    QCOMPARE(rowsOfVersion1(), before);
}

void StoreMigrationTest::whatCannotBeDoneWholeIsNotDone()
{
    const QString tables = u"SELECT name, coalesce(sql, '') FROM sqlite_master ORDER BY name"_s;
    sqlIn(file(), u"CREATE TABLE icon (in_the_way INTEGER)"_s);
    const QStringList before = rowsOf(file(), tables);
    QVERIFY(migrate(options()));
    const QDir folder(options().folder);
    const QStringList aside = folder.entryList({u"masterychart.sqlite.damaged-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(rowsOf(folder.filePath(aside.first()), tables), before);
}

void StoreMigrationTest::aDamagedFileOfVersion1IsSetAside_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("without a table that changes") << u"DROP TABLE game"_s;
    QTest::newRow("without one that stays") << u"DROP TABLE answer"_s;
    QTest::newRow("of a version below 0") << u"PRAGMA user_version = -1"_s;
    QTest::newRow("of the new version by name alone") << u"PRAGMA user_version = 3"_s;
}

void StoreMigrationTest::aDamagedFileOfVersion1IsSetAside()
{
    QFETCH(const QString, damage);
    sqlIn(file(), damage);
    QList<StoreProblem> found;
    Store store(options());
    connect(&store, &Store::problemFound, &store, [&](StoreProblem problem) { found.append(problem); });
    store.save(snapshot(5), false);
    QCOMPARE(markOf(store), 5);
    QCOMPARE(found, QList{StoreProblem::Damaged});
    QCOMPARE(QDir(options().folder).entryList({u"masterychart.sqlite.damaged-*"_s}, QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(StoreMigrationTest)
#include "tst_storemigration.moc"
