// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/chartmodel.h"
#include "support/chartgames.h"
#include "support/near.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace MasteryChart;

using namespace ChartGames;

using Heights = QList<QList<double>>;

class ChartModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heightsAreAsWorkedOut_data();
    void heightsAreAsWorkedOut();
    void onlyALinearPlotOfBothModesIsStacked_data();
    void onlyALinearPlotOfBothModesIsStacked();
    void onlyTheModesAskedForAreDrawn_data();
    void onlyTheModesAskedForAreDrawn();
    void columnsAreTheBins();
    void aGapSetsMasteryApart_data();
    void aGapSetsMasteryApart();
    void columnsAreFoundWhereTheyStand_data();
    void columnsAreFoundWhereTheyStand();
    void theCurveFallsFromEveryoneToTheMasters();
    void theCurveIsNeverGrouped();
    void markersStandAtTheirColumns_data();
    void markersStandAtTheirColumns();
    void aMarkerStandsAtItsCountInARange_data();
    void aMarkerStandsAtItsCountInARange();
    void twoModesThatHideEachOtherHavePanels_data();
    void twoModesThatHideEachOtherHavePanels();
    void anUnofficialSetHasNoMarkers();
    void everyBinWithPlayersHasAHeight_data();
    void everyBinWithPlayersHasAHeight();
    void noDataHasNoColumns();
    void severalGamesHaveTheColumnsOfTheLongestSet_data();
    void severalGamesHaveTheColumnsOfTheLongestSet();
    void aGameAtTwoDatesHasMasteryApart();
    void comparedGamesStandSideBySide_data();
    void comparedGamesStandSideBySide();
    void curvesOfSeveralGamesFallToTheirOwnMasters();
    void everySeriesHasItsOwnMarker();
    void whatIsNotThereIsNotCompared();
};

namespace {

/// Hardcore has 6 players, casual 4.
const PlayerCounts few{4, 0, 2};
const PlayerCounts fewCasual{1, 3, 0};

ChartOptions optionsOf(Scale scale, ModeFilter modeFilter = ModeFilter::Both)
{
    ChartOptions options;
    options.scale = scale;
    options.modeFilter = modeFilter;
    return options;
}

ChartOptions everyCount()
{
    ChartOptions options;
    options.grouping = Grouping::EveryCount;
    return options;
}

ChartOptions curve()
{
    ChartOptions options;
    options.chartType = ChartType::Cumulative;
    return options;
}

} // namespace

void ChartModelTest::heightsAreAsWorkedOut_data()
{
    QTest::addColumn<ChartOptions>("options");
    QTest::addColumn<double>("top");
    QTest::addColumn<Heights>("heights");
    QTest::addColumn<QList<double>>("columns");

    // The stacks are 5, 3 and 2 players: the tallest is as high as the plot.
    QTest::newRow("linear") << optionsOf(Scale::Linear) << 5. << Heights{{0.8, 0, 0.4}, {0.2, 0.6, 0}}
                            << QList<double>{1, 0.6, 0.4};
    // ln 2n / ln 20: from a half to ten.
    const double highest = 2.079442 / 2.995732;
    QTest::newRow("logarithmic") << optionsOf(Scale::Logarithmic) << 10.
                                 << Heights{{highest, 0, 0.462757}, {0.231378, 0.598104, 0}}
                                 << QList<double>{highest, 0.598104, 0.462757};
    // 4 and 2 of 6; 1 and 3 of 4; the scale goes to 75 %.
    QTest::newRow("share") << optionsOf(Scale::Share) << 0.75 << Heights{{0.888889, 0, 0.444444}, {0.333333, 1, 0}}
                           << QList<double>{0.888889, 1, 0.444444};
    QTest::newRow("linear, hardcore") << optionsOf(Scale::Linear, ModeFilter::Hardcore) << 4. << Heights{{1, 0, 0.5}}
                                      << QList<double>{1, 0, 0.5};
    QTest::newRow("linear, casual") << optionsOf(Scale::Linear, ModeFilter::Casual) << 3. << Heights{{1. / 3, 1, 0}}
                                    << QList<double>{1. / 3, 1, 0};
    QTest::newRow("share, casual") << optionsOf(Scale::Share, ModeFilter::Casual) << 0.75 << Heights{{1. / 3, 1, 0}}
                                   << QList<double>{1. / 3, 1, 0};
}

