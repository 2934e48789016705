// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/unlocks.h"

#include <QTest>

using namespace MasteryChart;

class UnlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void achievementsStandInTheOrderThatIsAskedFor_data();
    void achievementsStandInTheOrderThatIsAskedFor();
    void theSteepestStepsLoseTheLargestShare();
    void equalStepsStandInTheirOrder();
    void aStepAfterFewPlayersIsChance();
    void stepsNeedTwoAchievements();
    void whatYouLackDependsOnTheMode_data();
    void whatYouLackDependsOnTheMode();
    void theNearestIsTheMostOftenUnlockedThatYouLack();
};

namespace {

Achievement achievement(int id, qint64 hardcore, qint64 casual = 0, int points = 5)
{
    Achievement one;
    one.id = id;
    one.hardcore = hardcore;
    one.casual = casual;
    one.points = points;
    return one;
}

QList<int> idsOf(const QList<Achievement> &achievements)
{
    QList<int> ids;
    for (const Achievement &one : achievements)
        ids.append(one.id);
    return ids;
}

} // namespace

void UnlocksTest::achievementsStandInTheOrderThatIsAskedFor_data()
{
    QTest::addColumn<UnlockOrder>("order");
    QTest::addColumn<UnlockMode>("mode");
    QTest::addColumn<QList<int>>("ids");
    QTest::newRow("unlocks") << UnlockOrder::Unlocks << UnlockMode::Hardcore << QList<int>{3, 9, 1, 7};
    QTest::newRow("casual unlocks") << UnlockOrder::Unlocks << UnlockMode::Casual << QList<int>{1, 9, 3, 7};
    QTest::newRow("set") << UnlockOrder::Set << UnlockMode::Hardcore << QList<int>{9, 1, 3, 7};
    QTest::newRow("points") << UnlockOrder::Points << UnlockMode::Hardcore << QList<int>{1, 9, 3, 7};
}

void UnlocksTest::achievementsStandInTheOrderThatIsAskedFor()
{
    QFETCH(const UnlockOrder, order);
    QFETCH(const UnlockMode, mode);
    // 9 and 3 are equal in casual unlocks and in points: as in the set.
    const QList<Achievement> set{achievement(9, 50, 10, 5), achievement(1, 40, 30, 1), achievement(3, 60, 10, 5),
                                 achievement(7, 0, 0, 25)};
    QTEST(idsOf(ordered(set, order, mode)), "ids");
}

void UnlocksTest::theSteepestStepsLoseTheLargestShare()
{
    // 100 to 80: 20 %; to 40: 50 %; to 30: 25 %; to 30: none.
    const QList<Achievement> unlocks{achievement(1, 100), achievement(2, 80), achievement(3, 40), achievement(4, 30),
                                     achievement(5, 30)};
    QCOMPARE(steepestSteps(unlocks, UnlockMode::Hardcore, 1), (QList<UnlockStep>{{2, 0.5}, {3, 0.25}, {1, 0.2}}));
    QCOMPARE(steepestSteps(unlocks, UnlockMode::Hardcore, 1, 1), (QList<UnlockStep>{{2, 0.5}}));
    QVERIFY(steepestSteps(unlocks, UnlockMode::Casual, 1).isEmpty());
}

void UnlocksTest::equalStepsStandInTheirOrder()
{
    const QList<Achievement> halves{achievement(1, 80), achievement(2, 40), achievement(3, 20)};
    QCOMPARE(steepestSteps(halves, UnlockMode::Hardcore, 1), (QList<UnlockStep>{{1, 0.5}, {2, 0.5}}));
}

void UnlocksTest::aStepAfterFewPlayersIsChance()
{
    const QList<Achievement> unlocks{achievement(1, 20), achievement(2, 19), achievement(3, 0)};
    QCOMPARE(steepestSteps(unlocks, UnlockMode::Hardcore, 20), (QList<UnlockStep>{{1, 0.05}}));
}

void UnlocksTest::stepsNeedTwoAchievements()
{
    QVERIFY(steepestSteps({}, UnlockMode::Hardcore, 1).isEmpty());
    QVERIFY(steepestSteps({achievement(1, 20)}, UnlockMode::Hardcore, 1).isEmpty());
}

void UnlocksTest::whatYouLackDependsOnTheMode_data()
{
    QTest::addColumn<std::optional<UnlockMode>>("earned");
    QTest::addColumn<ModeFilter>("filter");
    QTest::addColumn<bool>("missing");
    using Earned = std::optional<UnlockMode>;
    QTest::newRow("not earned") << Earned() << ModeFilter::Both << true;
    QTest::newRow("not earned, casual") << Earned() << ModeFilter::Casual << true;
    QTest::newRow("in casual") << Earned(UnlockMode::Casual) << ModeFilter::Both << false;
    QTest::newRow("in casual, hardcore asked") << Earned(UnlockMode::Casual) << ModeFilter::Hardcore << true;
    QTest::newRow("in hardcore") << Earned(UnlockMode::Hardcore) << ModeFilter::Hardcore << false;
    QTest::newRow("in hardcore, casual asked") << Earned(UnlockMode::Hardcore) << ModeFilter::Casual << false;
}

void UnlocksTest::whatYouLackDependsOnTheMode()
{
    QFETCH(const std::optional<UnlockMode>, earned);
    QFETCH(const ModeFilter, filter);
    Achievement one = achievement(1, 5);
    one.earned = earned;
    QTEST(isMissing(one, filter), "missing");
}

void UnlocksTest::theNearestIsTheMostOftenUnlockedThatYouLack()
{
    QList<Achievement> set{achievement(1, 10), achievement(2, 90), achievement(3, 50)};
    set[1].earned = UnlockMode::Hardcore;
    QCOMPARE(idsOf(nearest(set, ModeFilter::Both, UnlockMode::Hardcore)), (QList<int>{3, 1}));
}

QTEST_APPLESS_MAIN(UnlocksTest)

#include "tst_unlocks.moc"
