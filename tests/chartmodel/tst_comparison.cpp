// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/comparison.h"
#include "chartmodel/comparisontable.h"
#include "chartmodel/durationtext.h"
#include "chartmodel/multiples.h"
#include "chartmodel/picturetext.h"
#include "support/chartgames.h"

#include <QTest>
#include <QTimeZone>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(english()); }
    void namesAreUnambiguous_data();
    void namesAreUnambiguous();
    void eachGameIsInHardcoreUnlessNobodyPlaysItThere();
    void noMoreThanEightAreCompared();
    void aCurveIsOverTheShareOfTheSet();
    void aCurveIsOverAchievements();
    void theUsersPlaceIsADotOnItsCurve();
    void nobodysCurveIsNotDrawn();
    void aStopTellsEveryGame();
    void theTableHasTheFigures();
    void differencesAreToTheChosenRow();
    void theBestIsMarkedWhereThereIsOne();
    void timesNeedFiveSamples_data();
    void timesNeedFiveSamples();
    void theFileHasALineForEach();
    void smallChartsHaveOneScale();
    void theAlternativeTextNamesGamesRatesAndNumbers();
};

namespace {

GameSnapshot game(const QString &title, const PlayerCounts &hardcore, int id = 1, const PlayerCounts &casual = {})
{
    GameSnapshot game = gameOf(hardcore, casual.isEmpty() ? PlayerCounts(hardcore.size(), 0) : casual);
    game.id = id;
    game.details.title = title;
    game.details.system = u"NES"_s;
    game.fetchedAt = QDateTime(QDate(2026, 9, 12), QTime(12, 0), QTimeZone::utc());
    return game;
}

/// 4 achievements, 10 players, of whom 10, 6, 3 and 1 got at least 1 to 4.
GameSnapshot four()
{
    return game(u"Four"_s, {4, 3, 2, 1}, 4);
}

/// 2 achievements, 5 players, of whom 2 mastered it.
GameSnapshot two()
{
    return game(u"Two"_s, {3, 2}, 2);
}

QStringList namesOf(const ChartContent &content)
{
    QStringList names;
    for (const ComparedGame &compared : comparedGames(content))
        names.append(compared.name);
    return names;
}

} // namespace

void ComparisonTest::namesAreUnambiguous_data()
{
    QTest::addColumn<QList<GameSnapshot>>("snapshots");
    QTest::addColumn<QList<SeriesId>>("compared");
    QTest::addColumn<QStringList>("names");
    constexpr auto hardcore = UnlockMode::Hardcore;
    constexpr auto casual = UnlockMode::Casual;

    QTest::newRow("titles alone") << QList{four(), two()} << QList<SeriesId>{} << QStringList{u"Four"_s, u"Two"_s};
    GameSnapshot other = four();
    other.id = 5;
    other.details.system = u"SNES"_s;
    QTest::newRow("two systems") << QList{four(), other, two()} << QList<SeriesId>{}
                                 << QStringList{u"Four · NES"_s, u"Four · SNES"_s, u"Two"_s};
    GameSnapshot unofficial = four();
    unofficial.set = AchievementSet::Unofficial;
    QTest::newRow("two sets") << QList{four(), unofficial} << QList<SeriesId>{}
                              << QStringList{u"Four"_s, u"Four · unofficial"_s};
    QTest::newRow("two modes") << QList{four()} << QList<SeriesId>{{0, hardcore}, {0, casual}}
                               << QStringList{u"Four"_s, u"Four · casual"_s};
    QTest::newRow("casual beside another's hardcore")
        << QList{four(), two()} << QList<SeriesId>{{0, hardcore}, {1, casual}}
        << QStringList{u"Four"_s, u"Two · casual"_s};
    QTest::newRow("casual alone") << QList{four(), two()} << QList<SeriesId>{{0, casual}, {1, casual}}
                                  << QStringList{u"Four"_s, u"Two"_s};
    GameSnapshot later = four();
    later.fetchedAt = later.fetchedAt.addDays(2);
    QTest::newRow("two days") << QList{four(), later} << QList<SeriesId>{}
                              << QStringList{u"Four · 12 Sep 2026"_s, u"Four · 14 Sep 2026"_s};
    GameSnapshot namesake = four();
    namesake.id = 9;
    QTest::newRow("nothing but the ID") << QList{four(), namesake} << QList<SeriesId>{}
                                        << QStringList{u"Four · 4"_s, u"Four · 9"_s};
    GameSnapshot unknown = four();
    unknown.details.title.clear();
    QTest::newRow("no title") << QList{unknown, two()} << QList<SeriesId>{} << QStringList{u"Game 4"_s, u"Two"_s};
}

