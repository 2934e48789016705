// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/chartlayout.h"
#include "chartmodel/charttext.h"
#include "language/language.h"
#include "support/chartgames.h"

#include <QTest>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

/// An earlier distribution in the chart of bars.
class EarlierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itStandsOnTheSameAxis_data();
    void itStandsOnTheSameAxis();
    void theAxisHasRoomForWhatFell();
    void stackedItIsStackedToo();
    void aSetOfAnotherSizeHasNone();
    void aModeThatItDoesNotHaveHasNone();
    void curvesAndComparisonsHaveNone();
    void aColumnTellsTheDifference();
    void theLegendNamesItsDay();
    void aLineIsAcrossEachBar_data();
    void aLineIsAcrossEachBar();
};

namespace {

KeptAnswer earlierOf(const PlayerCounts &hardcore, std::optional<PlayerCounts> casual = {})
{
    const QDateTime then(QDate(2026, 9, 12), QTime(12, 0));
    return {then.addDays(-3), then, Distribution(hardcore, std::move(casual))};
}

ChartOptions optionsOf(Scale scale, ModeFilter modes = ModeFilter::Hardcore)
{
    ChartOptions options;
    options.scale = scale;
    options.modeFilter = modes;
    return options;
}

} // namespace

void EarlierTest::init()
{
    QLocale::setDefault(english());
    setLanguage(english());
}

void EarlierTest::itStandsOnTheSameAxis_data()
{
    QTest::addColumn<Scale>("scale");
    QTest::addColumn<double>("value");
    QTest::newRow("linear") << Scale::Linear << 30.;
    QTest::newRow("logarithmic") << Scale::Logarithmic << 30.;
    QTest::newRow("share of the players of then") << Scale::Share << 0.75; // 30 of 40
}

void EarlierTest::itStandsOnTheSameAxis()
{
    QFETCH(const Scale, scale);
    QFETCH(const double, value);
    const ChartModel model =
        makeChartModel({gameOf(PlayerCounts{50, 50})}, optionsOf(scale), english(), earlierOf({30, 10}));
    QVERIFY(model.hasEarlier());
    QCOMPARE(model.series.first().earlierPlayers, QList<qint64>({30, 10}));
    QCOMPARE(model.series.first().earlierHeights.first(), model.axis.height(value));
}

void EarlierTest::theAxisHasRoomForWhatFell()
{
    const ChartModel model =
        makeChartModel({gameOf(PlayerCounts{50, 5})}, optionsOf(Scale::Linear), english(), earlierOf({80, 5}));
    QCOMPARE(model.axis.top(), 80.);
    QCOMPARE(model.series.first().heights.first(), 50. / 80);
    QCOMPARE(model.series.first().earlierHeights.first(), 1.);
}

void EarlierTest::stackedItIsStackedToo()
{
    const ChartModel model =
        makeChartModel({gameOf(PlayerCounts{50, 5}, PlayerCounts{30, 1})}, optionsOf(Scale::Linear, ModeFilter::Both),
                       english(), earlierOf({60, 5}, PlayerCounts{40, 1}));
    QVERIFY(model.stacked);
    QCOMPARE(model.axis.top(), 100.);
    QCOMPARE(model.series.last().earlierHeights.first(), 0.4);
}

void EarlierTest::aSetOfAnotherSizeHasNone()
{
    const ChartModel model =
        makeChartModel({gameOf(PlayerCounts{50, 5})}, optionsOf(Scale::Linear), english(), earlierOf({80, 5, 1}));
    QVERIFY(!model.hasEarlier());
    QVERIFY(model.series.first().earlierPlayers.isEmpty());
    QCOMPARE(model.axis.top(), 50.);
}

void EarlierTest::aModeThatItDoesNotHaveHasNone()
{
    QVERIFY(!makeChartModel({gameOf(PlayerCounts{50, 5}, PlayerCounts{1, 1})},
                            optionsOf(Scale::Linear, ModeFilter::Both), english(), earlierOf({80, 5}))
                 .hasEarlier());
}

