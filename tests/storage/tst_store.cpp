// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/foreigntext.h"
#include "storage/gamefile.h"
#include "storage/store.h"
#include "support/files.h"
#include "support/keptgames.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"\u001b[2JDrag\u202e\nster"_s;
const QString tame = u"[2JDrag ster"_s;

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsMadeBeforeTheFirstCall();
    void whatIsSavedIsThereInTheNextRun();
    void everyDifferentAnswerIsKeptWithItsTimes();
    void whatTheServiceCouldNotHaveSentIsNotKept_data();
    void whatTheServiceCouldNotHaveSentIsNotKept();
    void everyServerAndSetHasItsOwnAnswers();
    void whatIsNotKnownLeavesWhatWas();
    void theGameOfASubsetIsKnownWithItsTitle();
    void longTextsAreCut();
    void titlesAreKeptAsOneLine();
    void progressIsItsUsersAlone();
    void forgottenProgressIsInNoFile();
    void nothingIsLeftOfAnything();
    void theRecentGamesAreTwentyEachOnce();
    void aTitleThatIsNotKnownLeavesTheOneThatWas();
    void twoStoresLoseNothingOfEachOther();
    void folderAndFilesAreTheOwnersAlone();
    void theOldestAnswersGoBeyondTheLimit();
    void anAnswerDoesNotComeWhenItsContextIsGone();
    void whatTheVersionBeforeKeptIsTakenOverOnce();

private:
    StoreOptions options() const { return {.folder = m_home->filePath(u"data"_s)}; }
    QByteArray bytes() const { return contentOfFolder(options().folder); }

    std::optional<QTemporaryDir> m_home;
};

void StoreTest::init()
{
    m_home.emplace();
    QVERIFY(m_home->isValid());
}

void StoreTest::nothingIsMadeBeforeTheFirstCall()
{
    const Store store(options());
    QVERIFY(!QFileInfo::exists(options().folder));
}

void StoreTest::whatIsSavedIsThereInTheNextRun()
{
    {
        Store store(options());
        store.save(snapshot(1), true);
    }
    Store store(options());
    const auto found = latestOf(store);
    QVERIFY(found);
    const GameSnapshot saved = snapshot(1);
    QCOMPARE(found->distribution, saved.distribution);
    QCOMPARE(found->details, saved.details);
    QCOMPARE(found->fetchedAt, saved.fetchedAt);
    QCOMPARE(found->icon, saved.icon);
    QCOMPARE(found->server, site);
    QCOMPARE(found->progressUser, scott);
    QCOMPARE(found->id, 14402);
    QVERIFY(found->isKept());
}

void StoreTest::everyDifferentAnswerIsKeptWithItsTimes()
{
    Store store(options());
    store.save(snapshot(1, 0), false);
    store.save(snapshot(1, 1), false);
    store.save(snapshot(2, 2), false);
    store.save(snapshot(1, 3), false);
    const QList<KeptAnswer> answers = historyOf(store);
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers[0].firstSeen, snapshot(1, 0).fetchedAt);
    QCOMPARE(answers[0].lastSeen, snapshot(1, 1).fetchedAt);
    QCOMPARE(answers[1].distribution, snapshot(2).distribution);
    QCOMPARE(answers[2].firstSeen, snapshot(1, 3).fetchedAt);
    QCOMPARE(markOf(store), 1);
}

void StoreTest::whatTheServiceCouldNotHaveSentIsNotKept_data()
{
    QTest::addColumn<GameSnapshot>("bad");
    GameSnapshot bad = snapshot(1);
    bad.source = GameSnapshot::Source::Sample;
    QTest::newRow("a sample") << bad;
    QTest::newRow("no ID") << snapshot(1, 0, 0);
    QTest::newRow("fewer than no players") << snapshot(-1);
    QTest::newRow("too many players") << snapshot(maxPlayers + 1);
    bad = snapshot(1);
    bad.distribution = bad.distribution.only(ModeFilter::Hardcore);
    QTest::newRow("one mode") << bad;
    bad.distribution = Distribution(PlayerCounts(maxAchievements + 1, 1), PlayerCounts{1});
    QTest::newRow("too many achievements") << bad;
    bad = snapshot(1);
    bad.fetchedAt = QDateTime();
    QTest::newRow("no time") << bad;
}

void StoreTest::whatTheServiceCouldNotHaveSentIsNotKept()
{
    QFETCH(const GameSnapshot, bad);
    Store store(options());
    store.save(bad, true);
    QVERIFY(!latestOf(store, {site, bad.id, bad.set}));
}

void StoreTest::everyServerAndSetHasItsOwnAnswers()
{
    Store store(options());
    store.save(snapshot(1), false);
    GameSnapshot other = snapshot(2);
    other.set = AchievementSet::Unofficial;
    store.save(other, false);
    other = snapshot(3);
    other.server = u"https://example.org/API/"_s;
    store.save(other, false);
    QCOMPARE(markOf(store), 1);
    QCOMPARE(markOf(store, {site, 14402, AchievementSet::Unofficial}), 2);
    QCOMPARE(markOf(store, {other.server, 14402, AchievementSet::Official}), 3);
    store.addRecentGame(other.server, {5, u"x"_s});
    QCOMPARE(recentOf(store), QList<int>());
    QCOMPARE(recentOf(store, other.server), QList<int>{5});
}

