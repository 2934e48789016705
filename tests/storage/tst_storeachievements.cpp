// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/achievementjson.h"
#include "support/keptgames.h"
#include "support/sql.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class StoreAchievementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsFoundAgain();
    void whatIsNotKnownLeavesWhatIs();
    void whatIsYoursIsYoursAlone();
    void whatIsYoursGoesWithYourProgress();
    void nobodysUnlocksAreKeptForNobody();
    void damagedValuesAreNotKnown_data();
    void damagedValuesAreNotKnown();
    void jsonKeepsEverything();
};

namespace {

GameSnapshot game()
{
    GameSnapshot game = snapshot(1);
    game.details.achievements = {{5, u"First \"one\""_s, u"Do it"_s, 10, AchievementType::WinCondition,
                                  u"/Badge/1.png"_s, 320, 41, UnlockMode::Hardcore},
                                 {3, {}, {}, 0, AchievementType::Standard, {}, 0, 0, UnlockMode::Casual},
                                 {9, u"Ünïcode"_s, {}, 1, AchievementType::Missable, {}, 7, 0, std::nullopt}};
    GameTimes times;
    times.master = MedianTime{79'744, 1'091};
    times.beat = MedianTime{60, 2};
    times.achievements = {{5, {MedianTime{9, 5}, std::nullopt}}};
    game.details.times = times;
    game.details.timesAt = game.fetchedAt;
    return game;
}

struct Kept
{
    QTemporaryDir folder;
    Store store{{.folder = folder.path()}};

    QString sql(const QString &statement) const { return sqlIn(folder.filePath(u"masterychart.sqlite"_s), statement); }
};

} // namespace

void StoreAchievementsTest::whatIsKeptIsFoundAgain()
{
    Kept kept;
    kept.store.save(game(), true);
    const auto found = latestOf(kept.store);
    QVERIFY(found);
    QCOMPARE(found->details, game().details);
}

void StoreAchievementsTest::whatIsNotKnownLeavesWhatIs()
{
    Kept kept;
    kept.store.save(game(), true);
    kept.store.save(snapshot(2, 1), true); // without achievements and times
    const auto found = latestOf(kept.store);
    QVERIFY(found);
    QCOMPARE(found->distribution.counts(UnlockMode::Hardcore).first(), 2);
    QCOMPARE(found->details, game().details);
}

void StoreAchievementsTest::whatIsYoursIsYoursAlone()
{
    Kept kept;
    kept.store.save(game(), true);
    const auto found = latestOf(kept.store, dragsterKey, u"Somebody"_s);
    QVERIFY(found);
    GameDetails expected = game().details;
    expected.clearProgress();
    QCOMPARE(found->details, expected);
}

void StoreAchievementsTest::whatIsYoursGoesWithYourProgress()
{
    Kept kept;
    kept.store.save(game(), true);
    kept.store.forgetProgress(site, scott);
    const auto found = latestOf(kept.store);
    QVERIFY(found);
    QVERIFY(!found->details.progress);
    for (const Achievement &one : found->details.achievements)
        QVERIFY(!one.earned);
    QCOMPARE(kept.sql(u"SELECT count(*) FROM progress"_s), u"0"_s);
    QVERIFY(!kept.sql(u"SELECT achievements FROM game"_s).contains(u"earned"));
}

void StoreAchievementsTest::nobodysUnlocksAreKeptForNobody()
{
    Kept kept;
    kept.store.save(game(), false);
    QVERIFY(latestOf(kept.store));
    QCOMPARE(kept.sql(u"SELECT count(*) FROM progress"_s), u"0"_s);
}

void StoreAchievementsTest::damagedValuesAreNotKnown_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("no JSON") << u"UPDATE game SET achievements = 'x', times = '{'"_s;
    QTest::newRow("of another shape") << u"UPDATE game SET achievements = '{\"id\":1}', times = '[1]'"_s;
    QTest::newRow("bytes") << u"UPDATE game SET achievements = x'00ff', times = x'00ff'"_s;
    QTest::newRow("without IDs") << u"UPDATE game SET achievements = '[1,null,{},{\"id\":-1}]', times_at = -1"_s;
    QTest::newRow("null") << u"UPDATE game SET achievements = NULL, times_at = NULL"_s;
}

void StoreAchievementsTest::damagedValuesAreNotKnown()
{
    QFETCH(const QString, damage);
    Kept kept;
    kept.store.save(game(), true);
    QVERIFY(waitForStore(kept.store));
    kept.sql(damage);
    const auto found = latestOf(kept.store);
    QVERIFY(found);
    QCOMPARE(found->details.achievements, QList<Achievement>());
    QVERIFY(!found->details.times);
    QVERIFY(!found->details.timesAt.isValid());
    QCOMPARE(found->details.progress, (Progress{1, 2}));
}

void StoreAchievementsTest::jsonKeepsEverything()
{
    const GameDetails details = game().details;
    QList<Achievement> achievements = AchievementJson::achievements(AchievementJson::text(details.achievements));
    AchievementJson::readEarned(AchievementJson::earnedText(details.achievements), achievements);
    QCOMPARE(achievements, details.achievements);
    QCOMPARE(AchievementJson::times(AchievementJson::text(*details.times)), details.times);
    QVERIFY(!AchievementJson::times({}));
}

QTEST_GUILESS_MAIN(StoreAchievementsTest)

#include "tst_storeachievements.moc"
