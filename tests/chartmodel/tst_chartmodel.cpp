// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/chartmodel.h"
#include "support/chartgames.h"

#include <QTest>

#include <algorithm>
#include <cmath>

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
    void columnsAreTheBars();
    void aGapSetsMasteryApart_data();
    void aGapSetsMasteryApart();
    void columnsAreFoundWhereTheyStand_data();
    void columnsAreFoundWhereTheyStand();
    void theCurveFallsFromEveryoneToTheMasters();
    void theCurveIsNeverGrouped();
    void markersStandAtTheirColumns_data();
    void markersStandAtTheirColumns();
    void anUnofficialSetHasNoMarkers();
    void noHeightLies_data();
    void noHeightLies();
    void noDataHasNoColumns();
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

bool near(double one, double other)
{
    return std::abs(one - other) < 1e-6;
}

} // namespace

void ChartModelTest::heightsAreAsWorkedOut_data()
{
    QTest::addColumn<ChartOptions>("options");
    QTest::addColumn<double>("top");
    QTest::addColumn<Heights>("heights");
    QTest::addColumn<QList<double>>("columns");

    // The stacks are 5, 3 and 2 players: the scale goes to 8.
    QTest::newRow("linear") << optionsOf(Scale::Linear) << 8. << Heights{{0.5, 0, 0.25}, {0.125, 0.375, 0}}
                            << QList<double>{0.625, 0.375, 0.25};
    // ln 2n / ln 20: from a half to ten.
    const double highest = 2.079442 / 2.995732;
    QTest::newRow("logarithmic") << optionsOf(Scale::Logarithmic) << 10.
                                 << Heights{{highest, 0, 0.462757}, {0.231378, 0.598104, 0}}
                                 << QList<double>{highest, 0.598104, 0.462757};
    // 4 and 2 of 6; 1 and 3 of 4; the scale goes to 80 %.
    QTest::newRow("share") << optionsOf(Scale::Share) << 0.8 << Heights{{0.833333, 0, 0.416667}, {0.3125, 0.9375, 0}}
                           << QList<double>{0.833333, 0.9375, 0.416667};
    QTest::newRow("linear, hardcore") << optionsOf(Scale::Linear, ModeFilter::Hardcore) << 4. << Heights{{1, 0, 0.5}}
                                      << QList<double>{1, 0, 0.5};
    QTest::newRow("linear, casual") << optionsOf(Scale::Linear, ModeFilter::Casual) << 3. << Heights{{1. / 3, 1, 0}}
                                    << QList<double>{1. / 3, 1, 0};
    QTest::newRow("share, casual") << optionsOf(Scale::Share, ModeFilter::Casual) << 0.8 << Heights{{0.3125, 0.9375, 0}}
                                   << QList<double>{0.3125, 0.9375, 0};
}

void ChartModelTest::heightsAreAsWorkedOut()
{
    QFETCH(const ChartOptions, options);
    QFETCH(const Heights, heights);
    QFETCH(const QList<double>, columns);

    const ChartModel plot = makeChartModel(gameOf(few, fewCasual), options);
    QTEST(plot.axis.top(), "top");
    QCOMPARE(plot.series.size(), heights.size());
    for (qsizetype series = 0; series < heights.size(); ++series) {
        QCOMPARE(plot.series.at(series).heights.size(), 3);
        for (qsizetype column = 0; column < 3; ++column) {
            const double actual = plot.series.at(series).heights.at(column);
            QVERIFY2(near(actual, heights.at(series).at(column)), qPrintable(QString::number(actual)));
        }
    }
    for (int column = 0; column < 3; ++column)
        QVERIFY2(near(plot.height(column), columns.at(column)), qPrintable(QString::number(plot.height(column))));
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
    QTEST(makeChartModel(game, options).stacked, "stacked");
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
        const ChartModel plot = makeChartModel(gameOf(few, fewCasual, Progress{1, 2}), options);
        QList<UnlockMode> drawn;
        for (const Series &series : plot.series)
            drawn.append(series.mode);
        QCOMPARE(drawn, modes);
        QList<UnlockMode> marked;
        for (const Marker &marker : plot.markers)
            marked.append(marker.mode);
        QCOMPARE(marked, modes);
    }
}

void ChartModelTest::columnsAreTheBars()
{
    const GameSnapshot game = gameOf(fallingCounts(89, 3000), fallingCounts(89, 700));
    const ChartModel ranges = makeChartModel(game, ChartOptions());
    QCOMPARE(ranges.columns, bars(game.distribution, Grouping::SiteRanges));
    QCOMPARE(ranges.columns.size(), 21);
    QCOMPARE(makeChartModel(game, everyCount()).columns, bars(game.distribution, Grouping::EveryCount));
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
    const ChartModel plot = makeChartModel(gameOf(fallingCounts(achievements, 1000)), everyCount());
    QTEST(plot.gap, "gap");
    QTEST(plot.masteryWidth, "masteryWidth");
    QTEST(plot.width(), "width");
    QCOMPARE(plot.isDense(), achievements >= 100);
    QCOMPARE(plot.pitch(achievements - 1), plot.masteryWidth);
    if (achievements > 1)
        QCOMPARE(plot.pitch(achievements - 2), 1);
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
    const ChartModel plot = makeChartModel(gameOf(fallingCounts(achievements, 1000)), everyCount());
    constexpr double hair = 1e-6;
    for (int column = 0; column < achievements; ++column) {
        const double half = plot.pitch(column) / 2.;
        QCOMPARE(plot.columnAt(plot.centre(column)), column);
        QCOMPARE(plot.columnAt(plot.centre(column) - half), column);
        QCOMPARE(plot.columnAt(plot.centre(column) + half - hair), column);
    }
    const int mastery = achievements - 1;
    for (int empty = 0; empty < plot.gap; ++empty)
        QCOMPARE(plot.columnAt(mastery + empty + 0.5), -1);
    if (plot.gap > 0) {
        QCOMPARE(plot.columnAt(mastery), -1);
        QCOMPARE(plot.columnAt(mastery + plot.gap - hair), -1);
    }
    QCOMPARE(plot.columnAt(-hair), -1);
    QCOMPARE(plot.columnAt(plot.width() - hair), mastery);
    QCOMPARE(plot.columnAt(plot.width()), -1);
}