void ComparisonTest::namesAreUnambiguous()
{
    QFETCH(const QList<GameSnapshot>, snapshots);
    QFETCH(const QList<SeriesId>, compared);
    QFETCH(const QStringList, names);
    const ChartContent content{.snapshots = snapshots, .compared = compared};
    QCOMPARE(namesOf(content), names);
    // The same everywhere.
    QStringList inChart;
    for (const LineChart::Curve &curve : comparisonChart(content).curves)
        inChart.append(curve.name);
    if (!compared.contains(SeriesId{0, UnlockMode::Casual}) && !compared.contains(SeriesId{1, UnlockMode::Casual}))
        QCOMPARE(inChart, names);
    QStringList inTable;
    for (const ComparisonTable::Row &row : comparisonTable(content).rows)
        inTable.append(row.cells.at(ComparisonTable::Game).text);
    QCOMPARE(inTable, names);
}

void ComparisonTest::eachGameIsInHardcoreUnlessNobodyPlaysItThere()
{
    const GameSnapshot casualAlone = game(u"Casual"_s, {0, 0}, 7, {5, 1});
    ChartContent content{.snapshots = {four(), casualAlone}};
    QCOMPARE(comparedGames(content).at(0).id, (SeriesId{0, UnlockMode::Hardcore}));
    QCOMPARE(comparedGames(content).at(1).id, (SeriesId{1, UnlockMode::Casual}));
    content.options.modeFilter = ModeFilter::Casual;
    QCOMPARE(comparedGames(content).at(0).id, (SeriesId{0, UnlockMode::Casual}));
    QVERIFY(isComparison(content));
    QVERIFY(!isComparison({.snapshots = {four()}}));
    QVERIFY(isComparison({.snapshots = {four()}, .compared = {{0, UnlockMode::Hardcore}, {0, UnlockMode::Casual}}}));
}

void ComparisonTest::noMoreThanEightAreCompared()
{
    const ChartContent content{.snapshots = QList<GameSnapshot>(9, four())};
    QCOMPARE(comparedGames(content).size(), 8);
    QSet<int> roles;
    for (const ComparedGame &compared : comparedGames(content))
        roles.insert(compared.role.index);
    QCOMPARE(roles.size(), 8);
}

void ComparisonTest::aCurveIsOverTheShareOfTheSet()
{
    const LineChart chart = comparisonChart({.snapshots = {four(), two()}});
    QCOMPARE(chart.curves.at(0).points, (QList<QPointF>{{0, 1}, {0.25, 1}, {0.5, 0.6}, {0.75, 0.3}, {1, 0.1}}));
    QCOMPARE(chart.curves.at(1).points, (QList<QPointF>{{0, 1}, {0.5, 1}, {1, 0.4}}));
    QCOMPARE(chart.curves.at(0).detail, u"n = 10"_s);
    QCOMPARE(chart.curves.at(0).figure, u"10\u00a0%"_s);
    QCOMPARE(chart.heading, u"Hardcore players who got at least this far"_s);
}

void ComparisonTest::aCurveIsOverAchievements()
{
    ChartContent content{.snapshots = {four(), two()}};
    content.options.across = Across::Achievements;
    const LineChart chart = comparisonChart(content);
    QCOMPARE(chart.curves.at(0).points.last(), QPointF(1, 0.1));
    QCOMPARE(chart.curves.at(1).points, (QList<QPointF>{{0, 1}, {0.25, 1}, {0.5, 0.4}})); // it ends where its set does
    QCOMPARE(chart.stops, (QList<double>{0.25, 0.5, 0.75, 1}));
    QCOMPARE(chart.textAt(2).rows.size(), 1);
    QCOMPARE(chart.textAt(1).rows.size(), 2);
    const QList<LineChart::Mark> ticks = chart.ticks(4);
    QCOMPARE(ticks.last().label, u"4"_s);
    QCOMPARE(ticks.last().x, 1.);
}