void EarlierTest::curvesAndComparisonsHaveNone()
{
    ChartOptions curve = optionsOf(Scale::Linear);
    curve.chartType = ChartType::Cumulative;
    QVERIFY(!makeChartModel({gameOf(PlayerCounts{50, 5})}, curve, english(), earlierOf({80, 5})).hasEarlier());
    const GameSnapshot game = gameOf(PlayerCounts{50, 5});
    QVERIFY(!makeChartModel({game, game}, optionsOf(Scale::Linear), english(), earlierOf({80, 5})).hasEarlier());
}

void EarlierTest::aColumnTellsTheDifference()
{
    const ChartModel one =
        makeChartModel({gameOf(PlayerCounts{50, 5})}, optionsOf(Scale::Linear), english(), earlierOf({38, 6}));
    QCOMPARE(columnText(one, 0).changes, QStringList(u"+12 since 12 Sep 2026"_s));
    QCOMPARE(columnText(one, 1).changes, QStringList(u"−1 since 12 Sep 2026"_s));
    QVERIFY(columnText(one, 0).spoken().contains(u"+12 since 12 Sep 2026"));
    const ChartModel both =
        makeChartModel({gameOf(PlayerCounts{50, 5}, PlayerCounts{30, 1})}, optionsOf(Scale::Linear, ModeFilter::Both),
                       english(), earlierOf({50, 5}, PlayerCounts{40, 1}));
    QCOMPARE(columnText(both, 0).changes,
             QStringList({u"Hardcore: ±0 since 12 Sep 2026"_s, u"Casual: −10 since 12 Sep 2026"_s}));
}

void EarlierTest::theLegendNamesItsDay()
{
    const ChartModel model =
        makeChartModel({gameOf(PlayerCounts{50, 5})}, optionsOf(Scale::Linear), english(), earlierOf({38, 6}));
    const ChartLayout layout = makeChartLayout(model, lightTheme(), Typography::ofApplication(), {0, 0, 800, 500});
    QVERIFY(std::ranges::any_of(layout.texts, [](const TextItem &item) { return item.text == u"12 Sep 2026"; }));
}

void EarlierTest::aLineIsAcrossEachBar_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<KeptAnswer>("earlier");
    QTest::addColumn<ModeFilter>("modes");
    QTest::addColumn<int>("lines");
    const auto casual = PlayerCounts{30, 1};
    QTest::newRow("grown") << gameOf(PlayerCounts{50, 5}) << earlierOf({40, 4}) << ModeFilter::Hardcore << 2;
    QTest::newRow("nobody then") << gameOf(PlayerCounts{50, 5}) << earlierOf({40, 0}) << ModeFilter::Hardcore << 1;
    QTest::newRow("fallen: two sides more")
        << gameOf(PlayerCounts{50, 5}) << earlierOf({60, 4}) << ModeFilter::Hardcore << 4;
    QTest::newRow("one for each stack") << gameOf(PlayerCounts{50, 5}, casual) << earlierOf({40, 4}, casual)
                                        << ModeFilter::Both << 2;
}

void EarlierTest::aLineIsAcrossEachBar()
{
    QFETCH(const GameSnapshot, game);
    QFETCH(const KeptAnswer, earlier);
    QFETCH(const ModeFilter, modes);
    ChartModel with = makeChartModel({game}, optionsOf(Scale::Linear, modes), english(), earlier);
    const QRectF card(0, 0, 800, 500);
    const auto linesOf = [&](const ChartModel &model) {
        return makeChartLayout(model, lightTheme(), Typography::ofApplication(), card).lines.size();
    };
    const auto all = linesOf(with);
    with.earlierAt = {};
    QTEST(static_cast<int>(all - linesOf(with)), "lines");
}

QTEST_MAIN(EarlierTest)
#include "tst_earlier.moc"
