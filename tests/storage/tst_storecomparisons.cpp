// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/keptlists.h"
#include "support/sql.h"

#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class StoreComparisonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aComparisonIsThereInTheNextRun();
    void theOneUsedLastIsFirst();
    void oneOfTheSameNameTakesItsPlace();
    void aComparisonIsRemoved();
    void everyServerHasItsOwn();
    void aNameIsOneLine();
    void damagedMembersArePassedOver_data();
    void damagedMembersArePassedOver();

private:
    StoreOptions options() const { return {.folder = m_home->filePath(u"data"_s)}; }

    std::optional<QTemporaryDir> m_home;
};

namespace {

const ComparedMember hardcore{.gameId = 1};
const ComparedMember everythingElse{
    .gameId = 2, .set = AchievementSet::Unofficial, .mode = UnlockMode::Casual, .date = listTime, .sample = true};

QList<KeptComparison> comparisonsOf(Store &store, const QString &server = site)
{
    return storeAnswer<QList<KeptComparison>>([&](QObject *context, const Store::ComparisonsCallback &answer) {
               store.comparisons(server, context, answer);
           })
        .value_or(QList<KeptComparison>());
}

} // namespace

void StoreComparisonsTest::init()
{
    m_home.emplace();
}

void StoreComparisonsTest::aComparisonIsThereInTheNextRun()
{
    const KeptComparison kept{u"Sonics"_s, {hardcore, everythingElse}};
    {
        Store store(options());
        store.saveComparison(site, kept);
        QVERIFY(waitForStore(store));
    }
    Store store(options());
    QCOMPARE(comparisonsOf(store), QList{kept});
}

void StoreComparisonsTest::theOneUsedLastIsFirst()
{
    Store store(options());
    for (const QString &name : {u"a"_s, u"b"_s, u""_s, u"a"_s})
        store.saveComparison(site, {name, {hardcore}});
    QStringList names;
    for (const KeptComparison &comparison : comparisonsOf(store))
        names.append(comparison.name);
    QCOMPARE(names, (QStringList{u"a"_s, u""_s, u"b"_s}));
}

void StoreComparisonsTest::oneOfTheSameNameTakesItsPlace()
{
    Store store(options());
    store.saveComparison(site, {u"a"_s, {hardcore}});
    store.saveComparison(site, {u"a"_s, {everythingElse}});
    QCOMPARE(comparisonsOf(store), (QList<KeptComparison>{{u"a"_s, {everythingElse}}}));
}

void StoreComparisonsTest::aComparisonIsRemoved()
{
    Store store(options());
    store.saveComparison(site, {u"a"_s, {hardcore}});
    store.saveComparison(site, {u"b"_s, {hardcore}});
    store.removeComparison(site, u"a"_s);
    store.removeComparison(site, u"never kept"_s);
    QCOMPARE(comparisonsOf(store), (QList<KeptComparison>{{u"b"_s, {hardcore}}}));
}

void StoreComparisonsTest::everyServerHasItsOwn()
{
    Store store(options());
    store.saveComparison(site, {u"a"_s, {hardcore}});
    QVERIFY(comparisonsOf(store, otherSite).isEmpty());
    store.saveComparison(otherSite, {u"a"_s, {everythingElse}});
    store.removeComparison(otherSite, u"a"_s);
    QCOMPARE(comparisonsOf(store).size(), 1);
}

void StoreComparisonsTest::aNameIsOneLine()
{
    Store store(options());
    store.saveComparison(site, {u"a\nb"_s, {hardcore}});
    QVERIFY(!comparisonsOf(store).first().name.contains(u'\n'));
    store.removeComparison(site, u"a\nb"_s);
    QVERIFY(comparisonsOf(store).isEmpty());
}

void StoreComparisonsTest::damagedMembersArePassedOver_data()
{
    QTest::addColumn<QString>("members");
    QTest::addColumn<qsizetype>("left");
    const auto row = [](const char *name, const QString &members, qsizetype left) {
        QTest::newRow(name) << members << left;
    };
    row("no JSON", u"[{"_s, 0);
    row("no list", u"{}"_s, 0);
    row("no game", uR"([{"game":0},{"game":1}])"_s, 1);
    row("one twice", uR"([{"game":1},{"game":1}])"_s, 1);
    row("other kinds", uR"([3,"x",null,{"game":"1"},{"game":1.5},{"game":2}])"_s, 1);
    row("more than are compared", u"[%1]"_s.arg([] {
        QStringList members;
        for (int game = 1; game <= 20; ++game)
            members.append(uR"({"game":%1})"_s.arg(game));
        return members.join(u',');
    }()),
        8);
}

void StoreComparisonsTest::damagedMembersArePassedOver()
{
    QFETCH(const QString, members);
    QFETCH(const qsizetype, left);
    {
        Store store(options());
        store.saveComparison(site, {u"a"_s, {hardcore}});
        QVERIFY(waitForStore(store));
    }
    sqlIn(options().folder + u"/masterychart.sqlite", u"UPDATE comparison SET members = '%1'"_s.arg(members));
    Store store(options());
    QCOMPARE(comparisonsOf(store).first().members.size(), left);
}

QTEST_GUILESS_MAIN(StoreComparisonsTest)
#include "tst_storecomparisons.moc"
