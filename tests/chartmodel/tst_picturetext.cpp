// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/charttext.h"
#include "chartmodel/picturetext.h"
#include "language/language.h"
#include "support/chartgames.h"

#include <QTest>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

class PictureTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(english());
        setLanguage(english());
    }
    void itIsNamedAfterItsGames();
    void itSaysWhichGameAndHowManyMasterIt();
    void itSaysWhereItComesFromAndOfWhichDay();
    void sampleDataIsABadgeAndHasNoSource();
    void nobodyYetIsSaid();
    void whereNobodyPlaysThereAreNoFigures();
    void nobodyIsAddressed();
    void aChartIsDescribedInTwoSentences_data();
    void aChartIsDescribedInTwoSentences();
};

namespace {

GameSnapshot sonic()
{
    GameSnapshot game = gameOf(dragsterHardcore, dragsterCasual, Progress{12, 0});
    game.id = 1;
    game.details.title = u"Sonic the Hedgehog"_s;
    game.server = u"https://retroachievements.org/API/"_s;
    game.fetchedAt = QDateTime(QDate(2026, 11, 24), QTime(12, 0));
    game.progressUser = u"RetroFan"_s;
    return game;
}

} // namespace

void PictureTextTest::itIsNamedAfterItsGames()
{
    GameSnapshot nameless = gameOf(dragsterHardcore);
    nameless.details = {};
    QCOMPARE(pictureTitle({sonic()}), u"Sonic the Hedgehog"_s);
    QCOMPARE(pictureTitle({gameOf(dragsterHardcore), sonic()}), u"Dragster · Sonic the Hedgehog"_s);
    QCOMPARE(pictureTitle({gameOf(dragsterHardcore), gameOf(dragsterCasual)}), u"Dragster"_s); // at two dates
    QCOMPARE(pictureText({{nameless}}).title, u"Game 14402"_s);
    const QString rates = u"mastery rates of hardcore players"_s;
    QCOMPARE(pictureText({{gameOf(dragsterHardcore), sonic()}}).subtitles,
             (QStringList{u"Atari 2600 · "_s + rates, rates}));
    QCOMPARE(pictureText({{nameless, nameless}}).subtitles, (QStringList{rates, rates}));
}

void PictureTextTest::itSaysWhichGameAndHowManyMasterIt()
{
    const PictureText text = pictureText({{sonic()}});
    QCOMPARE(text.subtitles, QStringList({subtitleOf(sonic()), shortSubtitleOf(sonic()), u"Atari 2600"_s}));
    QCOMPARE(text.figure, u"1.3\u00a0%"_s);
    QCOMPARE(text.figureMeanings, QStringList({u"mastered · 8 of 632"_s, u"mastered"_s}));
    QCOMPARE(text.tiles.size(), 6);
    QVERIFY(text.badge.isEmpty());
    const PictureText casual = pictureText({{sonic()}, {.modeFilter = ModeFilter::Casual}});
    QCOMPARE(casual.figure, u"0\u00a0%"_s);
}

void PictureTextTest::itSaysWhereItComesFromAndOfWhichDay()
{
    QCOMPARE(pictureText({{sonic()}}).source, u"retroachievements.org/game/1 · as of 24 Nov 2026"_s);
    GameSnapshot other = gameOf(dragsterHardcore);
    other.server = u"https://retroachievements.org/API/"_s;
    other.fetchedAt = QDateTime(QDate(2026, 11, 25), QTime(12, 0));
    QCOMPARE(pictureText({{sonic(), other}}).source, u"retroachievements.org · as of 25 Nov 2026"_s);
    other.server.clear();
    other.fetchedAt = {};
    QCOMPARE(pictureText({{other}}).source, QString());
}

void PictureTextTest::sampleDataIsABadgeAndHasNoSource()
{
    GameSnapshot sample = sonic();
    sample.source = GameSnapshot::Source::Sample;
    const PictureText text = pictureText({{sample}});
    QCOMPARE(text.badge, u"Sample data"_s);
    QCOMPARE(text.title, u"Sonic the Hedgehog"_s);
    QCOMPARE(text.source, QString());
    QVERIFY(altText({{sample}}).contains(u"Sonic the Hedgehog (sample data)"_s));
}

void PictureTextTest::nobodyYetIsSaid()
{
    const PictureText text = pictureText({{gameOf({}, dragsterCasual)}});
    QCOMPARE(text.figure, u"0\u00a0%"_s);
    QCOMPARE(text.figureMeanings.first(), u"completed · nobody yet – be the first"_s);
}

void PictureTextTest::whereNobodyPlaysThereAreNoFigures()
{
    const PictureText text = pictureText({{gameOf(PlayerCounts(15, 0), PlayerCounts(15, 0))}});
    QVERIFY(text.tiles.isEmpty());
    QVERIFY(text.figure.isEmpty());
}

void PictureTextTest::nobodyIsAddressed()
{
    const PictureText text = pictureText({{sonic()}});
    QCOMPARE(text.tiles.last().name, u"RetroFan"_s);
}

void PictureTextTest::aChartIsDescribedInTwoSentences_data()
{
    QTest::addColumn<ChartContent>("content");
    QTest::addColumn<QString>("text");

    const GameSnapshot both = gameOf(dragsterHardcore, dragsterCasual);
    const auto chart = [](const GameSnapshot &game, ChartType chartType, ModeFilter modeFilter = ModeFilter::Both) {
        return ChartContent{.snapshots = {game}, .options = {.modeFilter = modeFilter, .chartType = chartType}};
    };
    const QString hardcore = u"of 632 hardcore players of Dragster, 8 (1.3 %) mastered all 15 achievements. "
                             "Half of the players earned 5 or fewer."_s;
    QTest::newRow("bars") << chart(both, ChartType::Bars) << u"Bar chart: "_s + hardcore;
    QTest::newRow("curve") << chart(both, ChartType::Cumulative) << u"Curve: "_s + hardcore;
    QTest::newRow("casual") << chart(both, ChartType::Bars, ModeFilter::Casual)
                            << u"Bar chart: of 51 casual players of Dragster, none completed all 15 achievements. "
                               "Half of the players earned 4 or fewer."_s;
    QTest::newRow("nobody") << chart(gameOf(PlayerCounts{0}), ChartType::Bars)
                            << u"Bar chart: nobody has earned an achievement of Dragster yet. "
                               "The set has 1 achievement."_s;
    GameSnapshot sample = gameOf(PlayerCounts{1, 1});
    sample.source = GameSnapshot::Source::Sample;
    QTest::newRow("samples compared")
        << ChartContent{.snapshots = {sample, sonic()}, .options = {.chartType = ChartType::Cumulative}}
        << u"Curves: the share of the players of 2 games who got at least so far. "
           "Mastery rates (sample data): Dragster (n = 2): 50 %; Sonic the Hedgehog (n = 632): 1.3 %."_s;
    QTest::newRow("bars compared")
        << ChartContent{.snapshots = {both, sonic()}}
        << u"Small bar charts: players by achievements earned in 2 games. "
           "Mastery rates: Dragster (n = 632): 1.3 %; Sonic the Hedgehog (n = 632): 1.3 %."_s;
}

void PictureTextTest::aChartIsDescribedInTwoSentences()
{
    QFETCH(const ChartContent, content);
    QTEST(altText(content).replace(u'\u00a0', u' '), "text");
}

QTEST_MAIN(PictureTextTest)
#include "tst_picturetext.moc"