void ComparisonTest::theUsersPlaceIsADotOnItsCurve()
{
    GameSnapshot mine = four();
    mine.details.progress = Progress{3, 0};
    mine.progressUser = u"RetroFan"_s;
    GameSnapshot unofficial = mine;
    unofficial.set = AchievementSet::Unofficial;
    const LineChart chart = comparisonChart({.snapshots = {two(), mine, unofficial}});
    QCOMPARE(chart.dots.size(), 1); // progress counts official achievements
    QCOMPARE(chart.dots.first().curve, 1);
    QCOMPARE(chart.dots.first().at, QPointF(0.75, 0.3));
    QCOMPARE(chart.dotsName, u"RetroFan"_s);
}

void ComparisonTest::nobodysCurveIsNotDrawn()
{
    const GameSnapshot nobody = game(u"Nobody"_s, {0, 0}, 8);
    const LineChart chart = comparisonChart({.snapshots = {four(), nobody}});
    QCOMPARE(chart.curves.size(), 1);
    QVERIFY(!comparisonChart({.snapshots = {nobody, nobody}}).note.isEmpty());
    QVERIFY(comparisonChart({}).isEmpty());
    QCOMPARE(comparisonTable({.snapshots = {four(), nobody}}).rows.at(1).cells.at(ComparisonTable::MasteryRate).text,
             u"–"_s);
}

void ComparisonTest::aStopTellsEveryGame()
{
    GameSnapshot mine = four();
    mine.details.progress = Progress{3, 0};
    const LineChart chart = comparisonChart({.snapshots = {mine, two()}});
    QCOMPARE(chart.stops.size(), 20);
    const ColumnText text = chart.textAt(14); // 75 %
    QCOMPARE(text.title, u"At least 75\u00a0% of the set"_s);
    QCOMPARE(text.rows.at(0).name, u"Four (3 of 4)"_s);
    QCOMPARE(text.rows.at(0).players, u"3"_s);
    QCOMPARE(text.rows.at(0).share, u"30\u00a0%"_s);
    QCOMPARE(text.rows.at(1).name, u"Two (2 of 2)"_s); // one and a half is two
    QCOMPARE(text.rows.at(1).players, u"2"_s);
    QCOMPARE(text.yours.size(), 1);
    QVERIFY(text.spoken().contains(u"Your progress: Four"_s));
}

void ComparisonTest::theTableHasTheFigures()
{
    GameSnapshot mine = four();
    mine.details.progress = Progress{3, 0};
    const ComparisonTable table = comparisonTable({.snapshots = {mine, two()}});
    QCOMPARE(table.headers.size(), static_cast<qsizetype>(ComparisonTable::Columns));
    QStringList texts;
    for (const ComparisonTable::Cell &cell : table.rows.first().cells)
        texts.append(cell.text);
    // 20 achievements of 10 players: a mean of 2, half of the set.
    QCOMPARE(texts,
             (QStringList{u"Four"_s, u"10"_s, u"4"_s, u"1"_s, u"10.00\u00a0%"_s, u"2"_s, u"50.00\u00a0%"_s,
                          u"60.00\u00a0%"_s, u"–"_s, u"3 of 4"_s}));
    QVERIFY(tabSeparated(table).contains(u"\nTwo\t5\t2\t2\t40.00\u00a0%\t"_s));
}

void ComparisonTest::differencesAreToTheChosenRow()
{
    const ChartContent content{.snapshots = {four(), two()}};
    const ComparisonTable first = comparisonTable(content);
    QCOMPARE(first.rows.at(0).cells.at(ComparisonTable::MasteryRate).difference, QString());
    QCOMPARE(first.rows.at(1).cells.at(ComparisonTable::MasteryRate).difference, u"+30.0 pts"_s);
    const ComparisonTable second = comparisonTable(content, 1);
    QCOMPARE(second.rows.at(0).cells.at(ComparisonTable::MasteryRate).difference, u"−30.0 pts"_s);
    QCOMPARE(second.rows.at(0).cells.at(ComparisonTable::Median).difference, QString()); // of another set
    QCOMPARE(comparisonTable(content, 99).rows.size(), 2);
}

