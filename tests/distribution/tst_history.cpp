// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/history.h"

#include <QTest>
#include <QTimeZone>

using namespace MasteryChart;

namespace {

QDateTime day(int number)
{
    return {QDate(2026, 1, 1).addDays(number), QTime(12, 0), QTimeZone::utc()};
}

KeptAnswer answer(int first, int last, const PlayerCounts &hardcore)
{
    return {day(first), day(last), Distribution(hardcore, PlayerCounts(hardcore.size(), 0))};
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerStandsForAsLongAsItWasSeen();
    void oneLookIsOnePoint();
    void aClockThatWasSetBackKeepsTheOrder();
    void aModeThatWasNotAskedForHasNoPoints();
    void revisionsAreWhereTheSizeChanges();
    void stepsGoFromTheLastLookToTheFirstOfTheNext();
    void aStepOverARevisionHasNoDifferences();
    void theAnswerOfATimeIsTheLastBefore_data();
    void theAnswerOfATimeIsTheLastBefore();
    void aChangeIsFromTheAnswerOfThenToTheNewest();
    void aChangeOverARevisionSaysWhenItWasSeen();
    void nothingKeptIsNothing();
};

void TestHistory::anAnswerStandsForAsLongAsItWasSeen()
{
    const auto points = historyPoints({answer(0, 3, {8, 2}), answer(5, 6, {12, 4})}, UnlockMode::Hardcore);
    QCOMPARE(
        points,
        QList<HistoryPoint>(
            {{day(0), 2, 10, 2, 0.2}, {day(3), 2, 10, 2, 0.2}, {day(5), 2, 16, 4, 0.25}, {day(6), 2, 16, 4, 0.25}}));
}

void TestHistory::oneLookIsOnePoint()
{
    QCOMPARE(historyPoints({answer(4, 4, {8, 2})}, UnlockMode::Hardcore),
             QList<HistoryPoint>({{day(4), 2, 10, 2, 0.2}}));
}

void TestHistory::aClockThatWasSetBackKeepsTheOrder()
{
    const auto points = historyPoints({answer(0, 9, {8, 2}), answer(4, 10, {9, 2})}, UnlockMode::Hardcore);
    QCOMPARE(points.size(), 4);
    QCOMPARE(points.at(2).at, day(9));
    QCOMPARE(points.at(3).at, day(10));
}

void TestHistory::aModeThatWasNotAskedForHasNoPoints()
{
    const KeptAnswer hardcore{day(0), day(0), Distribution(PlayerCounts{1}, std::nullopt)};
    QVERIFY(historyPoints({hardcore}, UnlockMode::Casual).isEmpty());
    // Nobody in a mode is a point all the same.
    QCOMPARE(historyPoints({answer(0, 0, {1})}, UnlockMode::Casual),
             QList<HistoryPoint>({{day(0), 1, 0, 0, std::nullopt}}));
}

void TestHistory::revisionsAreWhereTheSizeChanges()
{
    const QList<KeptAnswer> history{answer(0, 1, {1, 1}), answer(2, 3, {2, 1}), answer(5, 6, {2, 1, 0}),
                                    answer(7, 7, {3, 1, 0}), answer(9, 9, {3})};
    QCOMPARE(revisions(history), QList<Revision>({{day(5), 2, 3}, {day(9), 3, 1}}));
}

void TestHistory::stepsGoFromTheLastLookToTheFirstOfTheNext()
{
    const auto steps = historySteps({answer(0, 3, {8, 2}), answer(5, 6, {7, 4})});
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.first().from, day(3));
    QCOMPARE(steps.first().to, day(5));
    QCOMPARE(steps.first().in(UnlockMode::Hardcore)->counts, PlayerCounts({-1, 2}));
    QVERIFY(steps.first().in(UnlockMode::Casual)->isEmpty());
    QVERIFY(!steps.first().revision);
}

void TestHistory::aStepOverARevisionHasNoDifferences()
{
    const auto steps = historySteps({answer(0, 3, {8, 2}), answer(5, 6, {8, 2, 0})});
    QCOMPARE(steps.first().revision, std::optional(Revision{day(5), 2, 3}));
    QVERIFY(!steps.first().hardcore);
    QVERIFY(!steps.first().casual);
}

void TestHistory::theAnswerOfATimeIsTheLastBefore_data()
{
    QTest::addColumn<int>("time");
    QTest::addColumn<int>("players");
    QTest::newRow("before all") << -1 << 0;
    QTest::newRow("when it came") << 0 << 1;
    QTest::newRow("while it stood") << 2 << 1;
    QTest::newRow("between two") << 4 << 1;
    QTest::newRow("when the next came") << 5 << 2;
    QTest::newRow("after all") << 50 << 2;
}

void TestHistory::theAnswerOfATimeIsTheLastBefore()
{
    QFETCH(const int, time);
    const QList<KeptAnswer> history{answer(0, 3, {1}), answer(5, 6, {2})};
    const KeptAnswer *found = answerAt(history, day(time));
    QTEST(found ? static_cast<int>(found->distribution.statistics(UnlockMode::Hardcore).players) : 0, "players");
}

void TestHistory::aChangeIsFromTheAnswerOfThenToTheNewest()
{
    const QList<KeptAnswer> history{answer(0, 1, {8, 2}), answer(3, 4, {9, 2}), answer(6, 8, {9, 4})};
    const auto change = changeSince(history, day(2));
    QVERIFY(change);
    QCOMPARE(change->from, day(2));
    QCOMPARE(change->to, day(6));
    QCOMPARE(change->in(UnlockMode::Hardcore)->players, 3);
    QCOMPARE(change->in(UnlockMode::Hardcore)->mastered, 2);
    QVERIFY(!changeSince(history, day(7))); // the newest already
    QVERIFY(!changeSince(history, day(-1)));
    // As they were before: nothing changed on the whole.
    QVERIFY(!changeSince({answer(0, 1, {8, 2}), answer(3, 4, {9, 2}), answer(6, 8, {8, 2})}, day(1)));
}

void TestHistory::aChangeOverARevisionSaysWhenItWasSeen()
{
    const QList<KeptAnswer> history{answer(0, 1, {8, 2}), answer(3, 4, {8, 2, 0}), answer(6, 8, {8, 2, 1})};
    const auto change = changeSince(history, day(1));
    QVERIFY(change && !change->hardcore && !change->casual);
    QCOMPARE(change->revision, std::optional(Revision{day(3), 2, 3}));
}

void TestHistory::nothingKeptIsNothing()
{
    QVERIFY(historyPoints({}, UnlockMode::Hardcore).isEmpty());
    QVERIFY(revisions({}).isEmpty());
    QVERIFY(historySteps({}).isEmpty());
    QVERIFY(historySteps({answer(0, 0, {1})}).isEmpty());
    QVERIFY(!answerAt({}, day(0)));
    QVERIFY(!changeSince({}, day(0)));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
