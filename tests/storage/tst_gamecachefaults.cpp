// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/gamecache.h"
#include "support/cachefolder.h"
#include "support/droproot.h"
#include "support/fulldisk.h"

#include <QTest>

#include <sys/stat.h>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class GameCacheFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileThatIsNotBelievedIsRemoved_data();
    void aFileThatIsNotBelievedIsRemoved();
    void aFileBeyondAllMemoryIsRemoved();
    void whatIsNoFileIsLeftAlone_data();
    void whatIsNoFileIsLeftAlone();
    void aFolderThatCannotBeHadHarmsNothing_data();
    void aFolderThatCannotBeHadHarmsNothing();
    void aFileThatCannotBeReadIsLeftAlone();
    void aFolderThatCannotBeWrittenToKeepsItsCopy();
    void aFullDiskLeavesTheCopyBefore_data();
    void aFullDiskLeavesTheCopyBefore();
    void nothingButFilesOfTheFolderIsRemoved();
    void halfAFileIsForgottenWhole();
    void aPlaceIsForgottenEvenOnAFullDisk();

private:
    std::optional<CacheFolder> m_folder;
};

void GameCacheFaultsTest::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void GameCacheFaultsTest::aFileThatIsNotBelievedIsRemoved_data()
{
    QTest::addColumn<QByteArray>("content");
    QByteArray changed = gameFile(game(14402, 1));
    KeptGame unofficial = game(14402, 1);
    unofficial.game.set = AchievementSet::Unofficial;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a file") << changed.first(changed.size() / 2);
    QTest::newRow("another version") << QByteArray(changed).replace("game 1 ", "game 2 ");
    QTest::newRow("another game") << gameFile(game(14403, 1));
    QTest::newRow("another set") << gameFile(unofficial);
    QTest::newRow("too large") << changed + QByteArray(largestGameFile, ' ');
}

void GameCacheFaultsTest::aFileThatIsNotBelievedIsRemoved()
{
    QFETCH(const QByteArray, content);
    QVERIFY(write(m_folder->path(dragsterFile), content));
    QVERIFY(write(m_folder->path(u"other.game"_s), content));
    const GameCache cache(m_folder->path());
    QCOMPARE(markOf(cache, 14402), -1);
    QCOMPARE(m_folder->files(), QStringList{u"other.game"_s});
}

void GameCacheFaultsTest::aFileBeyondAllMemoryIsRemoved()
{
    QVERIFY(write(m_folder->path(dragsterFile), gameFile(game(14402, 1))));
    QVERIFY(QFile::resize(m_folder->path(dragsterFile), qint64{1} << 40)); // which takes no room on the disk
    const GameCache cache(m_folder->path());
    QCOMPARE(markOf(cache, 14402), -1);
    QCOMPARE(m_folder->files(), QStringList());
}

void GameCacheFaultsTest::whatIsNoFileIsLeftAlone_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"folder", "link", "dangling link", "link to a folder", "pipe"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void GameCacheFaultsTest::whatIsNoFileIsLeftAlone()
{
    QFETCH(const QString, kind);
    const QString outside = m_folder->beside(u"outside"_s);
    const QByteArray content = gameFile(game(14402, 1));
    QVERIFY(write(outside, content));
    QVERIFY(QDir().mkpath(m_folder->path()));
    if (kind == u"folder")
        QVERIFY(write(m_folder->path(dragsterFile) + u"/file"_s, content));
    else if (kind == u"link")
        QVERIFY(QFile::link(outside, m_folder->path(dragsterFile)));
    else if (kind == u"dangling link")
        QVERIFY(QFile::link(m_folder->beside(u"missing"_s), m_folder->path(dragsterFile)));
    else if (kind == u"link to a folder")
        QVERIFY(QFile::link(m_folder->beside(QString()), m_folder->path(dragsterFile)));
    else
        QCOMPARE(::mkfifo(QFile::encodeName(m_folder->path(dragsterFile)).constData(), S_IRUSR | S_IWUSR), 0);

    struct stat before = {};
    struct stat after = {};
    QCOMPARE(::lstat(QFile::encodeName(m_folder->path(dragsterFile)).constData(), &before), 0);
    GameCache cache(m_folder->path());
    QCOMPARE(markOf(cache, 14402), -1);
    cache.keep(site, game(14402, 2));
    cache.forgetPlaces(scott);
    QCOMPARE(markOf(cache, 14402), -1);
    QCOMPARE(::lstat(QFile::encodeName(m_folder->path(dragsterFile)).constData(), &after), 0);
    QCOMPARE(after.st_ino, before.st_ino);
    QCOMPARE(contentOf(outside), content);
    QVERIFY(!QFileInfo::exists(m_folder->beside(u"missing"_s)));
    QCOMPARE(m_folder->files(), QStringList{dragsterFile});
}

void GameCacheFaultsTest::aFolderThatCannotBeHadHarmsNothing_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("its name is a file's") << u"file"_s;
    QTest::newRow("below a file") << u"file/deeper"_s;
    QTest::newRow("a name that is too long") << QString(300, u'x');
}

