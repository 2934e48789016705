// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/curvenames.h"
#include "chartmodel/linechart.h"
#include "chartmodel/linechartlayout.h"
#include "support/chartgames.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

class LineChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStopIsTheClosest_data();
    void theStopIsTheClosest();
    void stopsShareThePlot();
    void aHeightIsThatOfTheCurve_data();
    void aHeightIsThatOfTheCurve();
    void rowsMakeWay_data();
    void rowsMakeWay();
    void nothingIsClippedAndNoTextsOverlap_data();
    void nothingIsClippedAndNoTextsOverlap();
    void everyCurveIsNamedWithWhatItsShareIsOf_data();
    void everyCurveIsNamedWithWhatItsShareIsOf();
    void aNoteStandsWhereThereIsNothingToDraw();
};

namespace {

const LineChart::Curve falling{.name = {}, .detail = {}, .figure = {}, .points = {{0, 1}, {0.5, 0.5}, {0.75, 0}}};

/// Eight curves that end close together, with long names.
LineChart chartOf(int curves)
{
    LineChart chart{.heading = u"Hardcore players who got at least this far"_s,
                    .acrossTitle = u"share of the achievements earned"_s,
                    .ticks =
                        [](int most) {
                            QList<LineChart::Mark> ticks;
                            for (const ValueAxis::Tick &tick : ValueAxis::percent(english()).ticks(most))
                                ticks.append({tick.height, tick.label});
                            return ticks;
                        },
                    .axis = ValueAxis::percent(english())};
    for (int index = 0; index < curves; ++index)
        chart.curves.append({.name = u"The Legend of Zelda: A Link to the Past, number %1"_s.arg(index),
                             .detail = u"n = 123,456"_s,
                             .figure = u"5.%1 %"_s.arg(index),
                             .role = {index + 1, UnlockMode::Hardcore},
                             .points = {{0, 1}, {1, 0.05 + index * 0.001}}});
    chart.dots = {{0, {0.5, 0.5}}};
    chart.dotsName = u"RetroFan"_s;
    return chart;
}

} // namespace

void LineChartTest::theStopIsTheClosest_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<int>("stop");
    QTest::newRow("before the first") << 0. << 0;
    QTest::newRow("closer to the first") << 0.29 << 0;
    QTest::newRow("closer to the second") << 0.31 << 1;
    QTest::newRow("on it") << 0.4 << 1;
    QTest::newRow("behind the last") << 1. << 2;
}

void LineChartTest::theStopIsTheClosest()
{
    QFETCH(const double, x);
    QFETCH(const int, stop);
    LineChart chart;
    chart.stops = {0.2, 0.4, 0.9};
    QCOMPARE(chart.stopAt(x), stop);
    chart.stops.clear();
    QCOMPARE(chart.stopAt(x), -1);
}

void LineChartTest::stopsShareThePlot()
{
    LineChart chart;
    chart.stops = {0.2, 0.4, 0.9};
    QCOMPARE(chart.spanOf(0).left, 0.1);
    QCOMPARE(chart.spanOf(0).right, 0.3);
    QCOMPARE(chart.spanOf(1).left, 0.3);
    QCOMPARE(chart.spanOf(1).right, 0.65);
    QCOMPARE(chart.spanOf(2).left, 0.65);
    QCOMPARE(chart.spanOf(2).right, 1.);
    chart.stops = {0.5}; // it has all of it
    QCOMPARE(chart.spanOf(0).left, 0.);
    QCOMPARE(chart.spanOf(0).right, 1.);
}

void LineChartTest::aHeightIsThatOfTheCurve_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<bool>("hasSteps");
    QTest::addColumn<double>("height"); // -1 for none
    QTest::newRow("first") << 0. << false << 1.;
    QTest::newRow("between two") << 0.25 << false << 0.75;
    QTest::newRow("a point") << 0.5 << false << 0.5;
    QTest::newRow("last") << 0.75 << false << 0.;
    QTest::newRow("behind its end") << 0.8 << false << -1.;
    QTest::newRow("a step holds") << 0.25 << true << 1.;
    QTest::newRow("until the next") << 0.5 << true << 0.5;
}

void LineChartTest::aHeightIsThatOfTheCurve()
{
    QFETCH(const double, x);
    QFETCH(const bool, hasSteps);
    QFETCH(const double, height);
    LineChart::Curve curve = falling;
    curve.hasSteps = hasSteps;
    QCOMPARE(LineChart::heightAt(curve, x).value_or(-1), height);
}

