// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/axislabels.h"
#include "chartmodel/valueaxis.h"
#include "support/chartgames.h"
#include "support/near.h"

#include <QStringList>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

using Indices = QList<int>;
using Values = QList<double>;

class ValueAxisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(english()); }
    void theTopIsTheSites_data();
    void theTopIsTheSites();
    void theTopHoldsTheTallestBarWithoutMuchRoomAbove();
    void fewPlayersHaveALineEach_data();
    void fewPlayersHaveALineEach();
    void sharesHaveFiveLinesAndEndAtTheWhole_data();
    void sharesHaveFiveLinesAndEndAtTheWhole();
    void noShareIsAboveTheWhole();
    void percentGoesToTheWholeWhateverIsDrawn();
    void linearHeightsAreParts();
    void logarithmicTopsAreOneTwoOrFive_data();
    void logarithmicTopsAreOneTwoOrFive();
    void logarithmicHeightsAreSteps_data();
    void logarithmicHeightsAreSteps();
    void logarithmicHeightsRise();
    void labelsSpeakTheLocale_data();
    void labelsSpeakTheLocale();
    void labelsAreSkippedFromTheRight_data();
    void labelsAreSkippedFromTheRight();
};

namespace {

QStringList labels(const ValueAxis &axis)
{
    QStringList labels;
    for (const ValueAxis::Tick &tick : axis.ticks())
        labels.append(tick.label);
    return labels;
}

Values tickHeights(const ValueAxis &axis)
{
    Values heights;
    for (const ValueAxis::Tick &tick : axis.ticks())
        heights.append(tick.height);
    return heights;
}

/// With the no-break space before the sign.
QString percents(QString labels)
{
    return labels.replace(u" %"_s, u"\u00a0%"_s);
}

} // namespace

void ValueAxisTest::theTopIsTheSites_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("step");
    QTest::addColumn<QString>("ticks");

    const auto row = [](double largest, double step, const char *ticks) {
        QTest::addRow("%.0f", largest) << largest << step << QString::fromLatin1(ticks);
    };
    row(5, 2, "0 2 4 6 8");
    row(8, 2, "0 2 4 6 8");
    row(9, 3, "0 3 6 9 12");
    row(36, 9, "0 9 18 27 36");
    row(37, 10, "0 10 20 30 40");
    row(40, 10, "0 10 20 30 40");
    row(41, 15, "0 15 30 45 60");
    row(100, 25, "0 25 50 75 100");
    row(101, 30, "0 30 60 90 120");
    row(141, 40, "0 40 80 120 160");
    row(160, 40, "0 40 80 120 160");
    row(161, 45, "0 45 90 135 180");
    row(3437, 900, "0 900 1,800 2,700 3,600");
    row(3600, 900, "0 900 1,800 2,700 3,600");
    row(8500, 2500, "0 2,500 5,000 7,500 10,000");
    row(10000, 2500, "0 2,500 5,000 7,500 10,000");
    row(1e6, 250e3, "0 250,000 500,000 750,000 1,000,000");
    row(1e9, 250e6, "0 250,000,000 500,000,000 750,000,000 1,000,000,000");
    row(1.001e9, 300e6, "0 300,000,000 600,000,000 900,000,000 1,200,000,000");
}

void ValueAxisTest::theTopIsTheSites()
{
    QFETCH(const double, largest);
    QFETCH(const double, step);

    QCOMPARE(niceStep(largest, true), step);
    const ValueAxis axis = ValueAxis::upTo(largest, Scale::Linear);
    QVERIFY(!axis.isShare());
    QCOMPARE(axis.top(), 4 * step);
    QTEST(labels(axis).join(u' '), "ticks");
    QCOMPARE(tickHeights(axis), Values({0, 0.25, 0.5, 0.75, 1}));
}

void ValueAxisTest::theTopHoldsTheTallestBarWithoutMuchRoomAbove()
{
    for (int largest = 5; largest <= 20'000; ++largest) {
        const ValueAxis axis = ValueAxis::upTo(largest, Scale::Linear);
        QVERIFY2(axis.top() >= largest, qPrintable(QString::number(largest)));
        QVERIFY2(axis.height(largest) > 0.6, qPrintable(QString::number(largest)));
        QCOMPARE(std::fmod(axis.top(), 4), 0.);
    }
}

void ValueAxisTest::fewPlayersHaveALineEach_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<QString>("ticks");

    QTest::newRow("nobody") << 0. << u"0 1"_s;
    QTest::newRow("1") << 1. << u"0 1"_s;
    QTest::newRow("2") << 2. << u"0 1 2"_s;
    QTest::newRow("3") << 3. << u"0 1 2 3"_s;
    QTest::newRow("4") << 4. << u"0 1 2 3 4"_s;
}

