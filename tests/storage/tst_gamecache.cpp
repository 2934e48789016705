// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/gamecache.h"
#include "support/cachefolder.h"

#include <QTest>

#include <sys/stat.h>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class GameCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsMadeBeforeAGameIsKept();
    void whatIsKeptIsFoundAtOnce();
    void whatIsKeptIsThereInTheNextRun();
    void theCopyKeptLastIsFound();
    void theFolderAndItsFilesAreTheOwnersAlone();
    void everySetAndServerHasItsOwnCopy();
    void aPlaceOfAnyoneElseIsLeftOut_data();
    void aPlaceOfAnyoneElseIsLeftOut();
    void aGameThatIsNotKeptLeavesTheCopyBefore();
    void theFilesWrittenLeastRecentlyGoBeyondTheLimit();
    void theGameKeptLastStaysWhateverTheLimit();
    void aForgottenPlaceIsInNoFile();
    void forgettingLeavesAllElse();
    void forgettingComesAfterWhatWasKeptBefore();

private:
    std::optional<CacheFolder> m_folder;
};

namespace {

/// As if \a file had been written so many days ago.
bool age(const QString &file, int days)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadWrite)
        && opened.setFileTime(QDateTime::currentDateTimeUtc().addDays(-days), QFileDevice::FileModificationTime);
}

} // namespace

void GameCacheTest::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void GameCacheTest::nothingIsMadeBeforeAGameIsKept()
{
    {
        GameCache cache(m_folder->path());
        QCOMPARE(markOf(cache, 14402), -1);
        cache.forgetPlaces(scott);
        cache.keep(site, KeptGame()); // which is no game
    }
    QVERIFY(!QFileInfo::exists(m_folder->path()));
}

void GameCacheTest::whatIsKeptIsFoundAtOnce()
{
    GameCache cache(m_folder->path());
    const KeptGame kept = game(14402, 1, scott);
    cache.keep(site, kept);
    const auto found = cache.find(site, 14402, AchievementSet::Official, scott);
    QVERIFY(found);
    QVERIFY(found->game.kept);
    QCOMPARE(gameFile(*found), gameFile(kept));
    QCOMPARE(m_folder->files(), QStringList{dragsterFile});
}

void GameCacheTest::whatIsKeptIsThereInTheNextRun()
{
    {
        GameCache cache(m_folder->path());
        for (int id = 1; id <= 20; ++id)
            cache.keep(site, game(id, id));
    }
    const GameCache next(m_folder->path());
    for (int id = 1; id <= 20; ++id)
        QCOMPARE(markOf(next, id), id);
}

void GameCacheTest::theCopyKeptLastIsFound()
{
    GameCache cache(m_folder->path());
    for (int mark = 0; mark < 50; ++mark)
        cache.keep(site, game(14402, mark));
    QCOMPARE(markOf(cache, 14402), 49);
    QCOMPARE(m_folder->files(), QStringList{dragsterFile});
}

void GameCacheTest::theFolderAndItsFilesAreTheOwnersAlone()
{
    const mode_t before = ::umask(0);
    for (const QString &name : QStringList{m_folder->path(), m_folder->path() + u"/missing/deeper/"_s}) {
        GameCache cache(name);
        cache.keep(site, game(14402, 1));
        QCOMPARE(markOf(cache, 14402), 1);
        const QString file = QDir(name).filePath(dragsterFile);
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(name).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0700U);
        for (int times = 0; times < 2; ++times) {
            QCOMPARE(::stat(QFile::encodeName(file).constData(), &status), 0);
            QCOMPARE(status.st_mode & 0777U, 0600U);
            QCOMPARE(::chmod(QFile::encodeName(file).constData(), 0644), 0);
            cache.keep(site, game(14402, 2));
            QCOMPARE(markOf(cache, 14402), 2);
        }
    }
    ::umask(before);
}

void GameCacheTest::everySetAndServerHasItsOwnCopy()
{
    const QString other = u"https://localhost/API/"_s;
    GameCache cache(m_folder->path());
    KeptGame unofficial = game(14402, 3);
    unofficial.game.set = AchievementSet::Unofficial;
    cache.keep(site, game(14402, 1));
    cache.keep(other, game(14402, 2));
    cache.keep(site, unofficial);

    QCOMPARE(markOf(cache, 14402), 1);
    QCOMPARE(markOf(cache, 14402, other), 2);
    const auto found = cache.find(site, 14402, AchievementSet::Unofficial, scott);
    QVERIFY(found);
    QCOMPARE(found->game.set, AchievementSet::Unofficial);
    QCOMPARE(found->game.distribution, unofficial.game.distribution);
    QVERIFY(!cache.find(other, 14402, AchievementSet::Unofficial, scott));
    QCOMPARE(m_folder->files().size(), 3);
    QVERIFY(m_folder->files().contains(u"14402-unofficial-92807ec528e73e1b.game"_s));
}

void GameCacheTest::aPlaceOfAnyoneElseIsLeftOut_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("there");
    QTest::newRow("the user") << scott << true;
    QTest::newRow("in another case") << u"sCOTT"_s << true;
    QTest::newRow("someone else") << u"Scot"_s << false;
    QTest::newRow("nobody") << QString() << false;
}