void ChartModelTest::heightsAreAsWorkedOut()
{
    QFETCH(const ChartOptions, options);
    QFETCH(const Heights, heights);
    QFETCH(const QList<double>, columns);

    constexpr double sixDigits = 1e-6; // after the point, as the heights are written above
    const ChartModel model = makeChartModel({gameOf(few, fewCasual)}, options);
    QTEST(model.axis.top(), "top");
    QCOMPARE(model.series.size(), heights.size());
    for (qsizetype series = 0; series < heights.size(); ++series) {
        QCOMPARE(model.series.at(series).heights.size(), 3);
        for (qsizetype column = 0; column < 3; ++column) {
            const double actual = model.series.at(series).heights.at(column);
            QVERIFY2(near(actual, heights.at(series).at(column), sixDigits), qPrintable(QString::number(actual)));
        }
    }
    for (int column = 0; column < 3; ++column)
        QVERIFY2(near(model.height(column), columns.at(column), sixDigits),
                 qPrintable(QString::number(model.height(column))));
}

void ChartModelTest::onlyALinearPlotOfBothModesIsStacked_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<ChartOptions>("options");
    QTest::addColumn<bool>("stacked");

    const GameSnapshot both = gameOf(few, fewCasual);
    QTest::newRow("linear") << both << optionsOf(Scale::Linear) << true;
    QTest::newRow("logarithmic") << both << optionsOf(Scale::Logarithmic) << false;
    QTest::newRow("share") << both << optionsOf(Scale::Share) << false;
    QTest::newRow("one asked for") << both << optionsOf(Scale::Linear, ModeFilter::Hardcore) << false;
    QTest::newRow("one known") << gameOf({}, few) << optionsOf(Scale::Linear) << false;
    QTest::newRow("curve") << both << curve() << false;
}

void ChartModelTest::onlyALinearPlotOfBothModesIsStacked()
{
    QFETCH(const GameSnapshot, game);
    QFETCH(const ChartOptions, options);
    QTEST(makeChartModel({game}, options).stacked, "stacked");
}

void ChartModelTest::onlyTheModesAskedForAreDrawn_data()
{
    QTest::addColumn<ModeFilter>("modeFilter");
    QTest::addColumn<QList<UnlockMode>>("modes");

    QTest::newRow("both, hardcore first") << ModeFilter::Both << QList{UnlockMode::Hardcore, UnlockMode::Casual};
    QTest::newRow("hardcore") << ModeFilter::Hardcore << QList{UnlockMode::Hardcore};
    QTest::newRow("casual") << ModeFilter::Casual << QList{UnlockMode::Casual};
}

void ChartModelTest::onlyTheModesAskedForAreDrawn()
{
    QFETCH(const ModeFilter, modeFilter);
    QFETCH(const QList<UnlockMode>, modes);
    for (const ChartType chartType : {ChartType::Bars, ChartType::Cumulative}) {
        ChartOptions options = optionsOf(Scale::Linear, modeFilter);
        options.chartType = chartType;
        const ChartModel model = makeChartModel({gameOf(few, fewCasual, Progress{1, 2})}, options);
        QList<UnlockMode> drawn;
        for (const Series &series : model.series)
            drawn.append(series.id.mode);
        QCOMPARE(drawn, modes);
        QList<UnlockMode> marked;
        for (const Marker &marker : model.markers)
            marked.append(marker.series.mode);
        QCOMPARE(marked, modes);
    }
}

void ChartModelTest::columnsAreTheBins()
{
    const GameSnapshot game = gameOf(fallingCounts(89, 3000), fallingCounts(89, 700));
    const ChartModel ranges = makeChartModel({game}, ChartOptions());
    QCOMPARE(ranges.columns, bins(89, Grouping::SiteRanges));
    QCOMPARE(ranges.columns.size(), 21);
    QCOMPARE(makeChartModel({game}, everyCount()).columns, bins(89, Grouping::EveryCount));
}

