// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/dropoff.h"

#include <QTest>

using namespace MasteryChart;

class DropOffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCountTellsWhoGotThereAndWhoStopped();
    void whoHasThemAllDidNotStop_data();
    void whoHasThemAllDidNotStop();
    void theLargestSharesAreTheCliffs();
    void equalCliffsStandInTheOrderOfTheirCounts();
    void whereFewCameByIsNoCliff_data();
    void whereFewCameByIsNoCliff();
};

namespace {

QList<DropOff> of(const PlayerCounts &hardcore)
{
    return dropOffs(Distribution(hardcore, std::nullopt), UnlockMode::Hardcore);
}

QList<int> cliffCounts(const PlayerCounts &hardcore, qsizetype most = 5)
{
    QList<int> counts;
    for (const DropOff &cliff : cliffs(of(hardcore), most))
        counts.append(cliff.earned);
    return counts;
}

} // namespace

void DropOffTest::eachCountTellsWhoGotThereAndWhoStopped()
{
    // 100 players: 40 stop at one, then 60 go on; 15 of them stop at two, 45 go on; 45 have all three.
    const QList<DropOff> all = of({40, 15, 45});
    QCOMPARE(all, (QList<DropOff>{{1, 100, 40}, {2, 60, 15}}));
    QCOMPARE(all.first().share(), std::optional(0.4));
    QCOMPARE(all.last().share(), std::optional(0.25));
}

void DropOffTest::whoHasThemAllDidNotStop_data()
{
    QTest::addColumn<PlayerCounts>("counts");
    QTest::newRow("no set") << PlayerCounts{};
    QTest::newRow("one achievement") << PlayerCounts{50};
    QTest::newRow("no players") << PlayerCounts{0, 0, 0};
}

void DropOffTest::whoHasThemAllDidNotStop()
{
    QFETCH(const PlayerCounts, counts);
    QVERIFY(of(counts).isEmpty());
    QVERIFY(cliffs(of(counts)).isEmpty());
    QVERIFY(dropOffs(Distribution(counts, std::nullopt), UnlockMode::Casual).isEmpty());
}

void DropOffTest::theLargestSharesAreTheCliffs()
{
    // 1,000: 100 of 1,000 (10 %), 450 of 900 (50 %), 90 of 450 (20 %), 90 of 360 (25 %), none of 270, then 270 have
    // all.
    const PlayerCounts counts{100, 450, 90, 90, 0, 270};
    QCOMPARE(cliffCounts(counts), (QList<int>{2, 4, 3, 1}));
    QCOMPARE(cliffCounts(counts, 2), (QList<int>{2, 4}));
}

void DropOffTest::equalCliffsStandInTheOrderOfTheirCounts()
{
    // A half of those who are left stops each time.
    QCOMPARE(cliffCounts({400, 200, 100, 100}), (QList<int>{1, 2, 3}));
}

void DropOffTest::whereFewCameByIsNoCliff_data()
{
    QTest::addColumn<PlayerCounts>("counts");
    QTest::addColumn<QList<int>>("cliffs");
    // Of the last 19, or 20, players half or more stop.
    QTest::newRow("19 players") << PlayerCounts{81, 18, 1} << QList<int>{1};
    QTest::newRow("20 players") << PlayerCounts{80, 19, 1} << QList<int>{2, 1};
    // Fewer than one in a hundred of 10,000.
    QTest::newRow("99 of 10,000") << PlayerCounts{9'901, 98, 1} << QList<int>{1};
    QTest::newRow("100 of 10,000") << PlayerCounts{9'900, 100, 0} << QList<int>{2, 1};
    QTest::newRow("19 at all") << PlayerCounts{18, 1} << QList<int>{};
}

void DropOffTest::whereFewCameByIsNoCliff()
{
    QFETCH(const PlayerCounts, counts);
    QTEST(cliffCounts(counts), "cliffs");
}

QTEST_APPLESS_MAIN(DropOffTest)

#include "tst_dropoff.moc"
