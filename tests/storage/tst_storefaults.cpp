// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/gamefile.h"
#include "storage/store.h"
#include "support/droproot.h"
#include "support/fulldisk.h"
#include "support/keptgames.h"
#include "support/sql.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <cstdio>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class StoreFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void aLaterVersionIsLeftAsItIs();
    void whatIsNoFileIsLeftAlone_data();
    void whatIsNoFileIsLeftAlone();
    void aFolderThatCannotBeHadHarmsNothing_data();
    void aFolderThatCannotBeHadHarmsNothing();
    void aReadOnlyFolderIsLeftAsItIs();
    void aFullDiskLosesNothingFinished();
    void aLockedFileIsSaidOnceAndServesAgain();
    void aBadRowIsPassedOver();
    void aKilledProgramLosesNothingFinished();
    void nothingIsRemovedThroughALinkedCache();

private:
    StoreOptions options() const
    {
        return {.folder = m_home->filePath(u"data"_s), .busyTimeout = std::chrono::milliseconds(50)};
    }
    QString file() const { return options().folder + u"/masterychart.sqlite"; }
    QByteArray content() const;
    bool write(const QByteArray &bytes) const;
    QString sql(const QString &statement) const { return sqlIn(file(), statement); }
    /// What a store tells that saves and reads a game.
    QList<StoreProblem> problems() const;

    std::optional<QTemporaryDir> m_home;
};

void StoreFaultsTest::init()
{
    m_home.emplace();
    QVERIFY(m_home->isValid());
}

void StoreFaultsTest::cleanup()
{
    constexpr auto all = QFileDevice::Permissions(0x7700);
    QFile::setPermissions(options().folder, all);
}

QByteArray StoreFaultsTest::content() const
{
    QFile opened(file());
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

bool StoreFaultsTest::write(const QByteArray &bytes) const
{
    QFile opened(file());
    return QDir().mkpath(options().folder) && opened.open(QIODevice::WriteOnly) && opened.write(bytes) == bytes.size();
}

QList<StoreProblem> StoreFaultsTest::problems() const
{
    QList<StoreProblem> found;
    Store store(options());
    connect(&store, &Store::problemFound, &store, [&](StoreProblem problem) { found.append(problem); });
    store.save(snapshot(5, 1), false);
    store.forgetProgress(site, scott);
    (void)markOf(store);
    return found;
}

void StoreFaultsTest::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    init();
    {
        Store store(options());
        store.save(snapshot(1), false);
    }
    const QByteArray good = content();
    QTest::newRow("no database") << QByteArray(10'000, 'x');
    QTest::newRow("half a file") << good.first(good.size() / 2);
    QTest::newRow("the pages overwritten") << good.first(100) + QByteArray(good.size() - 100, 'x');
}

void StoreFaultsTest::aDamagedFileIsSetAside()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    QVERIFY(write(bytes));
    QCOMPARE(problems(), QList{StoreProblem::Damaged});
    {
        Store store(options());
        QCOMPARE(markOf(store), 5);
    }
    const QStringList aside = QDir(options().folder).entryList({u"masterychart.sqlite.damaged-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QFile damaged(options().folder + u'/' + aside.first());
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    QCOMPARE(damaged.readAll(), bytes);
}

void StoreFaultsTest::aLaterVersionIsLeftAsItIs()
{
    {
        Store store(options());
        store.save(snapshot(1), false);
    }
    sql(u"PRAGMA user_version = 99"_s);
    const QByteArray before = content();
    QCOMPARE(problems(), QList{StoreProblem::NewerVersion});
    QCOMPARE(content(), before);
}

void StoreFaultsTest::whatIsNoFileIsLeftAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    for (const char *name : {"masterychart.sqlite", "masterychart.sqlite-wal", "masterychart.sqlite-shm"}) {
        for (const char *kind : {"folder", "link", "dangling link", "pipe"})
            QTest::addRow("%s, %s", name, kind) << QString::fromLatin1(name) << QString::fromLatin1(kind);
    }
    QTest::newRow("the folder, link") << QString() << u"link"_s;
}

void StoreFaultsTest::whatIsNoFileIsLeftAlone()
{
    QFETCH(const QString, name);
    QFETCH(const QString, kind);
    const QString outside = m_home->filePath(u"outside"_s);
    QVERIFY(QDir().mkpath(outside));
    if (!name.isEmpty())
        QVERIFY(QDir().mkpath(options().folder));
    const QString path = name.isEmpty() ? options().folder : options().folder + u'/' + name;
    if (kind == u"folder")
        QVERIFY(QDir().mkpath(path));
    else if (kind == u"link")
        QVERIFY(QFile::link(outside, path));
    else if (kind == u"dangling link")
        QVERIFY(QFile::link(m_home->filePath(u"missing"_s), path));
    else
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR), 0);
    struct stat before = {};
    struct stat after = {};
    QCOMPARE(::lstat(QFile::encodeName(path).constData(), &before), 0);
    QCOMPARE(problems(), QList{StoreProblem::NotWritable});
    QCOMPARE(::lstat(QFile::encodeName(path).constData(), &after), 0);
    QCOMPARE(after.st_ino, before.st_ino);
    QVERIFY(QDir(outside).isEmpty());
    QVERIFY(!QFileInfo::exists(m_home->filePath(u"missing"_s)));
}