void LineChartTest::rowsMakeWay_data()
{
    QTest::addColumn<QList<double>>("wanted");
    QTest::addColumn<QList<double>>("tops"); // 10 high, from 0 to 50
    QTest::newRow("apart already") << QList<double>{0, 20, 35} << QList<double>{0, 20, 35};
    QTest::newRow("the same") << QList<double>{5, 5} << QList<double>{5, 15};
    QTest::newRow("at the bottom") << QList<double>{45, 46, 47} << QList<double>{20, 30, 40};
    QTest::newRow("above the top") << QList<double>{-5, 0} << QList<double>{0, 10};
}

void LineChartTest::rowsMakeWay()
{
    QFETCH(const QList<double>, wanted);
    QFETCH(const QList<double>, tops);
    QCOMPARE(apart(wanted, 10, 0, 50), tops);
}

void LineChartTest::nothingIsClippedAndNoTextsOverlap_data()
{
    QTest::addColumn<int>("curves");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("dpi");
    for (const int curves : {1, 3, 8}) {
        for (const QSize &size : {smallestChart, QSize(420, 320), QSize(700, 240), QSize(1200, 600), QSize(380, 900)}) {
            for (const double dpi : {96., 120.})
                QTest::addRow("%d curves in %dx%d at %g dpi", curves, size.width(), size.height(), dpi)
                    << curves << size << dpi;
        }
    }
}

void LineChartTest::nothingIsClippedAndNoTextsOverlap()
{
    QFETCH(const int, curves);
    QFETCH(const QSize, size);
    QFETCH(const double, dpi);
    LineChart chart = chartOf(curves);
    chart.marks = {{0.2, u"58 to 60 achievements"_s}, {0.25, u"60 to 61 achievements"_s}};
    const QRectF card(QPointF(), size * std::max(1., dpi / 96));
    const ChartLayout layout = makeLineChartLayout(chart, lightTheme(), {QGuiApplication::font(), dpi}, card);
    QVERIFY(layout.plotArea.width() > card.width() / 3);
    QVERIFY(layout.plotArea.height() > card.height() / 6);
    for (qsizetype index = 0; index < layout.texts.size(); ++index) {
        const TextItem &text = layout.texts.at(index);
        QVERIFY2(card.contains(text.rect), qPrintable(text.text));
        QVERIFY2(QFontMetricsF(text.font).horizontalAdvance(text.text) <= text.rect.width() + 1, qPrintable(text.text));
        for (qsizetype other = 0; other < index; ++other) {
            const QRectF both = text.rect.intersected(layout.texts.at(other).rect);
            QVERIFY2(both.width() < 1 || both.height() < 3,
                     qPrintable(text.text + u" on " + layout.texts.at(other).text));
        }
    }
}

void LineChartTest::everyCurveIsNamedWithWhatItsShareIsOf_data()
{
    nothingIsClippedAndNoTextsOverlap_data();
}

void LineChartTest::everyCurveIsNamedWithWhatItsShareIsOf()
{
    QFETCH(const int, curves);
    QFETCH(const QSize, size);
    QFETCH(const double, dpi);
    if (dpi > 96)
        return; // as the row before
    const LineChart chart = chartOf(curves);
    const ChartLayout layout =
        makeLineChartLayout(chart, lightTheme(), {QGuiApplication::font(), dpi}, QRectF(QPointF(), size));
    for (const LineChart::Curve &curve : chart.curves)
        QVERIFY2(std::ranges::find(layout.texts, curve.figure, &TextItem::text) != layout.texts.end(),
                 qPrintable(curve.figure));
    if (size != smallestChart || curves < 8) // eight names need all the room there
        QCOMPARE(std::ranges::count(layout.texts, u"n = 123,456"_s, &TextItem::text), curves);
}

void LineChartTest::aNoteStandsWhereThereIsNothingToDraw()
{
    LineChart chart;
    chart.heading = u"Players"_s;
    QVERIFY(chart.isEmpty());
    chart.note = u"Nothing yet"_s;
    QVERIFY(!chart.isEmpty());
    const ChartLayout layout =
        makeLineChartLayout(chart, lightTheme(), {QGuiApplication::font(), 96}, QRectF(0, 0, 400, 300));
    QVERIFY(std::ranges::find(layout.texts, chart.note, &TextItem::text) != layout.texts.end());
}

QTEST_MAIN(LineChartTest)
#include "tst_linechart.moc"