void StoreTest::whatIsNotKnownLeavesWhatWas()
{
    Store store(options());
    store.save(snapshot(1), false);
    GameSnapshot bare = snapshot(2, 1);
    bare.details = {};
    bare.icon.clear();
    store.save(bare, false);
    QCOMPARE(latestOf(store)->details.title, u"Game 14402"_s);
    QCOMPARE(latestOf(store)->icon, "icon"_ba);
    bare.details.iconPath = u"/Images/2.png"_s;
    store.save(bare, false);
    QCOMPARE(latestOf(store)->icon, QByteArray()); // which was of another path
}

void StoreTest::theGameOfASubsetIsKnownWithItsTitle()
{
    Store store(options());
    GameSnapshot game = snapshot(1);
    const auto parentAfter = [&](int parent, const QString &title) {
        game.details.parent = parent;
        game.details.title = title;
        store.save(game, false);
        return latestOf(store)->details.parent;
    };
    QCOMPARE(parentAfter(5, u"Dragster [Subset - Bonus]"_s), 5);
    QCOMPARE(parentAfter(0, {}), 5);
    QCOMPARE(parentAfter(7, {}), 5);
    QCOMPARE(parentAfter(6, u"Dragster [Subset - Bonus]"_s), 6);
    QCOMPARE(parentAfter(game.id, u"Dragster"_s), 0); // a game is not its own subset
    QCOMPARE(parentAfter(6, u"Dragster [Subset - Bonus]"_s), 6);
    QCOMPARE(parentAfter(-1, u"Dragster"_s), 0);
    QCOMPARE(parentAfter(6, u"Dragster [Subset - Bonus]"_s), 6);
    QCOMPARE(parentAfter(0, u"Dragster"_s), 0);
}

