// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/dropoffchart.h"
#include "chartmodel/picturetext.h"
#include "language/language.h"
#include "support/chartgames.h"

#include <QTest>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

class DropOffChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachColumnIsTheShareThatStopped();
    void cliffsAreCalledOut();
    void theTooltipCountsPlayersOfEachMode();
    void oneAchievementAndNoPlayersHaveANote_data();
    void oneAchievementAndNoPlayersHaveANote();
    void hardcoreIsShownWhereSomebodyPlaysIt_data();
    void hardcoreIsShownWhereSomebodyPlaysIt();
    void achievementsFallFromTheMostUnlocked();
    void theTooltipOfAnAchievementSaysWhoHasIt();
    void unlocksAreOfTheOfficialSetAlone();
    void cliffsAreSaidInWords();
    void thePictureIsDescribedInTwoSentences_data();
    void thePictureIsDescribedInTwoSentences();
};

namespace {

QString spaced(QString text)
{
    return text.replace(u'\u00a0', u' ');
}

/// 100 hardcore players: 40 of 100, then 15 of 60 stop. 50 casual ones: 30 of 50, then none of 20 stop.
GameSnapshot game()
{
    GameSnapshot game = gameOf(PlayerCounts{40, 15, 45}, PlayerCounts{30, 0, 20});
    const auto achievement = [](int id, const QString &title, qint64 hardcore, qint64 casual) {
        Achievement one;
        one.id = id;
        one.title = title;
        one.hardcore = hardcore;
        one.casual = casual;
        return one;
    };
    game.details.achievements = {achievement(1, u"Hard"_s, 45, 20), achievement(2, u"Easy"_s, 100, 50),
                                 achievement(3, {}, 60, 20)};
    game.details.achievements[1].earned = UnlockMode::Hardcore;
    return game;
}

} // namespace

void DropOffChartTest::init()
{
    QLocale::setDefault(english());
    setLanguage(english());
}

void DropOffChartTest::eachColumnIsTheShareThatStopped()
{
    const ColumnChart chart = dropOffChart(game(), ModeFilter::Both);
    QCOMPARE(chart.shares, (QList<double>{0.4, 0.25}));
    QCOMPARE(chart.role, (PaletteRole{0, UnlockMode::Hardcore}));
    QCOMPARE(dropOffChart(game(), ModeFilter::Casual).shares, (QList<double>{0.6, 0}));
    QVERIFY(chart.axis.top() > 0.4 && chart.axis.top() < 0.5); // with room for labels
}

void DropOffChartTest::cliffsAreCalledOut()
{
    const ColumnChart chart = dropOffChart(game(), ModeFilter::Both);
    QCOMPARE(chart.callouts.size(), 2);
    QCOMPARE(chart.callouts.first().column, 0);
    QCOMPARE(spaced(chart.callouts.first().label), u"40 % stop at 1 of 3"_s);
    QCOMPARE(spaced(chart.callouts.first().shortLabel), u"40 %"_s);
    QVERIFY(chart.isCalledOut(1) && !chart.isCalledOut(2));
}

void DropOffChartTest::theTooltipCountsPlayersOfEachMode()
{
    const ColumnText both = dropOffChart(game(), ModeFilter::Both).textOf(1);
    QCOMPARE(both.title, u"2 achievements"_s);
    QCOMPARE(
        spaced(both.reached.join(u'|')),
        u"Hardcore: 15 of 60 players who got here stopped (25 %)|Casual: 0 of 20 players who got here stopped (0 %)"_s);
    QCOMPARE(spaced(dropOffChart(game(), ModeFilter::Casual).textOf(0).spoken()),
             u"1 achievement. 30 of 50 players who got here stopped (60 %)"_s);
}

void DropOffChartTest::oneAchievementAndNoPlayersHaveANote_data()
{
    QTest::addColumn<PlayerCounts>("counts");
    QTest::addColumn<QString>("note");
    QTest::newRow("one achievement") << PlayerCounts{50} << u"With one achievement, nobody stops midway."_s;
    QTest::newRow("no players") << PlayerCounts{0, 0} << u"Nobody has earned an achievement yet"_s;
}

void DropOffChartTest::oneAchievementAndNoPlayersHaveANote()
{
    QFETCH(const PlayerCounts, counts);
    const ColumnChart chart = dropOffChart(gameOf(counts), ModeFilter::Both);
    QCOMPARE(chart.columnCount(), 0);
    QTEST(chart.note, "note");
}