void GameCacheFaultsTest::aFolderThatCannotBeHadHarmsNothing()
{
    QFETCH(const QString, folder);
    QVERIFY(write(m_folder->beside(u"file"_s), "content"));
    GameCache cache(m_folder->beside(folder));
    cache.keep(site, game(14402, 1));
    cache.forgetPlaces(scott);
    QCOMPARE(markOf(cache, 14402), -1);
    QCOMPARE(contentOf(m_folder->beside(u"file"_s)), "content"_ba);
}

void GameCacheFaultsTest::aFileThatCannotBeReadIsLeftAlone()
{
    QVERIFY(write(m_folder->path(dragsterFile), gameFile(game(14402, 1))));
    QVERIFY(QFile::setPermissions(m_folder->path(dragsterFile), QFile::Permissions()));
    QVERIFY(QFile::setPermissions(m_folder->beside(QString()), QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    {
        const DropRoot anyUser;
        const GameCache cache(m_folder->path());
        QCOMPARE(markOf(cache, 14402), -1);
    }
    QCOMPARE(contentOf(m_folder->path(dragsterFile)), gameFile(game(14402, 1)));
}

void GameCacheFaultsTest::aFolderThatCannotBeWrittenToKeepsItsCopy()
{
    QVERIFY(write(m_folder->path(dragsterFile), gameFile(game(14402, 1))));
    QVERIFY(QFile::setPermissions(m_folder->path(dragsterFile), QFile::Permissions(0x6666)));
    QVERIFY(QFile::setPermissions(m_folder->beside(QString()), QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    {
        const DropRoot anyUser;
        GameCache cache(m_folder->path());
        cache.keep(site, game(14402, 2));
        QCOMPARE(markOf(cache, 14402), 1);
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7700)));
    QCOMPARE(m_folder->files(), QStringList{dragsterFile});
}

void GameCacheFaultsTest::aFullDiskLeavesTheCopyBefore_data()
{
    QTest::addColumn<qsizetype>("iconSize");
    // What is short is buffered: the disk is found full when all seems to be written.
    QTest::newRow("found while writing") << qsizetype{100'000};
    QTest::newRow("found at the end") << qsizetype{10};
}

void GameCacheFaultsTest::aFullDiskLeavesTheCopyBefore()
{
    QFETCH(const qsizetype, iconSize);
    GameCache cache(m_folder->path());
    cache.keep(site, game(14402, 1));
    QCOMPARE(markOf(cache, 14402), 1);
    KeptGame larger = game(14402, 2);
    larger.icon = QByteArray(iconSize, 'x');
    {
        const FullDisk disk(10);
        cache.keep(site, larger);
        QCOMPARE(markOf(cache, 14402), 1);
    }
    QCOMPARE(m_folder->files(), QStringList{dragsterFile});
    cache.keep(site, larger);
    QCOMPARE(markOf(cache, 14402), 2);
}

void GameCacheFaultsTest::nothingButFilesOfTheFolderIsRemoved()
{
    const QString outside = m_folder->beside(u"outside"_s);
    QVERIFY(write(outside, "content"));
    QVERIFY(write(m_folder->path(u"folder/file.game"_s), "content"));
    QVERIFY(write(m_folder->path(u".hidden"_s), "content"));
    QVERIFY(QFile::link(outside, m_folder->path(u"link.game"_s)));
    GameCache cache(m_folder->path(), 1);
    cache.keep(site, game(14402, 1));
    cache.forgetPlaces(scott);
    QCOMPARE(markOf(cache, 14402), 1);
    QCOMPARE(m_folder->files(), (QStringList{dragsterFile, u"folder"_s, u"link.game"_s}));
    QCOMPARE(contentOf(m_folder->path(u"folder/file.game"_s)), "content"_ba);
    QCOMPARE(contentOf(outside), "content"_ba);
}

void GameCacheFaultsTest::halfAFileIsForgottenWhole()
{
    const QByteArray content = gameFile(game(14402, 1, scott));
    QVERIFY(write(m_folder->path(dragsterFile + u".AbCdEf"_s), content.chopped(1)));
    QVERIFY(write(m_folder->path(dragsterFile + u".GhIjKl"_s), content));
    {
        GameCache cache(m_folder->path());
        cache.forgetPlaces(scott);
    }
    QCOMPARE(m_folder->files(), QStringList{dragsterFile + u".GhIjKl"_s});
    QCOMPARE(contentOf(m_folder->path(m_folder->files().constFirst())), gameFile(game(14402, 1)));
}

void GameCacheFaultsTest::aPlaceIsForgottenEvenOnAFullDisk()
{
    GameCache cache(m_folder->path());
    cache.keep(site, game(14402, 1, scott));
    cache.keep(site, game(1, 1));
    QCOMPARE(markOf(cache, 14402), 1);
    const FullDisk disk(10);
    cache.forgetPlaces(scott);
    QCOMPARE(markOf(cache, 14402), -1);
    QCOMPARE(markOf(cache, 1), 1);
}

QTEST_GUILESS_MAIN(GameCacheFaultsTest)
#include "tst_gamecachefaults.moc"
