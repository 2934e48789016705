// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/valueaxis.h"
#include "support/chartgames.h"
#include "support/near.h"

#include <QStringList>
#include <QTest>

#include <numbers>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

class ValueAxisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(english()); }
    void stepsAreOneTwoTwoAndAHalfOrFive_data();
    void stepsAreOneTwoTwoAndAHalfOrFive();
    void linesAreAsManyAsFit_data();
    void linesAreAsManyAsFit();
    void noHeightHasTooFewOrTooManyLines();
    void sharesHaveRoundLines_data();
    void sharesHaveRoundLines();
    void percentGoesToTheWholeWhateverIsDrawn();
    void linearHeightsAreParts();
    void logarithmicLinesAreAsManyAsFit_data();
    void logarithmicLinesAreAsManyAsFit();
    void logarithmicHeightsAreSteps_data();
    void logarithmicHeightsAreSteps();
    void logarithmicHeightsRise();
    void labelsSpeakTheLocale_data();
    void labelsSpeakTheLocale();
};

namespace {

QStringList labels(const ValueAxis &axis, int most)
{
    QStringList labels;
    for (const ValueAxis::Tick &tick : axis.ticks(most))
        labels.append(tick.label);
    return labels;
}

/// With the no-break space before the sign.
QString percents(QString labels)
{
    return labels.replace(u" %"_s, u"\u00a0%"_s);
}

} // namespace

void ValueAxisTest::stepsAreOneTwoTwoAndAHalfOrFive_data()
{
    QTest::addColumn<double>("rough");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<double>("step");

    QTest::newRow("1") << 1. << true << 2.;
    QTest::newRow("a hair below 1") << 0.999 << true << 1.;
    QTest::newRow("2.1: two and a half players are none") << 2.1 << true << 5.;
    QTest::newRow("2.1 %") << 2.1 << false << 2.5;
    QTest::newRow("3") << 3. << true << 5.;
    QTest::newRow("5") << 5. << true << 10.;
    QTest::newRow("21") << 21. << true << 25.;
    QTest::newRow("26") << 26. << true << 50.;
    QTest::newRow("a fifth of a player") << 0.2 << true << 1.;
    QTest::newRow("a fifth of a percent") << 0.2 << false << 0.25;
    QTest::newRow("0.0021") << 0.0021 << false << 0.0025;
    QTest::newRow("100: nothing lost in computing") << 100. << true << 200.;
    QTest::newRow("nearly a billion") << 9e8 << true << 1e9;
}

void ValueAxisTest::stepsAreOneTwoTwoAndAHalfOrFive()
{
    QFETCH(const double, rough);
    QFETCH(const bool, whole);
    QTEST(niceStep(rough, whole), "step");
}

void ValueAxisTest::linesAreAsManyAsFit_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("ticks");

    const auto row = [](double largest, int most, const char *ticks) {
        QTest::addRow("%.0f in %d", largest, most) << largest << most << QString::fromLatin1(ticks);
    };
    row(0, 4, "0 1");
    row(1, 4, "0 1");
    row(3, 4, "0 1 2 3");
    row(5, 4, "0 2 4");
    row(9, 4, "0 2 4 6 8");
    row(36, 4, "0 10 20 30");
    row(141, 2, "0 50 100");
    row(141, 4, "0 50 100");
    row(141, 8, "0 20 40 60 80 100 120 140");
    row(180, 4, "0 50 100 150");
    row(340, 4, "0 100 200 300");
    row(9, 3, "0 5");
    row(8500, 4, "0 2,000 4,000 6,000 8,000");
    row(8500, 3, "0 2,500 5,000 7,500");
    row(10000, 4, "0 2,500 5,000 7,500 10,000");
    row(11000, 5, "0 2,000 4,000 6,000 8,000 10,000");
    row(1e9, 4, "0 250,000,000 500,000,000 750,000,000 1,000,000,000");
}

void ValueAxisTest::linesAreAsManyAsFit()
{
    QFETCH(const double, largest);
    QFETCH(const int, most);
    const ValueAxis axis = ValueAxis::upTo(largest, Scale::Linear);
    QVERIFY(!axis.isShare());
    QCOMPARE(axis.top(), std::max(1., largest));
    QTEST(labels(axis, most).join(u' '), "ticks");
    QCOMPARE(axis.ticks(most).first().height, 0.);
}

void ValueAxisTest::noHeightHasTooFewOrTooManyLines()
{
    for (int largest = 1; largest <= 20'000; ++largest) {
        const ValueAxis axis = ValueAxis::upTo(largest, Scale::Linear);
        for (const int most : {2, 4, 7, 20}) {
            const qsizetype above = axis.ticks(most).size() - 1; // zero's
            const QString at = QStringLiteral("%1 in %2").arg(largest).arg(most);
            QVERIFY2(above <= most, qPrintable(at));
            QVERIFY2(3 * above >= std::min(largest, most) && above >= 1, qPrintable(at));
            QVERIFY2(axis.ticks(most).last().height <= 1 + 1e-9, qPrintable(at));
        }
    }
}