void ChartModelTest::aGapSetsMasteryApart_data()
{
    QTest::addColumn<int>("achievements");
    QTest::addColumn<int>("gap");
    QTest::addColumn<int>("masteryWidth");
    QTest::addColumn<int>("width");

    // A twenty-fifth of the columns; from 100 on mastery is a hundredth of them wide.
    QTest::newRow("1: nothing to be set apart from") << 1 << 0 << 1 << 1;
    QTest::newRow("2") << 2 << 1 << 1 << 3;
    QTest::newRow("15") << 15 << 1 << 1 << 16;
    QTest::newRow("50") << 50 << 2 << 1 << 52;
    QTest::newRow("89") << 89 << 4 << 1 << 93;
    QTest::newRow("99: not dense yet") << 99 << 4 << 1 << 103;
    QTest::newRow("100: dense") << 100 << 4 << 1 << 104;
    QTest::newRow("200: a wider mastery") << 200 << 8 << 2 << 209;
    QTest::newRow("2000") << 2000 << 80 << 20 << 2099;
}

void ChartModelTest::aGapSetsMasteryApart()
{
    QFETCH(const int, achievements);
    const ChartModel model = makeChartModel({gameOf(fallingCounts(achievements, 1000))}, everyCount());
    QTEST(model.masteryGap, "gap");
    QTEST(model.masteryWidth, "masteryWidth");
    QTEST(model.width(), "width");
    QCOMPARE(model.isDense(), achievements >= 100);
    QCOMPARE(model.columnWidth(achievements - 1), model.masteryWidth);
    if (achievements > 1)
        QCOMPARE(model.columnWidth(achievements - 2), 1);
}

void ChartModelTest::columnsAreFoundWhereTheyStand_data()
{
    QTest::addColumn<int>("achievements");
    for (const int achievements : {1, 2, 15, 89, 200, 2000})
        QTest::addRow("%d", achievements) << achievements;
}

void ChartModelTest::columnsAreFoundWhereTheyStand()
{
    QFETCH(const int, achievements);
    const ChartModel model = makeChartModel({gameOf(fallingCounts(achievements, 1000))}, everyCount());
    constexpr double hair = 1e-6;
    for (int column = 0; column < achievements; ++column) {
        const double half = model.columnWidth(column) / 2.;
        QCOMPARE(model.columnAt(model.centre(column)), column);
        QCOMPARE(model.columnAt(model.centre(column) - half), column);
        QCOMPARE(model.columnAt(model.centre(column) + half - hair), column);
    }
    const int mastery = achievements - 1;
    for (int empty = 0; empty < model.masteryGap; ++empty)
        QCOMPARE(model.columnAt(mastery + empty + 0.5), -1);
    if (model.masteryGap > 0) {
        QCOMPARE(model.columnAt(mastery), -1);
        QCOMPARE(model.columnAt(mastery + model.masteryGap - hair), -1);
    }
    QCOMPARE(model.columnAt(-hair), -1);
    QCOMPARE(model.columnAt(model.width() - hair), mastery);
    QCOMPARE(model.columnAt(model.width()), -1);
}

void ChartModelTest::theCurveFallsFromEveryoneToTheMasters()
{
    const ChartModel model = makeChartModel({gameOf(dragsterHardcore, PlayerCounts(15, 0))}, curve());
    QCOMPARE(model.chartType, ChartType::Cumulative);
    QCOMPARE(model.axis.top(), 1.);
    QVERIFY(model.axis.isShare());
    QCOMPARE(model.masteryGap, 0);
    QCOMPARE(model.width(), 15);

    const QList<int> reached{632, 491, 440, 399, 350, 293, 252, 216, 149, 74, 46, 20, 17, 11, 8};
    QCOMPARE(model.series.first().heights.size(), reached.size());
    for (int column = 0; column < reached.size(); ++column) {
        QVERIFY(near(model.series.first().heights.at(column), reached.at(column) / 632.));
        QVERIFY(near(model.height(column), reached.at(column) / 632.));
    }
    QCOMPARE(model.series.size(), 1); // of nobody there is no share
}

