// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/historychart.h"
#include "chartmodel/timeticks.h"
#include "language/language.h"
#include "support/chartgames.h"

#include <QTest>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

class HistoryChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void timeIsDrawnInItsRealDistances();
    void eachFigureHasItsHeights_data();
    void eachFigureHasItsHeights();
    void revisionsAreMarkedWhereTheyWereSeen();
    void eachModeThatIsShownHasItsCurve_data();
    void eachModeThatIsShownHasItsCurve();
    void oneAnswerIsNoHistory();
    void aTimeIsToldInFull();
    void aPictureSaysWhatItShows();
    void ticksFitTheSpan_data();
    void ticksFitTheSpan();
    void ticksAreNeverMoreThanAskedFor();
};

namespace {

QDateTime day(int number)
{
    return {QDate(2026, 1, 1).addDays(number), QTime(12, 0)};
}

KeptAnswer answer(int first, int last, const PlayerCounts &hardcore, const PlayerCounts &casual)
{
    return {day(first), day(last), Distribution(hardcore, casual)};
}

/// 100, 150 and 200 hardcore players, with 10, 30 and 50 masteries; the set grew with the last.
QList<KeptAnswer> someHistory()
{
    return {answer(0, 0, {90, 10}, {5, 0}), answer(25, 50, {120, 30}, {6, 0}),
            answer(100, 100, {150, 0, 50}, {7, 0, 1})};
}

ChartOptions optionsFor(HistoryFigure figure, ModeFilter modes = ModeFilter::Hardcore)
{
    ChartOptions options;
    options.chartType = ChartType::History;
    options.historyFigure = figure;
    options.modeFilter = modes;
    return options;
}

QList<double> xs(const LineChart &chart)
{
    QList<double> found;
    for (const QPointF &point : chart.curves.first().points)
        found.append(point.x());
    return found;
}

QStringList labels(const QDateTime &from, const QDateTime &to, int most)
{
    QStringList found;
    for (const TimeTick &tick : timeTicks(from, to, most, english()))
        found.append(tick.label);
    return found;
}

} // namespace

void HistoryChartTest::init()
{
    QLocale::setDefault(english());
    setLanguage(english());
}

void HistoryChartTest::timeIsDrawnInItsRealDistances()
{
    const LineChart chart = makeHistoryChart(someHistory(), optionsFor(HistoryFigure::Players));
    QCOMPARE(xs(chart), QList<double>({0, 0.25, 0.5, 1}));
    QCOMPARE(chart.stops, QList<double>({0, 0.25, 0.5, 1}));
    QVERIFY(!chart.curves.first().hasSteps);
}

void HistoryChartTest::eachFigureHasItsHeights_data()
{
    QTest::addColumn<HistoryFigure>("figure");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QString>("last");
    QTest::newRow("players") << HistoryFigure::Players << QList<double>{100, 150, 150, 200} << u"200"_s;
    QTest::newRow("masteries") << HistoryFigure::Masteries << QList<double>{10, 30, 30, 50} << u"50"_s;
    QTest::newRow("rate") << HistoryFigure::MasteryRate << QList<double>{0.1, 0.2, 0.2, 0.25} << u"25 %"_s;
}

void HistoryChartTest::eachFigureHasItsHeights()
{
    QFETCH(const HistoryFigure, figure);
    QFETCH(const QList<double>, values);
    const LineChart chart = makeHistoryChart(someHistory(), optionsFor(figure));
    QCOMPARE(chart.curves.size(), 1);
    for (int point = 0; point < values.size(); ++point)
        QCOMPARE(chart.curves.first().points.at(point).y(), chart.axis.height(values.at(point)));
    QTEST(QString(chart.curves.first().figure).replace(QChar(0x202f), u' ').replace(QChar(0xa0), u' '), "last");
}

void HistoryChartTest::revisionsAreMarkedWhereTheyWereSeen()
{
    const LineChart chart = makeHistoryChart(someHistory(), optionsFor(HistoryFigure::Players));
    QCOMPARE(chart.marks.size(), 1);
    QCOMPARE(chart.marks.first().x, 1.);
    QCOMPARE(chart.marks.first().label, u"2 → 3 achievements"_s);
}

void HistoryChartTest::eachModeThatIsShownHasItsCurve_data()
{
    QTest::addColumn<ModeFilter>("modes");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("both") << ModeFilter::Both << QStringList{u"Hardcore"_s, u"Casual"_s};
    QTest::newRow("hardcore") << ModeFilter::Hardcore << QStringList{u"Hardcore"_s};
    QTest::newRow("casual") << ModeFilter::Casual << QStringList{u"Casual"_s};
}