void DropOffChartTest::hardcoreIsShownWhereSomebodyPlaysIt_data()
{
    QTest::addColumn<PlayerCounts>("hardcore");
    QTest::addColumn<ModeFilter>("filter");
    QTest::addColumn<std::optional<UnlockMode>>("mode");
    using Mode = std::optional<UnlockMode>;
    QTest::newRow("both") << PlayerCounts{1, 0} << ModeFilter::Both << Mode(UnlockMode::Hardcore);
    QTest::newRow("casual chosen") << PlayerCounts{1, 0} << ModeFilter::Casual << Mode(UnlockMode::Casual);
    QTest::newRow("no hardcore players") << PlayerCounts{0, 0} << ModeFilter::Both << Mode(UnlockMode::Casual);
    QTest::newRow("nobody in hardcore") << PlayerCounts{0, 0} << ModeFilter::Hardcore << Mode();
}

void DropOffChartTest::hardcoreIsShownWhereSomebodyPlaysIt()
{
    QFETCH(const PlayerCounts, hardcore);
    QFETCH(const ModeFilter, filter);
    QTEST(shownMode(gameOf(hardcore, PlayerCounts{2, 1}), filter), "mode");
}

void DropOffChartTest::achievementsFallFromTheMostUnlocked()
{
    const ColumnChart chart = unlockChart(game(), ModeFilter::Both);
    QCOMPARE(chart.shares, (QList<double>{1, 0.6, 0.45}));
    QCOMPARE(chart.axis.top(), 1.);
    // 100 to 60 is 40 %, 60 to 45 is 25 %.
    QCOMPARE(spaced(chart.callouts.value(0).label), u"▼ 40 %: Achievement 3"_s);
    QCOMPARE(spaced(chart.callouts.value(1).label), u"▼ 25 %: Hard"_s);
    QCOMPARE(unlockChart(game(), ModeFilter::Casual).shares, (QList<double>{1, 0.4, 0.4}));
}

void DropOffChartTest::theTooltipOfAnAchievementSaysWhoHasIt()
{
    const ColumnChart chart = unlockChart(game(), ModeFilter::Both);
    QCOMPARE(spaced(chart.textOf(0).spoken()), u"Easy: Hardcore: 100, 100 %; Casual: 50, 100 %. You have it"_s);
    QCOMPARE(spaced(chart.textOf(2).spoken()),
             u"Hard: Hardcore: 45, 45 %; Casual: 20, 40 %. 25 % fewer than the one before it"_s);
}

void DropOffChartTest::unlocksAreOfTheOfficialSetAlone()
{
    GameSnapshot unofficial = game();
    unofficial.set = AchievementSet::Unofficial;
    QCOMPARE(unlockChart(unofficial, ModeFilter::Both).columnCount(), 0);
    QCOMPARE(unlockChart(unofficial, ModeFilter::Both).note,
             u"RetroAchievements tells unlocks only of the official set."_s);
    GameSnapshot unknown = game();
    unknown.details.achievements.clear();
    QVERIFY(unlockChart(unknown, ModeFilter::Both).note.contains(u"not known yet"));
    QCOMPARE(noAchievementsNote(game()), QString());
}

void DropOffChartTest::cliffsAreSaidInWords()
{
    QCOMPARE(spaced(cliffSentence({1, 632, 196}, true)),
             u"Most stop after 1 achievement: 31 % of 632 players went no further"_s);
    QCOMPARE(spaced(cliffSentence({12, 2'000, 500}, false)),
             u"After 12 achievements: 25 % of 2,000 players went no further"_s);
}

void DropOffChartTest::thePictureIsDescribedInTwoSentences_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<QString>("text");
    QTest::newRow("all is known") << game()
                                  << u"Where hardcore players of Dragster stop: of 100 who earned 1 achievement, 40 % "
                                     "went no further. Fewest have “Hard”: 45 players (45 %)."_s;
    GameSnapshot unknown = game();
    unknown.details.achievements.clear();
    QTest::newRow("no achievements") << unknown
                                     << u"Where hardcore players of Dragster stop: of 100 who earned 1 achievement, "
                                        "40 % went no further. The achievements of this game are not known yet."_s;
    unknown.set = AchievementSet::Unofficial;
    QTest::newRow("unofficial") << unknown
                                << u"Where hardcore players of Dragster stop: of 100 who earned 1 achievement, "
                                   "40 % went no further. RetroAchievements tells unlocks only of the official set."_s;
    QTest::newRow("no cliff") << gameOf(PlayerCounts{5})
                              << u"Where hardcore players of Dragster stop. "
                                 "The achievements of this game are not known yet."_s;
    QTest::newRow("nobody") << gameOf(PlayerCounts{0, 0})
                            << u"Bar chart: nobody has earned an achievement of Dragster yet. "
                               "The set has 2 achievements."_s;
}

void DropOffChartTest::thePictureIsDescribedInTwoSentences()
{
    QFETCH(const GameSnapshot, game);
    const ChartContent content{.snapshots = {game}, .options = {.chartType = ChartType::Achievements}};
    QTEST(spaced(altText(content)), "text");
}

QTEST_GUILESS_MAIN(DropOffChartTest)

#include "tst_dropoffchart.moc"