void ChartModelTest::theCurveIsNeverGrouped()
{
    for (const Scale scale : {Scale::Linear, Scale::Logarithmic, Scale::Share}) {
        ChartOptions options = curve();
        options.scale = scale;
        const ChartModel model = makeChartModel({gameOf(fallingCounts(89, 3000))}, options);
        QCOMPARE(model.columns.size(), 89);
        QCOMPARE(model.axis.top(), 1.);
        QCOMPARE(model.series.first().heights.first(), 1.);
    }
}

void ChartModelTest::markersStandAtTheirColumns_data()
{
    QTest::addColumn<ChartOptions>("options");
    QTest::addColumn<Progress>("you");
    QTest::addColumn<int>("hardcore"); // columns, -1 for no marker
    QTest::addColumn<int>("casual");

    // 89 achievements: the ranges end at 4, 9, ... 35, 40, 44 ... 88, and mastery is alone.
    const auto rows = [](const char *view, const ChartOptions &options, const QList<QPair<int, int>> &places) {
        for (const auto &[earned, column] : places) {
            QTest::addRow("%s, %d hardcore", view, earned) << options << Progress{earned, 0} << column << -1;
            QTest::addRow("%s, %d casual", view, earned) << options << Progress{0, earned} << -1 << column;
        }
    };
    rows("ranges", ChartOptions(),
         {{0, -1}, {1, 0}, {4, 0}, {5, 1}, {36, 8}, {40, 8}, {41, 9}, {88, 19}, {89, 20}, {90, -1}});
    rows("counts", everyCount(), {{0, -1}, {1, 0}, {40, 39}, {89, 88}, {90, -1}});
    rows("curve", curve(), {{0, -1}, {1, 0}, {40, 39}, {89, 88}, {90, -1}});
    QTest::newRow("casual stands at casual unlocks, not at all of them") << everyCount() << Progress{40, 3} << 39 << 2;
    QTest::newRow("both in one range") << ChartOptions() << Progress{36, 40} << 8 << 8;
    QTest::newRow("nothing") << ChartOptions() << Progress{0, 0} << -1 << -1;
}

void ChartModelTest::markersStandAtTheirColumns()
{
    QFETCH(const ChartOptions, options);
    QFETCH(const Progress, you);
    const ChartModel model = makeChartModel({gameOf(fallingCounts(89, 3000), fallingCounts(89, 700), you)}, options);
    const auto columnOf = [&](UnlockMode mode) {
        const auto marker = std::ranges::find(model.markers, SeriesId{0, mode}, &Marker::series);
        return marker == model.markers.end() ? -1 : marker->column;
    };
    QTEST(columnOf(UnlockMode::Hardcore), "hardcore");
    QTEST(columnOf(UnlockMode::Casual), "casual");
    for (const Marker &marker : model.markers)
        QCOMPARE(marker.earned, you.earned(marker.series.mode));
}

void ChartModelTest::aMarkerStandsAtItsCountInARange_data()
{
    QTest::addColumn<int>("earned");
    QTest::addColumn<double>("position");

    // The eighth of the ranges is 36 to 40.
    QTest::newRow("the first of five") << 36 << 0.1;
    QTest::newRow("the middle") << 38 << 0.5;
    QTest::newRow("the last of five") << 40 << 0.9;
    QTest::newRow("mastery is alone") << 89 << 0.5;
}

void ChartModelTest::aMarkerStandsAtItsCountInARange()
{
    QFETCH(const int, earned);
    const ChartModel model = makeChartModel({gameOf(fallingCounts(89, 3000), {}, Progress{earned, 0})}, {});
    QCOMPARE(model.markers.size(), 1);
    QTEST(model.markers.first().position, "position");
    QCOMPARE(model.markers.first().mastered, earned == 89);
}