void HistoryChartTest::eachModeThatIsShownHasItsCurve()
{
    QFETCH(const ModeFilter, modes);
    QStringList names;
    for (const LineChart::Curve &curve :
         makeHistoryChart(someHistory(), optionsFor(HistoryFigure::Players, modes)).curves)
        names.append(curve.name);
    QTEST(names, "names");
}

void HistoryChartTest::oneAnswerIsNoHistory()
{
    const LineChart none = makeHistoryChart({}, optionsFor(HistoryFigure::Players));
    QVERIFY(none.curves.isEmpty() && !none.note.isEmpty());
    const LineChart one = makeHistoryChart(someHistory().first(1), optionsFor(HistoryFigure::Players));
    QVERIFY(one.curves.isEmpty());
    QCOMPARE(one.note, u"First seen on 1 Jan 2026; figures are kept each time the game is shown."_s);
}

void HistoryChartTest::aTimeIsToldInFull()
{
    const LineChart chart = makeHistoryChart(someHistory(), optionsFor(HistoryFigure::Masteries, ModeFilter::Both));
    const ColumnText text = chart.textAt(1);
    QCOMPARE(text.title, u"26 Jan 2026"_s);
    QCOMPARE(text.rows.size(), 2);
    QCOMPARE(text.rows.first().players, u"150"_s);
    QCOMPARE(QString(text.reached.first()).replace(QChar(0x202f), u' ').replace(QChar(0xa0), u' '),
             u"Mastered: 30 (20 %)"_s);
    QCOMPARE(text.reached.last(), u"2 achievements in the set"_s);
}

void HistoryChartTest::aPictureSaysWhatItShows()
{
    QCOMPARE(historyAltText(u"Sonic"_s, someHistory(), optionsFor(HistoryFigure::Players)),
             u"Players over time of Sonic. Hardcore: from 100 on 1 Jan 2026 to 200 on 11 Apr 2026."_s);
    QCOMPARE(
        historyAltText(u"Sonic"_s, someHistory(), optionsFor(HistoryFigure::Players, ModeFilter::Both)).count(u". "_s),
        1);
    QVERIFY(historyAltText(u"Sonic"_s, someHistory(), optionsFor(HistoryFigure::Players, ModeFilter::Both))
                .contains(u"2026; Casual: from "_s));
    QCOMPARE(historyAltText(u"Sonic"_s, {}, optionsFor(HistoryFigure::Players)),
             u"Players over time of Sonic. No figures are kept of this game."_s);
}

void HistoryChartTest::ticksFitTheSpan_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("to");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("days") << day(0) << day(4) << 5 << QStringList{u"2 Jan"_s, u"3 Jan"_s, u"4 Jan"_s, u"5 Jan"_s};
    QTest::newRow("every fifth day, on the same days of each month")
        << day(0) << day(35) << 8
        << QStringList{u"6 Jan"_s, u"11 Jan"_s, u"16 Jan"_s, u"21 Jan"_s, u"26 Jan"_s, u"1 Feb"_s};
    QTest::newRow("months") << day(-40) << day(65) << 5 << QStringList{u"Dec 2025"_s, u"2026"_s, u"Feb"_s, u"Mar"_s};
    QTest::newRow("half years") << QDateTime(QDate(2025, 3, 1), QTime()) << QDateTime(QDate(2026, 11, 1), QTime()) << 3
                                << QStringList{u"Jul 2025"_s, u"2026"_s, u"Jul"_s};
    QTest::newRow("years") << QDateTime(QDate(2020, 3, 1), QTime()) << QDateTime(QDate(2026, 11, 1), QTime()) << 6
                           << QStringList{u"2021"_s, u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s, u"2026"_s};
    QTest::newRow("no time at all") << day(0) << day(0) << 5 << QStringList{u"1 Jan"_s};
}

void HistoryChartTest::ticksFitTheSpan()
{
    QFETCH(const QDateTime, from);
    QFETCH(const QDateTime, to);
    QFETCH(const int, most);
    QTEST(labels(from, to, most), "labels");
}

void HistoryChartTest::ticksAreNeverMoreThanAskedFor()
{
    for (const qint64 hours : {1LL, 30LL, 24LL * 3, 24LL * 50, 24LL * 400, 24LL * 9000, 24LL * 365 * 7000}) {
        for (const int most : {1, 2, 5, 12}) {
            const QDateTime from = day(3);
            const auto ticks = timeTicks(from, from.addSecs(hours * 3600), most, english());
            QVERIFY(ticks.size() <= most);
            for (const TimeTick &tick : ticks)
                QVERIFY(tick.at >= from && tick.at <= from.addSecs(hours * 3600) && !tick.label.isEmpty());
        }
    }
}

QTEST_MAIN(HistoryChartTest)
#include "tst_historychart.moc"