void GameCacheTest::aPlaceOfAnyoneElseIsLeftOut()
{
    QFETCH(const QString, user);
    QFETCH(const bool, there);
    GameCache cache(m_folder->path());
    cache.keep(site, game(14402, 1, scott));
    const auto found = cache.find(site, 14402, AchievementSet::Official, user);
    QVERIFY(found);
    QCOMPARE(found->game.details.progress, there ? std::optional(Progress{1, 2}) : std::nullopt);
    QCOMPARE(found->placeOf, there ? placeOwner(scott) : QByteArray());
    QCOMPARE(found->game.details.title, u"Game 14402"_s);
    QVERIFY(cache.find(site, 14402, AchievementSet::Official, scott)->game.details.progress);
}

void GameCacheTest::aGameThatIsNotKeptLeavesTheCopyBefore()
{
    GameCache cache(m_folder->path());
    cache.keep(site, game(14402, 1));
    KeptGame oneMode = game(14402, 2);
    oneMode.game.distribution = oneMode.game.distribution.only(ModeFilter::Hardcore);
    cache.keep(site, oneMode);
    QCOMPARE(markOf(cache, 14402), 1);
}

void GameCacheTest::theFilesWrittenLeastRecentlyGoBeyondTheLimit()
{
    const QString stray = dragsterFile + u".AbCdEf"_s; // of a write that never came to its end
    const QByteArray content = gameFile(game(10, 1));
    {
        GameCache cache(m_folder->path());
        for (const int id : {10, 11, 12, 13})
            cache.keep(site, game(id, 1));
    }
    QVERIFY(write(m_folder->path(stray), content));
    QVERIFY(age(m_folder->path(stray), 5));
    const QMap<int, int> days{{11, 4}, {13, 3}, {10, 2}, {12, 1}};
    for (auto it = days.begin(); it != days.end(); ++it)
        QVERIFY(age(m_folder->path(QString::number(it.key()) + dragsterFile.mid(5)), it.value()));

    GameCache cache(m_folder->path(), 5 * content.size());
    cache.keep(site, game(12, 2)); // five files, and the newest again
    QCOMPARE(markOf(cache, 12), 2);
    QCOMPARE(m_folder->files().size(), 5);
    cache.keep(site, game(14, 1));
    QCOMPARE(markOf(cache, 14), 1);
    QCOMPARE(m_folder->files().size(), 5);
    QVERIFY(!m_folder->files().contains(stray));

    GameCache smaller(m_folder->path(), 3 * content.size() + 1);
    smaller.keep(site, game(10, 2)); // the oldest but two, until now
    QCOMPARE(markOf(smaller, 11), -1);
    QCOMPARE(markOf(smaller, 13), -1);
    QCOMPARE(markOf(smaller, 10), 2);
    QCOMPARE(markOf(smaller, 12), 2);
    QCOMPARE(markOf(smaller, 14), 1);
}

void GameCacheTest::theGameKeptLastStaysWhateverTheLimit()
{
    GameCache cache(m_folder->path(), 1);
    cache.keep(site, game(14402, 1));
    QCOMPARE(markOf(cache, 14402), 1);
    QVERIFY(age(m_folder->path(dragsterFile), -1)); // as after a clock set back: it seems written after what comes next
    cache.keep(site, game(1, 1));
    QCOMPARE(markOf(cache, 14402), -1);
    QCOMPARE(markOf(cache, 1), 1);
}

void GameCacheTest::aForgottenPlaceIsInNoFile()
{
    GameCache cache(m_folder->path());
    for (const int id : {1, 2, 3})
        cache.keep(site, game(id, id, scott));
    cache.keep(u"https://localhost/API/"_s, game(1, 4, scott));
    cache.forgetPlaces(scott.toUpper());
    for (const int id : {1, 2, 3}) {
        const auto found = cache.find(site, id, AchievementSet::Official, scott);
        QVERIFY(found);
        QCOMPARE(gameFile(*found), gameFile(game(id, id)));
    }
    QCOMPARE(m_folder->files().size(), 4);
    for (const QString &file : m_folder->files())
        QVERIFY(!contentOf(m_folder->path(file)).contains(placeOwner(scott)));
}

void GameCacheTest::forgettingLeavesAllElse()
{
    GameCache cache(m_folder->path());
    cache.keep(site, game(14402, 1, u"Other"_s));
    cache.keep(site, game(1, 1));
    QCOMPARE(markOf(cache, 14402), 1);
    const auto writings = [this] {
        QStringList all;
        for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files, QDir::Name)) {
            struct stat status = {};
            ::stat(QFile::encodeName(file.filePath()).constData(), &status);
            all.append(file.fileName() + u' ' + QString::number(status.st_ino));
        }
        return all;
    };
    const QStringList before = writings();
    QCOMPARE(before.size(), 2);
    cache.forgetPlaces(scott);
    cache.forgetPlaces(QString());
    QVERIFY(cache.find(site, 14402, AchievementSet::Official, u"Other"_s)->game.details.progress);
    QCOMPARE(writings(), before);
}

void GameCacheTest::forgettingComesAfterWhatWasKeptBefore()
{
    GameCache cache(m_folder->path());
    cache.keep(site, game(14402, 1, scott));
    cache.forgetPlaces(scott);
    QVERIFY(!cache.find(site, 14402, AchievementSet::Official, scott)->game.details.progress);
    cache.forgetPlaces(scott);
    cache.keep(site, game(14402, 2, scott));
    QVERIFY(cache.find(site, 14402, AchievementSet::Official, scott)->game.details.progress);
}

QTEST_GUILESS_MAIN(GameCacheTest)
#include "tst_gamecache.moc"