void ChartModelTest::twoModesThatHideEachOtherHavePanels_data()
{
    QTest::addColumn<int>("achievements");
    QTest::addColumn<ChartOptions>("options");
    QTest::addColumn<bool>("panels");

    ChartOptions log = optionsOf(Scale::Logarithmic);
    ChartOptions logCounts = log;
    logCounts.grouping = Grouping::EveryCount;
    ChartOptions hardcore = logCounts;
    hardcore.modeFilter = ModeFilter::Hardcore;
    QTest::newRow("log, ranges") << 89 << log << false;
    QTest::newRow("log, counts") << 89 << logCounts << true;
    QTest::newRow("log, few counts") << 20 << logCounts << false;
    QTest::newRow("log, counts, one mode") << 89 << hardcore << false;
    QTest::newRow("linear, counts: stacked") << 89 << everyCount() << false;
    QTest::newRow("a curve") << 89 << curve() << false;
}

void ChartModelTest::twoModesThatHideEachOtherHavePanels()
{
    QFETCH(const int, achievements);
    QFETCH(const ChartOptions, options);
    const ChartModel model =
        makeChartModel({gameOf(fallingCounts(achievements, 3000), fallingCounts(achievements, 300))}, options);
    QTEST(model.hasPanels(), "panels");
    if (!model.hasPanels()) {
        QCOMPARE(model.panel(0).toPlot(1), 1.);
        return;
    }
    QCOMPARE(model.panel(0).toPlot(1), 1.); // hardcore's is above
    QVERIFY(model.panel(0).bottom > model.panel(1).toPlot(1));
    QCOMPARE(model.panel(1).bottom, 0.);
    QCOMPARE(model.panel(0).height, model.panel(1).height);
    QCOMPARE(model.height(0), model.panel(0).toPlot(model.series.first().heights.first()));
}

void ChartModelTest::anUnofficialSetHasNoMarkers()
{
    GameSnapshot game = gameOf(dragsterHardcore, {}, Progress{12, 0});
    QCOMPARE(makeChartModel({game}, ChartOptions()).markers.size(), 1);
    game.set = AchievementSet::Unofficial;
    QVERIFY(makeChartModel({game}, ChartOptions()).markers.isEmpty());
    game.set = AchievementSet::Official;
    game.details.progress.reset();
    QVERIFY(makeChartModel({game}, ChartOptions()).markers.isEmpty());
}

