// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/difference.h"

#include <QTest>

using namespace MasteryChart;

namespace {

/// Of both modes, with nobody in casual.
Distribution inHardcore(const PlayerCounts &counts)
{
    return {counts, PlayerCounts(counts.size(), 0)};
}

} // namespace

class TestDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreSubtracted_data();
    void countsAreSubtracted();
    void theMasteryRateIsToldBeforeAndAfter();
    void eachModeIsSubtractedAlone();
    void aSetThatChangedItsSizeIsNeverSubtracted();
    void aModeThatIsMissingHasNoDifference();
    void nothingChangedIsEmpty();
};

void TestDifference::countsAreSubtracted_data()
{
    QTest::addColumn<PlayerCounts>("before");
    QTest::addColumn<PlayerCounts>("after");
    QTest::addColumn<PlayerCounts>("counts");
    QTest::addColumn<qint64>("players");
    QTest::addColumn<qint64>("mastered");
    QTest::newRow("more") << PlayerCounts{10, 5, 2} << PlayerCounts{14, 4, 3} << PlayerCounts{4, -1, 1} << qint64(4)
                          << qint64(1);
    QTest::newRow("fewer stay negative") << PlayerCounts{10, 5, 2} << PlayerCounts{8, 5, 1} << PlayerCounts{-2, 0, -1}
                                         << qint64(-3) << qint64(-1);
    QTest::newRow("one achievement") << PlayerCounts{3} << PlayerCounts{5} << PlayerCounts{2} << qint64(2) << qint64(2);
    QTest::newRow("nobody before") << PlayerCounts{0, 0} << PlayerCounts{1, 2} << PlayerCounts{1, 2} << qint64(3)
                                   << qint64(2);
    QTest::newRow("nobody after") << PlayerCounts{1, 2} << PlayerCounts{0, 0} << PlayerCounts{-1, -2} << qint64(-3)
                                  << qint64(-2);
}

void TestDifference::countsAreSubtracted()
{
    QFETCH(const PlayerCounts, before);
    QFETCH(const PlayerCounts, after);
    const auto difference = differenceBetween(inHardcore(before), inHardcore(after), UnlockMode::Hardcore);
    QVERIFY(difference);
    QTEST(difference->counts, "counts");
    QTEST(difference->players, "players");
    QTEST(difference->mastered, "mastered");
    QVERIFY(!difference->isEmpty());
}

void TestDifference::theMasteryRateIsToldBeforeAndAfter()
{
    // 2 of 16, then 4 of 20.
    const auto difference = differenceBetween(inHardcore({14, 2}), inHardcore({16, 4}), UnlockMode::Hardcore);
    QCOMPARE(difference->rateBefore, std::optional(0.125));
    QCOMPARE(difference->rateAfter, std::optional(0.2));
    const auto first = differenceBetween(inHardcore({0, 0}), inHardcore({1, 1}), UnlockMode::Hardcore);
    QCOMPARE(first->rateBefore, std::nullopt);
    QCOMPARE(first->rateAfter, std::optional(0.5));
}

void TestDifference::eachModeIsSubtractedAlone()
{
    const Distribution before(PlayerCounts{10, 5}, PlayerCounts{3, 1});
    const Distribution after(PlayerCounts{10, 6}, PlayerCounts{1, 1});
    QCOMPARE(differenceBetween(before, after, UnlockMode::Hardcore)->counts, PlayerCounts({0, 1}));
    QCOMPARE(differenceBetween(before, after, UnlockMode::Casual)->counts, PlayerCounts({-2, 0}));
}

void TestDifference::aSetThatChangedItsSizeIsNeverSubtracted()
{
    QVERIFY(!differenceBetween(inHardcore({10, 5}), inHardcore({10, 5, 2}), UnlockMode::Hardcore));
    QVERIFY(!differenceBetween(inHardcore({10, 5, 2}), inHardcore({10, 5}), UnlockMode::Hardcore));
}

void TestDifference::aModeThatIsMissingHasNoDifference()
{
    const Distribution both(PlayerCounts{10, 5}, PlayerCounts{3, 1});
    const Distribution hardcore(PlayerCounts{10, 5}, std::nullopt);
    QVERIFY(!differenceBetween(both, hardcore, UnlockMode::Casual));
    QVERIFY(!differenceBetween(hardcore, both, UnlockMode::Casual));
    QVERIFY(differenceBetween(hardcore, both, UnlockMode::Hardcore));
    QVERIFY(!differenceBetween({}, {}, UnlockMode::Hardcore));
}

void TestDifference::nothingChangedIsEmpty()
{
    QVERIFY(differenceBetween(inHardcore({10, 5}), inHardcore({10, 5}), UnlockMode::Hardcore)->isEmpty());
    // As many players and masters, but one got further.
    QVERIFY(!differenceBetween(inHardcore({10, 5, 1}), inHardcore({9, 6, 1}), UnlockMode::Hardcore)->isEmpty());
}

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
