// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/foreigntext.h"
#include "storage/gamefile.h"
#include "support/keptlists.h"
#include "support/sql.h"

#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class StoreIconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void iconsAreThereInTheNextRun();
    void everyServerHasItsOwnIcons();
    void whatIsNoIconIsNotKept_data();
    void whatIsNoIconIsNotKept();
    void ofMoreThanTheMostTheLongestUnusedGo();
    void iconsThatWereJustAskedForAreNotWrittenAgain();
    void iconsGoBeforeAnswersBeyondTheLimit();

private:
    StoreOptions options() const { return {.folder = m_home->filePath(u"data"_s)}; }
    QString sql(const QString &statement) const { return sqlIn(options().folder + u"/masterychart.sqlite", statement); }
    /// Fills the store with icons, of which the first was asked for at first.
    void fill(Store &store) const;

    std::optional<QTemporaryDir> m_home;
};

namespace {

QString path(qsizetype number)
{
    return u"/Images/%1.png"_s.arg(number);
}

} // namespace

void StoreIconsTest::init()
{
    m_home.emplace();
    QVERIFY(m_home->isValid());
}

void StoreIconsTest::fill(Store &store) const
{
    store.saveIcon(site, path(1), "1");
    QVERIFY(waitForStore(store));
    sql(u"WITH RECURSIVE number (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM number WHERE n < %1) INSERT INTO icon "
        "(server, path, used, image) SELECT 1, '/Images/' || n || '.png', n, x'31' FROM number"_s.arg(
            Store::mostIcons));
    QCOMPARE(sql(u"SELECT count(*) FROM icon"_s), QString::number(Store::mostIcons));
}

void StoreIconsTest::iconsAreThereInTheNextRun()
{
    const QByteArray first("\x89PNG\r\n\0\xff", 8);
    const QByteArray largest(largestKeptIcon, 'x');
    {
        Store store(options());
        store.saveIcon(site, path(1), "old");
        store.saveIcon(site, path(1), first);
        store.saveIcon(site, path(2), largest);
    }
    Store store(options());
    QCOMPARE(iconsOf(store, {path(2), path(3), path(1), path(1)}),
             (QHash<QString, QByteArray>{{path(1), first}, {path(2), largest}}));
    QVERIFY(iconsOf(store, {}).isEmpty());
}

void StoreIconsTest::everyServerHasItsOwnIcons()
{
    Store store(options());
    store.saveIcon(site, path(1), "one");
    store.saveIcon(otherSite, path(1), "other");
    store.saveIcon(otherSite, path(2), "two");
    QCOMPARE(iconsOf(store, {path(1), path(2)}), (QHash<QString, QByteArray>{{path(1), "one"}}));
    QCOMPARE(iconsOf(store, {path(1)}, otherSite), (QHash<QString, QByteArray>{{path(1), "other"}}));
}

void StoreIconsTest::whatIsNoIconIsNotKept_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("icon");
    QTest::newRow("no bytes") << path(1) << QByteArray();
    QTest::newRow("too many bytes") << path(1) << QByteArray(largestKeptIcon + 1, 'x');
    QTest::newRow("no path") << QString() << "icon"_ba;
    QTest::newRow("a path that is too long") << QString(maxTextLength + 1, u'/') << "icon"_ba;
    QTest::newRow("a path of two lines") << u"/a\n/b"_s << "icon"_ba;
}

void StoreIconsTest::whatIsNoIconIsNotKept()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, icon);
    Store store(options());
    store.saveIcon(site, path, icon);
    QVERIFY(iconsOf(store, {path}).isEmpty());
    QCOMPARE(sql(u"SELECT count(*) FROM icon"_s), u"0"_s);
}

void StoreIconsTest::ofMoreThanTheMostTheLongestUnusedGo()
{
    Store store(options());
    fill(store);
    QCOMPARE(iconsOf(store, {path(1)}).size(), 1); // and is now the last that was asked for
    store.saveIcon(otherSite, path(2001), "1");
    store.saveIcon(site, path(2002), "1");
    QCOMPARE(iconsOf(store, {path(1), path(2), path(3), path(4), path(2000), path(2002)}).keys().size(), 4);
    QVERIFY(iconsOf(store, {path(2), path(3)}).isEmpty());
    QCOMPARE(iconsOf(store, {path(2001)}, otherSite).size(), 1);
    QCOMPARE(sql(u"SELECT count(*) FROM icon"_s), QString::number(Store::mostIcons));
}

void StoreIconsTest::iconsThatWereJustAskedForAreNotWrittenAgain()
{
    Store store(options());
    fill(store);
    const QString before = sql(u"SELECT sum(used) FROM icon"_s);
    QCOMPARE(iconsOf(store, {path(1990), path(2000)}).size(), 2);
    QCOMPARE(sql(u"SELECT sum(used) FROM icon"_s), before);
    QCOMPARE(iconsOf(store, {path(1000)}).size(), 1);
    QCOMPARE(sql(u"SELECT used FROM icon WHERE path = '%1'"_s.arg(path(1000))), u"2001"_s);
}

void StoreIconsTest::iconsGoBeforeAnswersBeyondTheLimit()
{
    StoreOptions small = options();
    small.limit = 600'000;
    Store store(small);
    store.save(snapshot(1), false);
    store.save(snapshot(2, 1), false);
    for (int i = 1; i <= 120; ++i)
        store.saveIcon(site, path(i), QByteArray(10'000, 'x'));
    QCOMPARE(historyOf(store).size(), 2);
    QCOMPARE(iconsOf(store, {path(120)}).size(), 1);
    QVERIFY(iconsOf(store, {path(1)}).isEmpty());
    QVERIFY(sql(u"SELECT count(*) FROM icon"_s).toInt() < 60);
}

QTEST_GUILESS_MAIN(StoreIconsTest)
#include "tst_storeicons.moc"