void ChartModelTest::theCurveFallsFromEveryoneToTheMasters()
{
    const ChartModel plot = makeChartModel(gameOf(dragster, PlayerCounts(15, 0)), curve());
    QCOMPARE(plot.chartType, ChartType::Cumulative);
    QCOMPARE(plot.axis.top(), 1.);
    QVERIFY(plot.axis.isShare());
    QCOMPARE(plot.gap, 0);
    QCOMPARE(plot.width(), 15);

    const QList<int> reached{632, 491, 440, 399, 350, 293, 252, 216, 149, 74, 46, 20, 17, 11, 8};
    QCOMPARE(plot.series.first().heights.size(), reached.size());
    for (int column = 0; column < reached.size(); ++column) {
        QVERIFY(near(plot.series.first().heights.at(column), reached.at(column) / 632.));
        QVERIFY(near(plot.height(column), reached.at(column) / 632.));
    }
    QCOMPARE(plot.series.last().heights, QList<double>(15, 0)); // nobody reached anything
}

void ChartModelTest::theCurveIsNeverGrouped()
{
    for (const Scale scale : {Scale::Linear, Scale::Logarithmic, Scale::Share}) {
        ChartOptions options = curve();
        options.scale = scale;
        const ChartModel plot = makeChartModel(gameOf(fallingCounts(89, 3000)), options);
        QCOMPARE(plot.columns.size(), 89);
        QCOMPARE(plot.axis.top(), 1.);
        QCOMPARE(plot.series.first().heights.first(), 1.);
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
    const ChartModel plot = makeChartModel(gameOf(fallingCounts(89, 3000), fallingCounts(89, 700), you), options);
    const auto columnOf = [&](UnlockMode mode) {
        const auto marker = std::ranges::find(plot.markers, mode, &Marker::mode);
        return marker == plot.markers.end() ? -1 : marker->column;
    };
    QTEST(columnOf(UnlockMode::Hardcore), "hardcore");
    QTEST(columnOf(UnlockMode::Casual), "casual");
    for (const Marker &marker : plot.markers)
        QCOMPARE(marker.earned, you.earned(marker.mode));
}

void ChartModelTest::anUnofficialSetHasNoMarkers()
{
    GameSnapshot game = gameOf(dragster, {}, Progress{12, 0});
    QCOMPARE(makeChartModel(game, ChartOptions()).markers.size(), 1);
    game.set = AchievementSet::Unofficial;
    QVERIFY(makeChartModel(game, ChartOptions()).markers.isEmpty());
    game.set = AchievementSet::Official;
    game.details.progress.reset();
    QVERIFY(makeChartModel(game, ChartOptions()).markers.isEmpty());
}

void ChartModelTest::noHeightLies_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<ChartOptions>("options");

    const QList<std::pair<const char *, GameSnapshot>> games{
        {"Dragster", gameOf(dragster, dragsterCasual)},
        {"only hardcore", gameOf(dragster, {})},
        {"only casual", gameOf({}, dragster)},
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

void ChartModelTest::noHeightLies()
{
    QFETCH(const GameSnapshot, game);
    QFETCH(const ChartOptions, options);
    const ChartModel plot = makeChartModel(game, options);
    QCOMPARE(plot.columns.size(), game.distribution.achievements());
    double tallest = 0;
    for (int column = 0; column < plot.columns.size(); ++column) {
        for (const Series &series : plot.series) {
            const double height = series.heights.at(column);
            QVERIFY(std::isfinite(height));
            QCOMPARE(height > 0, plot.columns.at(column).players(series.mode) > 0); // zero is not drawn, one is
        }
        tallest = std::max(tallest, plot.height(column));
    }
    QVERIFY(tallest <= 1 + 1e-9);
    const bool anyone = std::ranges::any_of(plot.columns, [](const Bar &bar) { return bar.hardcore + bar.casual > 0; });
    QCOMPARE(tallest > 0.2, anyone);
}

void ChartModelTest::noDataHasNoColumns()
{
    for (const ChartOptions &options :
         {ChartOptions(), curve(), optionsOf(Scale::Share), optionsOf(Scale::Logarithmic)}) {
        const ChartModel plot = makeChartModel(gameOf(PlayerCounts(), PlayerCounts(), Progress{1, 1}), options);
        QVERIFY(plot.columns.isEmpty());
        QVERIFY(plot.markers.isEmpty());
        QCOMPARE(plot.columnAt(0), -1);
    }
}

QTEST_APPLESS_MAIN(ChartModelTest)
#include "tst_chartmodel.moc"