void StoreTest::longTextsAreCut()
{
    Store store(options());
    GameSnapshot game = snapshot(1);
    game.details.title = QString(100'000, u'x');
    game.icon = QByteArray(largestKeptIcon + 1, 'x');
    store.save(game, false);
    QCOMPARE(latestOf(store)->details.title, QString(maxTextLength, u'x'));
    QVERIFY(latestOf(store)->icon.isEmpty());
}

void StoreTest::titlesAreKeptAsOneLine()
{
    Store store(options());
    GameSnapshot game = snapshot(1);
    game.details.title = hostile;
    game.details.system = hostile;
    store.save(game, false);
    store.addRecentGame(site, {1, hostile});
    QCOMPARE(latestOf(store)->details.title, tame);
    QCOMPARE(latestOf(store)->details.system, tame);
    QCOMPARE(recentTitlesOf(store), QStringList{tame});
    QVERIFY(!bytes().contains(u"\u202e"_s.toUtf8()) && !bytes().contains("\x1b[2J"));
}

void StoreTest::progressIsItsUsersAlone()
{
    Store store(options());
    store.save(snapshot(1), true);
    QCOMPARE(latestOf(store, dragsterKey, u"SCOTT"_s)->details.progress, Progress(1, 2));
    QVERIFY(!latestOf(store, dragsterKey, u"Other"_s)->details.progress);
    QVERIFY(!latestOf(store, dragsterKey, QString())->details.progress);
    GameSnapshot other = snapshot(2, 1, 1);
    store.save(other, false);
    QVERIFY(!latestOf(store, {site, 1, AchievementSet::Official})->details.progress);
}

void StoreTest::forgottenProgressIsInNoFile()
{
    Store store(options());
    store.save(snapshot(1), true);
    QVERIFY(latestOf(store)->details.progress);
    QVERIFY(bytes().contains(ownerHash(scott)));
    QVERIFY(!bytes().toLower().contains("scott"));
    store.forgetProgress(site, scott);
    QVERIFY(!latestOf(store)->details.progress);
    QCOMPARE(markOf(store), 1);
    QVERIFY(!bytes().contains(ownerHash(scott)));
}

void StoreTest::nothingIsLeftOfAnything()
{
    Store store(options());
    const QString damaged = store.fileName() + u".damaged-20260101-000000-000"_s;
    store.addRecentGame(site, {1, u"Dragster"_s});
    store.addRecentGame(u"https://other.example/API/"_s, {2, u"Pitfall"_s});
    store.follow(site, {3, u"Freeway"_s});
    QCOMPARE(recentOf(store), QList<int>{1});
    QVERIFY(bytes().contains("Pitfall"));
    QFile copy(damaged);
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.close();

    store.forgetEverything();
    QCOMPARE(recentOf(store), QList<int>());
    for (const char *title : {"Dragster", "Pitfall", "Freeway"})
        QVERIFY2(!bytes().contains(title), title);
    QVERIFY(!QFile::exists(damaged));
    store.addRecentGame(site, {4, u"Boxing"_s}); // it goes on
    QCOMPARE(recentOf(store), QList<int>{4});
}

void StoreTest::theRecentGamesAreTwentyEachOnce()
{
    Store store(options());
    for (int id = 1; id <= 25; ++id)
        store.addRecentGame(site, {id, u"x"_s});
    store.addRecentGame(site, {10, u"x"_s});
    const QList<int> ids = recentOf(store);
    QCOMPARE(ids.size(), Store::mostRecentGames);
    QCOMPARE(ids.first(), 10);
    QCOMPARE(ids.count(10), 1);
    QCOMPARE(ids.last(), 6);
}

void StoreTest::aTitleThatIsNotKnownLeavesTheOneThatWas()
{
    Store store(options());
    store.addRecentGame(site, {1, u"Dragster"_s});
    store.addRecentGame(site, {1, {}});
    store.addRecentGame(site, {2, {}});
    QCOMPARE(recentOf(store), (QList<int>{2, 1}));
    QCOMPARE(recentTitlesOf(store), (QStringList{QString(), u"Dragster"_s}));
}

void StoreTest::twoStoresLoseNothingOfEachOther()
{
    {
        Store one(options());
        Store two(options());
        for (int i = 0; i < 40; ++i) {
            Store &store = i % 2 == 0 ? one : two;
            store.save(snapshot(i, i, i + 1), false);
            if (i < Store::mostRecentGames)
                store.addRecentGame(site, {i + 1, u"x"_s});
        }
    }
    Store store(options());
    for (int i = 0; i < 40; ++i)
        QCOMPARE(markOf(store, {site, i + 1, AchievementSet::Official}), i);
    QCOMPARE(recentOf(store).size(), Store::mostRecentGames);
}

void StoreTest::folderAndFilesAreTheOwnersAlone()
{
    const mode_t before = ::umask(0);
    Store store(options());
    store.save(snapshot(1), false);
    const qint64 mark = markOf(store);
    ::umask(before);
    QCOMPARE(mark, 1);
    constexpr auto others = QFileDevice::Permissions(0x0077);
    QCOMPARE(QFileInfo(options().folder).permissions() & others, QFileDevice::Permissions());
    const QFileInfoList files = QDir(options().folder).entryInfoList(QDir::Files | QDir::Hidden);
    QCOMPARE(files.size(), 3);
    for (const QFileInfo &file : files)
        QCOMPARE(file.permissions() & others, QFileDevice::Permissions());
}

void StoreTest::theOldestAnswersGoBeyondTheLimit()
{
    StoreOptions small = options();
    small.limit = 1;
    Store store(small);
    store.save(snapshot(9, 0, 1), false);
    for (int minute = 1; minute < 5; ++minute)
        store.save(snapshot(minute, minute), false);
    QCOMPARE(historyOf(store).size(), 1);
    QCOMPARE(markOf(store), 4);
    QCOMPARE(markOf(store, {site, 1, AchievementSet::Official}), 9);
}

void StoreTest::anAnswerDoesNotComeWhenItsContextIsGone()
{
    Store store(options());
    bool answered = false;
    auto context = std::make_unique<QObject>();
    store.latest(dragsterKey, scott, context.get(), [&](const auto &) { answered = true; });
    context.reset();
    QCOMPARE(markOf(store), -1); // whose answer comes after the other's
    QVERIFY(!answered);
}

void StoreTest::whatTheVersionBeforeKeptIsTakenOverOnce()
{
    const QString cache = m_home->filePath(u"cache"_s);
    const QString own = cache + u"/14402-official-92807ec528e73e1b.game";
    const QString others = cache + u"/14402-official-0000000000000000.game";
    KeptGame kept{snapshot(7), "icon", ownerHash(scott)};
    kept.game.details.title = hostile;
    const QByteArray content = gameFile(kept);
    QVERIFY(!content.isEmpty());
    QVERIFY(QDir().mkpath(cache));
    for (const QString &name : {own, others}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    QVERIFY(QFile::link(others, cache + u"/link.game"));
    StoreOptions options = this->options();
    options.oldCacheFolder = cache;
    options.oldRecentGames = [] { return QList<RecentGame>{{3, hostile}, {1, u"a"_s}}; };
    {
        Store store(options);
        const auto found = latestOf(store);
        QVERIFY(found);
        QCOMPARE(found->distribution, kept.game.distribution);
        QCOMPARE(found->details.title, tame);
        QCOMPARE(found->details.system, kept.game.details.system);
        QCOMPARE(found->details.iconPath, kept.game.details.iconPath);
        QCOMPARE(found->details.progress, kept.game.details.progress);
        QCOMPARE(recentOf(store), (QList<int>{3, 1}));
        QCOMPARE(recentTitlesOf(store), (QStringList{tame, u"a"_s}));
        store.addRecentGame(site, {1, u"a"_s});
    }
    QVERIFY(!QFileInfo::exists(own));
    QVERIFY(QFileInfo::exists(others));
    QVERIFY(QFileInfo::exists(cache + u"/link.game"));
    Store store(options);
    QCOMPARE(recentOf(store), (QList<int>{1, 3}));
}

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