void ValueAxisTest::sharesHaveRoundLines_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<QString>("ticks");

    QTest::newRow("nobody") << 0. << u"0 %, 25 %, 50 %, 75 %, 100 %"_s;
    QTest::newRow("all") << 1. << u"0 %, 25 %, 50 %, 75 %, 100 %"_s;
    QTest::newRow("80 %") << 0.8 << u"0 %, 20 %, 40 %, 60 %, 80 %"_s;
    QTest::newRow("a third") << 1. / 3 << u"0 %, 10 %, 20 %, 30 %"_s;
    QTest::newRow("Dragster's first bar") << 141. / 632 << u"0 %, 5 %, 10 %, 15 %, 20 %"_s;
    QTest::newRow("one in a thousand") << 0.001 << u"0 %, 0.025 %, 0.05 %, 0.075 %, 0.1 %"_s;
    QTest::newRow("the least a tallest bar can be") << 0.0001 << u"0 %, 0.0025 %, 0.005 %, 0.0075 %, 0.01 %"_s;
}

void ValueAxisTest::sharesHaveRoundLines()
{
    QFETCH(const double, largest);
    QFETCH(const QString, ticks);
    const ValueAxis axis = ValueAxis::upTo(largest, Scale::Share);
    QVERIFY(axis.isShare());
    QCOMPARE(labels(axis, 4).join(u", "_s), percents(ticks));
}

void ValueAxisTest::percentGoesToTheWholeWhateverIsDrawn()
{
    const ValueAxis axis = ValueAxis::percent();
    QVERIFY(axis.isShare());
    QCOMPARE(axis.top(), 1.);
    QCOMPARE(labels(axis, 5).last(), u"100\u00a0%"_s);
    QCOMPARE(axis.height(0.25), 0.25);
}

void ValueAxisTest::linearHeightsAreParts()
{
    const ValueAxis axis = ValueAxis::upTo(160, Scale::Linear);
    QCOMPARE(axis.height(0), 0.);
    QCOMPARE(axis.height(1), 1. / 160);
    QCOMPARE(axis.height(40), 0.25);
    QCOMPARE(axis.height(160), 1.);
}

void ValueAxisTest::logarithmicLinesAreAsManyAsFit_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("ticks");

    QTest::newRow("nobody") << 0. << 8 << u"1 2 5 10"_s;
    QTest::newRow("1") << 1. << 2 << u"1 10"_s;
    QTest::newRow("141") << 141. << 4 << u"1 10 100"_s;
    QTest::newRow("141, tall") << 141. << 8 << u"1 2 5 10 20 50 100"_s;
    QTest::newRow("141, less tall") << 141. << 6 << u"1 10 100"_s;
    QTest::newRow("8500") << 8500. << 5 << u"1 10 100 1,000"_s;
    QTest::newRow("8500, low") << 8500. << 2 << u"1 100"_s;
    QTest::newRow("a giant") << 1e9 << 10
                             << u"1 10 100 1,000 10,000 100,000 1,000,000 10,000,000 100,000,000 1,000,000,000"_s;
}

void ValueAxisTest::logarithmicLinesAreAsManyAsFit()
{
    QFETCH(const double, largest);
    QFETCH(const int, most);
    const ValueAxis axis = ValueAxis::upTo(largest, Scale::Logarithmic);
    QTEST(labels(axis, most).join(u' '), "ticks");
    QCOMPARE(axis.height(axis.top()), 1.);
    for (const ValueAxis::Tick &tick : axis.ticks(most)) {
        const double value = english().toDouble(tick.label);
        QVERIFY(near(tick.height, axis.height(value)));
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
    QTest::newRow("one of 200") << 200. << 1. << std::numbers::ln2 / 5.9914645471;
    QTest::newRow("20 of 200") << 200. << 20. << 3.6888794541 / 5.9914645471;
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

    QTest::newRow("English") << english() << u"0 1,000 2,000 3,000"_s << u"1 10 100 1,000"_s
                             << u"0 %, 0.025 %, 0.05 %, 0.075 %, 0.1 %"_s;
    QTest::newRow("German") << german() << u"0 1.000 2.000 3.000"_s << u"1 10 100 1.000"_s
                            << u"0 %, 0,025 %, 0,05 %, 0,075 %, 0,1 %"_s;
}

void ValueAxisTest::labelsSpeakTheLocale()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, shares);
    QLocale::setDefault(locale);
    QTEST(labels(ValueAxis::upTo(3437, Scale::Linear), 4).join(u' '), "players");
    QTEST(labels(ValueAxis::upTo(3437, Scale::Logarithmic), 4).join(u' '), "powers");
    QCOMPARE(labels(ValueAxis::upTo(0.001, Scale::Share), 4).join(u", "_s), percents(shares));
}

QTEST_APPLESS_MAIN(ValueAxisTest)
#include "tst_valueaxis.moc"