void ChartModelTest::everyBinWithPlayersHasAHeight_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<ChartOptions>("options");

    const QList<std::pair<const char *, GameSnapshot>> games{
        {"Dragster", gameOf(dragsterHardcore, dragsterCasual)},
        {"only hardcore", gameOf(dragsterHardcore, {})},
        {"only casual", gameOf({}, dragsterHardcore)},
        {"one achievement", gameOf(PlayerCounts{7}, PlayerCounts{0})},
        {"nobody", gameOf(PlayerCounts(15, 0), PlayerCounts(15, 0))},
        {"one giant bar", gameOf(PlayerCounts{1'000'000'000, 1, 0, 2}, PlayerCounts{0, 1, 0, 0})},
        {"two giants", gameOf(PlayerCounts{1'000'000'000, 0}, PlayerCounts{1'000'000'000, 0})},
        {"2000", gameOf(fallingCounts(2000, 8500), fallingCounts(2000, 900))},
    };
    for (const auto &[name, game] : games) {
        for (const auto &[view, scale] :
             {std::pair("linear", Scale::Linear), std::pair("logarithmic", Scale::Logarithmic),
              std::pair("share", Scale::Share)}) {
            ChartOptions options = everyCount();
            options.scale = scale;
            QTest::addRow("%s, %s", name, view) << game << options;
        }
    }
}

void ChartModelTest::everyBinWithPlayersHasAHeight()
{
    QFETCH(const GameSnapshot, game);
    QFETCH(const ChartOptions, options);
    const ChartModel model = makeChartModel({game}, options);
    QCOMPARE(model.columns.size(), game.distribution.achievements());
    double tallest = 0;
    for (int column = 0; column < model.columns.size(); ++column) {
        for (const Series &series : model.series) {
            const double height = series.heights.at(column);
            QVERIFY(std::isfinite(height));
            QCOMPARE(height > 0,
                     game.distribution.players(series.id.mode, model.columns.at(column))
                         > 0); // zero is not drawn, one is
        }
        tallest = std::max(tallest, model.height(column));
    }
    QVERIFY(tallest <= 1 + 1e-9);
    const bool anyone = std::ranges::any_of(model.columns, [&](const Bin &bin) {
        return game.distribution.players(UnlockMode::Hardcore, bin) + game.distribution.players(UnlockMode::Casual, bin)
            > 0;
    });
    QCOMPARE(tallest > 0.2, anyone);
}

void ChartModelTest::noDataHasNoColumns()
{
    for (const ChartOptions &options :
         {ChartOptions(), curve(), optionsOf(Scale::Share), optionsOf(Scale::Logarithmic)}) {
        const ChartModel model = makeChartModel({gameOf(PlayerCounts(), PlayerCounts(), Progress{1, 1})}, options);
        QVERIFY(model.columns.isEmpty());
        QVERIFY(model.markers.isEmpty());
        QCOMPARE(model.columnAt(0), -1);
    }
}

namespace {

/// Three achievements of 6 players, and five of 10, none of them in casual.
QList<GameSnapshot> twoGames()
{
    GameSnapshot three = gameOf(few, fewCasual, Progress{3, 2});
    GameSnapshot five = gameOf(PlayerCounts{5, 2, 1, 0, 2}, {}, Progress{5, 0});
    five.id = 14403;
    five.details.title = QStringLiteral("Pitfall!");
    return {three, five};
}

QList<SeriesId> idsOf(const ChartModel &model)
{
    QList<SeriesId> ids;
    for (const Series &series : model.series)
        ids.append(series.id);
    return ids;
}

} // namespace

void ChartModelTest::severalGamesHaveTheColumnsOfTheLongestSet_data()
{
    QTest::addColumn<bool>("longestFirst");
    QTest::newRow("the longest last") << false;
    QTest::newRow("the longest first") << true;
}

void ChartModelTest::severalGamesHaveTheColumnsOfTheLongestSet()
{
    QFETCH(const bool, longestFirst);
    QList<GameSnapshot> games = twoGames();
    if (longestFirst)
        games.swapItemsAt(0, 1);
    const ChartModel model = makeChartModel(games, {});
    QVERIFY(model.isComparison());
    QVERIFY(!model.lastIsMastery);
    QCOMPARE(model.columns, bins(5, Grouping::EveryCount));
    QCOMPARE(model.masteryGap, 0);
    QCOMPARE(model.width(), 5);

    const int three = longestFirst ? 1 : 0;
    const int five = 1 - three;
    QList<SeriesId> ids{{five, UnlockMode::Hardcore}};
    ids.insert(longestFirst ? 1 : 0, {three, UnlockMode::Casual});
    ids.insert(longestFirst ? 1 : 0, {three, UnlockMode::Hardcore});
    QCOMPARE(idsOf(model), ids);
    for (const Series &series : model.series) {
        QCOMPARE(series.role, PaletteRole({series.id.snapshot, series.id.mode}));
        const bool isLongest = series.id.snapshot == five;
        const bool isHardcore = series.id.mode == UnlockMode::Hardcore;
        QCOMPARE(series.achievements, isLongest ? 5 : 3);
        QCOMPARE(series.players,
                 isLongest        ? PlayerCounts({5, 2, 1, 0, 2})
                     : isHardcore ? PlayerCounts({4, 0, 2, 0, 0})
                                  : PlayerCounts({1, 3, 0, 0, 0}));
        QCOMPARE(series.reached,
                 isLongest        ? PlayerCounts({10, 5, 3, 2, 2})
                     : isHardcore ? PlayerCounts({6, 2, 2, 0, 0})
                                  : PlayerCounts({4, 3, 0, 0, 0}));
        QCOMPARE(series.statistics.players, isLongest ? 10 : isHardcore ? 6 : 4);
    }
}

void ChartModelTest::aGameAtTwoDatesHasMasteryApart()
{
    const GameSnapshot before = gameOf(few, fewCasual);
    const GameSnapshot after = gameOf(PlayerCounts{5, 1, 3}, fewCasual);
    const ChartModel model = makeChartModel({before, after}, {});
    QVERIFY(model.isComparison());
    QVERIFY(model.lastIsMastery);
    QCOMPARE(model.masteryGap, 1);
    QCOMPARE(model.series.size(), 4);
    QCOMPARE(model.series.at(2).players, PlayerCounts({5, 1, 3}));
    QCOMPARE(model.series.at(2).role.index, 1);
    QCOMPARE(makeChartModel({before}, {}).series.first().role.index, 0);
    QVERIFY(!makeChartModel({before}, {}).isComparison());
}

void ChartModelTest::comparedGamesStandSideBySide_data()
{
    QTest::addColumn<Scale>("scale");
    QTest::addColumn<double>("first"); // height of the first column of the game with five
    QTest::newRow("linear: 5 of 5") << Scale::Linear << 1.;
    QTest::newRow("logarithmic: from a half to ten") << Scale::Logarithmic << std::numbers::ln10 / std::log(20.0);
    QTest::newRow("share: 50 of 75 %") << Scale::Share << 2. / 3;
}

void ChartModelTest::comparedGamesStandSideBySide()
{
    QFETCH(const Scale, scale);
    QFETCH(const double, first);
    const ChartModel model = makeChartModel(twoGames(), optionsOf(scale));
    QVERIFY(!model.stacked);
    const double actual = model.series.last().heights.first();
    QVERIFY2(near(actual, first), qPrintable(QString::number(actual)));
    QCOMPARE(model.height(0), std::max(model.series.first().heights.first(), actual));
    QCOMPARE(model.series.first().heights.last(), 0.);
}

void ChartModelTest::curvesOfSeveralGamesFallToTheirOwnMasters()
{
    const ChartModel model = makeChartModel(twoGames(), curve());
    QCOMPARE(model.columns.size(), 5);
    const QList<double> five{1, 0.5, 0.3, 0.2, 0.2};
    const QList<double> three{1, 2. / 6, 2. / 6, 0, 0};
    for (qsizetype column = 0; column < 5; ++column) {
        QVERIFY(near(model.series.last().heights.at(column), five.at(column)));
        QVERIFY(near(model.series.first().heights.at(column), three.at(column)));
    }
}

void ChartModelTest::everySeriesHasItsOwnMarker()
{
    const ChartModel model = makeChartModel(twoGames(), {});
    QCOMPARE(model.markers.size(), 3);
    QCOMPARE(model.markers.at(0).series, SeriesId({0, UnlockMode::Hardcore}));
    QCOMPARE(model.markers.at(0).column, 2);
    QCOMPARE(model.markers.at(1).series, SeriesId({0, UnlockMode::Casual}));
    QCOMPARE(model.markers.at(1).column, 1);
    QCOMPARE(model.markers.at(2).series, SeriesId({1, UnlockMode::Hardcore}));
    QCOMPARE(model.markers.at(2).column, 4);

    QList<GameSnapshot> games = twoGames();
    games.first().details.progress = Progress{4, 0}; // more than its set holds, though not than the other's
    QCOMPARE(makeChartModel(games, {}).markers.size(), 1);
}

void ChartModelTest::whatIsNotThereIsNotCompared()
{
    QVERIFY(makeChartModel({}, {}).columns.isEmpty());
    const ChartModel model = makeChartModel({gameOf(few), GameSnapshot()}, {});
    QCOMPARE(model.series.size(), 1);
    QCOMPARE(model.columns.size(), 3);
    QVERIFY(!model.isComparison());
}

QTEST_APPLESS_MAIN(ChartModelTest)
#include "tst_chartmodel.moc"