void ValueAxisTest::fewPlayersHaveALineEach()
{
    QFETCH(const double, largest);
    const ValueAxis axis = ValueAxis::upTo(largest, Scale::Linear);
    QTEST(labels(axis).join(u' '), "ticks");
    QCOMPARE(axis.top(), std::max(1., largest));
    QCOMPARE(axis.ticks().first().height, 0.);
    QCOMPARE(axis.ticks().last().height, 1.);
}

void ValueAxisTest::sharesHaveFiveLinesAndEndAtTheWhole_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<QString>("ticks");

    QTest::newRow("nobody") << 0. << u"0 %, 25 %, 50 %, 75 %, 100 %"_s;
    QTest::newRow("all") << 1. << u"0 %, 25 %, 50 %, 75 %, 100 %"_s;
    QTest::newRow("97 %") << 0.97 << u"0 %, 25 %, 50 %, 75 %, 100 %"_s;
    QTest::newRow("80 %") << 0.8 << u"0 %, 20 %, 40 %, 60 %, 80 %"_s;
    QTest::newRow("28 %: nothing lost in computing") << 0.28 << u"0 %, 7 %, 14 %, 21 %, 28 %"_s;
    QTest::newRow("a third") << 1. / 3 << u"0 %, 9 %, 18 %, 27 %, 36 %"_s;
    QTest::newRow("Dragster's first bar") << 141. / 632 << u"0 %, 6 %, 12 %, 18 %, 24 %"_s;
    QTest::newRow("one in a thousand") << 0.001 << u"0 %, 0.025 %, 0.05 %, 0.075 %, 0.1 %"_s;
    QTest::newRow("three in ten thousand") << 0.0003 << u"0 %, 0.0075 %, 0.015 %, 0.0225 %, 0.03 %"_s;
    QTest::newRow("the least a tallest bar can be") << 0.0001 << u"0 %, 0.0025 %, 0.005 %, 0.0075 %, 0.01 %"_s;
}

void ValueAxisTest::sharesHaveFiveLinesAndEndAtTheWhole()
{
    QFETCH(const double, largest);
    QFETCH(const QString, ticks);
    const ValueAxis axis = ValueAxis::upTo(largest, Scale::Share);
    QVERIFY(axis.isShare());
    QCOMPARE(labels(axis).join(u", "_s), percents(ticks));
    const Values heights = tickHeights(axis);
    QCOMPARE(heights.size(), 5);
    for (qsizetype line = 0; line < heights.size(); ++line)
        QVERIFY(near(heights.at(line), static_cast<double>(line) / 4));
}

void ValueAxisTest::noShareIsAboveTheWhole()
{
    for (int thousandth = 1; thousandth <= 1000; ++thousandth) {
        const double largest = thousandth / 1000.;
        const double top = ValueAxis::upTo(largest, Scale::Share).top();
        QVERIFY2(top <= 1, qPrintable(QString::number(largest)));
        QVERIFY2(top > largest - 1e-9, qPrintable(QString::number(largest)));
    }
}

void ValueAxisTest::percentGoesToTheWholeWhateverIsDrawn()
{
    const ValueAxis axis = ValueAxis::percent();
    QVERIFY(axis.isShare());
    QCOMPARE(axis.top(), 1.);
    QCOMPARE(labels(axis).last(), u"100\u00a0%"_s);
    QCOMPARE(axis.height(0.25), 0.25);
}

void ValueAxisTest::linearHeightsAreParts()
{
    const ValueAxis axis = ValueAxis::upTo(141, Scale::Linear);
    QCOMPARE(axis.height(0), 0.);
    QCOMPARE(axis.height(1), 1. / 160);
    QCOMPARE(axis.height(40), 0.25);
    QCOMPARE(axis.height(160), 1.);
}

void ValueAxisTest::logarithmicTopsAreOneTwoOrFive_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("top");
    QTest::addColumn<QString>("ticks");

    QTest::newRow("nobody") << 0. << 10. << u"1 10"_s;
    QTest::newRow("1") << 1. << 10. << u"1 10"_s;
    QTest::newRow("10") << 10. << 10. << u"1 10"_s;
    QTest::newRow("11") << 11. << 20. << u"1 10"_s;
    QTest::newRow("141") << 141. << 200. << u"1 10 100"_s;
    QTest::newRow("3437") << 3437. << 5000. << u"1 10 100 1,000"_s;
    QTest::newRow("8500") << 8500. << 10000. << u"1 10 100 1,000 10,000"_s;
    QTest::newRow("a giant") << 1e9 << 1e9
                             << u"1 10 100 1,000 10,000 100,000 1,000,000 10,000,000 100,000,000 1,000,000,000"_s;
}