void ComparisonTest::theBestIsMarkedWhereThereIsOne()
{
    const ComparisonTable table = comparisonTable({.snapshots = {four(), two()}});
    QVERIFY(!table.rows.at(0).cells.at(ComparisonTable::MasteryRate).isBest);
    QVERIFY(table.rows.at(1).cells.at(ComparisonTable::MasteryRate).isBest);
    QVERIFY(table.rows.at(0).cells.at(ComparisonTable::Players).isBest);
    const ComparisonTable equals = comparisonTable({.snapshots = {four(), four()}});
    QVERIFY(!equals.rows.at(0).cells.at(ComparisonTable::Players).isBest);
}

void ComparisonTest::timesNeedFiveSamples_data()
{
    QTest::addColumn<std::optional<MedianTime>>("time");
    QTest::addColumn<bool>("isSorted");
    using Time = std::optional<MedianTime>;
    QTest::newRow("not known") << Time() << false;
    QTest::newRow("four") << Time({3600, 4}) << false;
    QTest::newRow("five") << Time({3600, 5}) << true;
}

void ComparisonTest::timesNeedFiveSamples()
{
    QFETCH(const std::optional<MedianTime>, time);
    QFETCH(const bool, isSorted);
    GameSnapshot timed = four();
    timed.details.times.emplace();
    timed.details.times->master = time;
    const ComparisonTable table = comparisonTable({.snapshots = {timed, two()}});
    const ComparisonTable::Cell &cell = table.rows.first().cells.at(ComparisonTable::Time);
    QCOMPARE(cell.text, durationText(time));
    QCOMPARE(cell.value.has_value(), isSorted);
}

void ComparisonTest::theFileHasALineForEach()
{
    GameSnapshot quoted = two();
    quoted.details.title = u"A \"b\", c"_s;
    const QByteArrayList lines = comparisonCsv({.snapshots = {four(), quoted}}).split('\n');
    QCOMPARE(lines.size(), 4); // with the empty one behind the last
    QVERIFY(lines.at(0).startsWith("game,name,set,mode,date,"));
    QCOMPARE(lines.at(1), "4,\"Four\",official,hardcore,2026-09-12T12:00:00Z,4,10,1,0.1,2,2,0.5,0.6,,,\r");
    QVERIFY(lines.at(2).startsWith("2,\"A \"\"b\"\", c\",official,"));
}

void ComparisonTest::smallChartsHaveOneScale()
{
    const Multiples multiples = makeMultiples({.snapshots = {four(), two()}});
    QCOMPARE(multiples.panels.size(), 2);
    // The largest share, 3 of 5, is the top.
    QCOMPARE(multiples.panels.at(1).heights.first(), 1.);
    QVERIFY(qAbs(multiples.panels.at(0).heights.first() - 0.4 / 0.6) < 1e-9);
    for (const QSize &size : {smallestChart, QSize(1200, 600)}) {
        const QRectF card(QPointF(), size);
        const MultiplesLayout layout = makeMultiplesLayout(makeMultiples({.snapshots = QList<GameSnapshot>(8, four())}),
                                                           lightTheme(), Typography{.base = {}, .dpi = 96}, card);
        QCOMPARE(layout.panels.size(), 8);
        for (const TextItem &text : layout.chart.texts)
            QVERIFY2(card.contains(text.rect), qPrintable(text.text));
        for (const Shape &shape : layout.chart.shapes)
            QVERIFY(card.contains(shape.rect));
    }
}

void ComparisonTest::theAlternativeTextNamesGamesRatesAndNumbers()
{
    ChartContent content{.snapshots = {four(), two()}};
    content.options.chartType = ChartType::Cumulative;
    const QString text = altText(content);
    QVERIFY2(text.contains(u"Four (n = 10): 10\u00a0%; Two (n = 5): 40\u00a0%."_s), qPrintable(text));
    QCOMPARE(pictureText(content).title, u"Four · Two"_s);
    QCOMPARE(pictureText(content).subtitles.first(), u"NES · mastery rates of hardcore players"_s);
}

QTEST_MAIN(ComparisonTest)
#include "tst_comparison.moc"
