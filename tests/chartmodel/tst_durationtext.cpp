// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/durationtext.h"
#include "language/language.h"
#include "support/chartgames.h"

#include <QTest>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

class DurationTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDurationIsSaidAsOneSaysIt_data();
    void aDurationIsSaidAsOneSaysIt();
    void aMedianOfFewIsNotToldOrNotKnown();
};

void DurationTextTest::init()
{
    QLocale::setDefault(english());
    setLanguage(english());
}

void DurationTextTest::aDurationIsSaidAsOneSaysIt_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 seconds, const QString &text) { QTest::addRow("%lld", seconds) << seconds << text; };
    row(0, u"0 s"_s);
    row(59, u"59 s"_s);
    row(60, u"1 min"_s);
    row(89, u"1 min"_s);
    row(90, u"2 min"_s);
    row(3'569, u"59 min"_s);
    row(3'570, u"1 h"_s);
    row(3'600, u"1 h"_s);
    row(5'100, u"1 h 25 min"_s);
    row(7'170, u"2 h"_s);
    row(35'940, u"9 h 59 min"_s);
    row(35'970, u"10 h"_s);
    row(79'744, u"22 h"_s);
    row(3'600'000, u"1,000 h"_s);
}

void DurationTextTest::aDurationIsSaidAsOneSaysIt()
{
    QFETCH(const qint64, seconds);
    QTEST(durationText(seconds, english()).replace(u'\u00a0', u' '), "text");
}

void DurationTextTest::aMedianOfFewIsNotToldOrNotKnown()
{
    QCOMPARE(durationText(MedianTime{7'200, 5}, english()), u"2\u00a0h"_s);
    QCOMPARE(durationText(MedianTime{7'200, 4}, english()), u"not enough data"_s);
    QCOMPARE(durationText(std::nullopt, english()), u"–"_s);
}

QTEST_GUILESS_MAIN(DurationTextTest)

#include "tst_durationtext.moc"
