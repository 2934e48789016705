// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/history.h"
#include "support/keptgames.h"

#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

namespace {

/// The answer of day number \a day: counts that grow, fall for a while, and a set that grows from 58 to 60.
GameSnapshot ofDay(int day)
{
    GameSnapshot game = snapshot(1, day * 24 * 60);
    const bool isRevised = day >= 400;
    PlayerCounts hardcore(isRevised ? 60 : 58, 3);
    hardcore[0] = 1000 + 7LL * day - (day >= 200 && day < 250 ? 500 : 0);
    hardcore.last() = isRevised ? day / 40 : day / 20;
    game.distribution = Distribution(hardcore, PlayerCounts(hardcore.size(), 1));
    return game;
}

} // namespace

class StoreHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yearsOfAnswersAreKeptAsTheyCame();
    void answersThatAreEqualAreOneFromFirstToLast();

private:
    QTemporaryDir m_home;
};

void StoreHistoryTest::yearsOfAnswersAreKeptAsTheyCame()
{
    constexpr int days = 800; // more than two years
    Store store({.folder = m_home.filePath(u"years"_s)});
    for (int day = 0; day < days; ++day)
        store.save(ofDay(day), false);
    store.save(snapshot(1, 0, 2), false); // another game's
    const auto history = historyOf(store);
    QCOMPARE(history.size(), days);
    for (int day = 0; day < days; ++day) {
        QCOMPARE(history.at(day).firstSeen, ofDay(day).fetchedAt);
        QCOMPARE(history.at(day).distribution, ofDay(day).distribution);
    }
    QCOMPARE(revisions(history), QList<Revision>({{ofDay(400).fetchedAt, 58, 60}}));
    const auto steps = historySteps(history);
    QCOMPARE(steps.at(198).in(UnlockMode::Hardcore)->players, 7);           // from day 198 to 199
    QCOMPARE(steps.at(199).in(UnlockMode::Hardcore)->players, 7 - 500 + 1); // and one more mastery
    QVERIFY(!steps.at(399).in(UnlockMode::Hardcore));
}

void StoreHistoryTest::answersThatAreEqualAreOneFromFirstToLast()
{
    Store store({.folder = m_home.filePath(u"equal"_s)});
    for (int minute = 0; minute < 100; ++minute)
        store.save(snapshot(minute < 60 ? 1 : 2, minute), false);
    const auto history = historyOf(store);
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.first().lastSeen, snapshot(1, 59).fetchedAt);
    QCOMPARE(historyPoints(history, UnlockMode::Hardcore).size(), 4);
}

QTEST_GUILESS_MAIN(StoreHistoryTest)
#include "tst_storehistory.moc"