void ValueAxisTest::logarithmicTopsAreOneTwoOrFive()
{
    QFETCH(const double, largest);
    const ValueAxis axis = ValueAxis::upTo(largest, Scale::Logarithmic);
    QTEST(axis.top(), "top");
    QTEST(labels(axis).join(u' '), "ticks");
    QCOMPARE(axis.height(axis.top()), 1.);
    double power = 1;
    for (const ValueAxis::Tick &tick : axis.ticks()) {
        QCOMPARE(tick.height, axis.height(power));
        power *= 10;
    }
}

void ValueAxisTest::logarithmicHeightsAreSteps_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("height");

    // From a half to 5,000 are four powers of ten.
    QTest::newRow("nobody") << 5000. << 0. << 0.;
    QTest::newRow("5 of 5000: one power of four") << 5000. << 5. << 0.25;
    QTest::newRow("50 of 5000") << 5000. << 50. << 0.5;
    QTest::newRow("500 of 5000") << 5000. << 500. << 0.75;
    QTest::newRow("all") << 5000. << 5000. << 1.;
    QTest::newRow("5 of 50: one power of two") << 50. << 5. << 0.5;
    // ln 2 / ln 400, ln 40 / ln 400
    QTest::newRow("one of 141") << 141. << 1. << std::numbers::ln2 / 5.9914645471;
    QTest::newRow("20 of 141") << 141. << 20. << 3.6888794541 / 5.9914645471;
    QTest::newRow("one of a giant is seen") << 1e9 << 1. << std::numbers::ln2 / 21.4164130175;
}

void ValueAxisTest::logarithmicHeightsAreSteps()
{
    QFETCH(const double, largest);
    QFETCH(const double, value);
    QFETCH(const double, height);
    QVERIFY(near(ValueAxis::upTo(largest, Scale::Logarithmic).height(value), height));
}

void ValueAxisTest::logarithmicHeightsRise()
{
    const ValueAxis axis = ValueAxis::upTo(8500, Scale::Logarithmic);
    QVERIFY(axis.height(1) > 0);
    QVERIFY(near(axis.height(2) - axis.height(1), axis.height(1)));
    for (int players = 1; players <= 8500; ++players)
        QVERIFY2(axis.height(players) > axis.height(players - 1), qPrintable(QString::number(players)));
}

void ValueAxisTest::labelsSpeakTheLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("players");
    QTest::addColumn<QString>("powers");
    QTest::addColumn<QString>("shares");

    QTest::newRow("English") << english() << u"0 900 1,800 2,700 3,600"_s << u"1 10 100 1,000"_s
                             << u"0 %, 0.025 %, 0.05 %, 0.075 %, 0.1 %"_s;
    QTest::newRow("German") << german() << u"0 900 1.800 2.700 3.600"_s << u"1 10 100 1.000"_s
                            << u"0 %, 0,025 %, 0,05 %, 0,075 %, 0,1 %"_s;
}

void ValueAxisTest::labelsSpeakTheLocale()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, shares);
    QLocale::setDefault(locale);
    QTEST(labels(ValueAxis::upTo(3437, Scale::Linear)).join(u' '), "players");
    QTEST(labels(ValueAxis::upTo(3437, Scale::Logarithmic)).join(u' '), "powers");
    QCOMPARE(labels(ValueAxis::upTo(0.001, Scale::Share)).join(u", "_s), percents(shares));
}

void ValueAxisTest::labelsAreSkippedFromTheRight_data()
{
    QTest::addColumn<int>("labels");
    QTest::addColumn<double>("columnWidth");
    QTest::addColumn<Indices>("shown");

    // A digit is 8 wide, the gap 6: two labels of two digits need 22, one of each 18, two of one digit 14.
    QTest::newRow("one") << 1 << 5. << Indices{0};
    QTest::newRow("all fit") << 15 << 22. << Indices{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};
    QTest::newRow("a hair too narrow for two digits: as in the site's picture")
        << 15 << 21.9 << Indices{0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14};
    QTest::newRow("ten beside nine") << 10 << 18. << Indices{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    QTest::newRow("nine gives way to ten") << 10 << 17.9 << Indices{0, 1, 2, 3, 4, 5, 6, 7, 9};
    QTest::newRow("every second and third") << 15 << 10. << Indices{0, 2, 4, 6, 8, 11, 14};
    QTest::newRow("only the last") << 15 << 1. << Indices{14};
}

void ValueAxisTest::labelsAreSkippedFromTheRight()
{
    QFETCH(const int, labels);
    QFETCH(const double, columnWidth);

    QList<double> centres;
    QList<double> widths;
    for (int label = 0; label < labels; ++label) {
        centres.append((label + 0.5) * columnWidth);
        widths.append(label < 9 ? 8 : 16);
    }
    QTEST(shownLabels(centres, widths, 6), "shown");
    QCOMPARE(shownLabels({}, {}, 6), Indices());
}

QTEST_APPLESS_MAIN(ValueAxisTest)
#include "tst_valueaxis.moc"