void StoreFaultsTest::aFolderThatCannotBeHadHarmsNothing_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("its name is a file's") << u"file"_s;
    QTest::newRow("below a file") << u"file/deeper"_s;
    QTest::newRow("a name that is too long") << QString(300, u'x');
}

void StoreFaultsTest::aFolderThatCannotBeHadHarmsNothing()
{
    QFETCH(const QString, folder);
    QFile inTheWay(m_home->filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Store store({.folder = m_home->filePath(folder)});
    QSignalSpy spy(&store, &Store::problemFound);
    store.save(snapshot(1), true);
    QCOMPARE(markOf(store), -1);
    QCOMPARE(spy.size(), 1);
    QVERIFY(QFileInfo(inTheWay).isFile());
}

void StoreFaultsTest::aReadOnlyFolderIsLeftAsItIs()
{
    {
        Store store(options());
        store.save(snapshot(1), false);
    }
    const QByteArray before = content();
    QVERIFY(QFile::setPermissions(file(), QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(m_home->path(), QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(options().folder, QFile::Permissions(0x5555)));
    {
        const DropRoot notRoot;
        QCOMPARE(problems(), QList{StoreProblem::NotWritable});
    }
    QCOMPARE(content(), before);
}

void StoreFaultsTest::aFullDiskLosesNothingFinished()
{
    Store store(options());
    QList<StoreProblem> found;
    connect(&store, &Store::problemFound, &store, [&](StoreProblem problem) { found.append(problem); });
    store.save(snapshot(1), false);
    QCOMPARE(markOf(store), 1);
    GameSnapshot larger = snapshot(2, 1);
    larger.icon = QByteArray(500'000, 'x');
    {
        const FullDisk disk(200'000);
        store.save(larger, false);
        QCOMPARE(markOf(store), 1);
    }
    QCOMPARE(found, QList{StoreProblem::DiskFull});
    store.save(larger, false);
    QCOMPARE(markOf(store), 2);
    QCOMPARE(sql(u"PRAGMA integrity_check"_s), u"ok"_s);
}

void StoreFaultsTest::aLockedFileIsSaidOnceAndServesAgain()
{
    {
        Store store(options());
        store.save(snapshot(1), false);
    }
    Store store(options());
    QList<StoreProblem> found;
    connect(&store, &Store::problemFound, &store, [&](StoreProblem problem) { found.append(problem); });
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(file());
        QVERIFY(other.open());
        QSqlQuery lock(u"BEGIN IMMEDIATE"_s, other);
        store.save(snapshot(2, 1), false);
        store.save(snapshot(3, 2), false);
        (void)markOf(store);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QCOMPARE(found, QList{StoreProblem::Locked});
    store.save(snapshot(4, 3), false);
    QCOMPARE(markOf(store), 4);
}

void StoreFaultsTest::aBadRowIsPassedOver()
{
    Store store(options());
    store.save(snapshot(1), true);
    store.save(snapshot(2, 1), true);
    QCOMPARE(markOf(store), 2);
    for (const QString &bad : {u"[1,2]"_s, u"[1,2,-3]"_s, u"[1,2,1e30]"_s, u"[1,2,3"_s, u"{}"_s, u"NULL"_s}) {
        sql(u"UPDATE answer SET hardcore = '%1' WHERE id = 2"_s.arg(bad));
        QCOMPARE(markOf(store), 1);
        QCOMPARE(historyOf(store).size(), 1);
    }
    store.addRecentGame(site, {1, u"x"_s});
    QCOMPARE(recentOf(store), QList{1});
    sql(u"UPDATE game SET title = 'Drag\u202e\nster', system = '\u001b[2J', icon_path = '/%1'"_s.arg(
        QString(200, u'x')));
    sql(u"UPDATE recent SET title = 'Drag\u202e\nster'"_s);
    QCOMPARE(latestOf(store)->details.title, u"Drag ster"_s);
    QCOMPARE(latestOf(store)->details.system, u"[2J"_s);
    QCOMPARE(latestOf(store)->details.iconPath, QString());
    QCOMPARE(recentTitlesOf(store), QStringList{u"Drag ster"_s});
    sql(u"UPDATE progress SET hardcore = 3, casual = 1"_s);
    QVERIFY(!latestOf(store)->details.progress);
}

void StoreFaultsTest::aKilledProgramLosesNothingFinished()
{
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, options().folder});
    QVERIFY(waitFor([&] { return writer.canReadLine() || writer.state() == QProcess::NotRunning; }));
    int finished = 0;
    QVERIFY(waitFor([&] {
        while (writer.canReadLine())
            finished = writer.readLine().trimmed().toInt();
        return finished >= 20 || writer.state() == QProcess::NotRunning;
    }));
    writer.kill();
    QVERIFY(writer.waitForFinished());
    while (writer.canReadLine())
        finished = writer.readLine().trimmed().toInt();
    QVERIFY(finished >= 20);
    QCOMPARE(sql(u"PRAGMA integrity_check"_s), u"ok"_s);
    Store store(options());
    QVERIFY(markOf(store) >= finished);
    QVERIFY(historyOf(store).size() >= finished);
}

void StoreFaultsTest::nothingIsRemovedThroughALinkedCache()
{
    const QString outside = m_home->filePath(u"outside"_s);
    QVERIFY(QDir().mkpath(outside));
    const QString copy = outside + u"/14402-official-92807ec528e73e1b.game";
    const QByteArray bytes = gameFile({snapshot(7), "icon", {}});
    QFile made(copy);
    QVERIFY(made.open(QIODevice::WriteOnly));
    QCOMPARE(made.write(bytes), bytes.size());
    made.close();
    const QString cache = m_home->filePath(u"cache"_s);
    QVERIFY(QFile::link(outside, cache));
    StoreOptions linked = options();
    linked.oldCacheFolder = cache;
    Store store(linked);
    (void)markOf(store);
    QVERIFY(QFileInfo::exists(copy));
}

namespace {

/// Saves one answer after the other and says so of each that is finished, until it is killed.
int writeForEver(const QString &folder)
{
    Store store({.folder = folder});
    for (int mark = 1;; ++mark) {
        store.save(snapshot(mark, mark), false);
        if (markOf(store) == mark) {
            std::printf("%d\n", mark);
            std::fflush(stdout);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0)
        return writeForEver(QFile::decodeName(argv[2]));
    StoreFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storefaults.moc"
