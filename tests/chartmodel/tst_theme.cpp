// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/chartlayout.h"
#include "chartmodel/charttext.h"
#include "chartmodel/summary.h"
#include "support/chartgames.h"

#include <QTest>

#include <cmath>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsKeepTheirContrast_data();
    void textsKeepTheirContrast();
    void barsStandOutFromTheCard_data();
    void barsStandOutFromTheCard();
    void contrastIsThatOfWcag_data();
    void contrastIsThatOfWcag();
};

void ThemeTest::textsKeepTheirContrast_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << lightTheme();
    QTest::newRow("dark") << darkTheme();
}

void ThemeTest::textsKeepTheirContrast()
{
    QFETCH(const Theme, theme);
    const GameSnapshot game = gameOf(dragster, dragsterCasual, Progress{12, 3});
    const PictureText captions{true, titleOf(game), subtitleOf(game), {}, summaryLines(game, ModeFilter::Both)};
    for (const ChartType chartType : {ChartType::Bars, ChartType::Cumulative}) {
        ChartOptions options;
        options.chartType = chartType;
        const ChartLayout layout = makeChartLayout(makeChartModel(game, options), captions, theme, {900, 520});
        for (const TextItem &text : layout.texts) {
            const QColor behind = layout.card.contains(text.rect) ? theme.card : theme.page;
            QVERIFY2(contrast(text.color, behind) >= 4.5, qPrintable(text.text));
            if (text.backdrop.isValid())
                QVERIFY2(contrast(text.color, text.backdrop) >= 4.5, qPrintable(text.text));
        }
    }
    for (const QColor &color : {theme.text, theme.mutedText, theme.heading}) {
        for (const QColor &behind : {theme.card, theme.page})
            QVERIFY2(contrast(color, behind) >= 4.5, qPrintable(color.name() + u" on "_s + behind.name()));
    }
    for (const QColor &color : {theme.text, theme.mutedText})
        QVERIFY2(contrast(color, theme.tooltip) >= 4.5, qPrintable(color.name()));
}

void ThemeTest::barsStandOutFromTheCard_data()
{
    textsKeepTheirContrast_data();
}

void ThemeTest::barsStandOutFromTheCard()
{
    QFETCH(const Theme, theme);
    for (const UnlockMode mode : {UnlockMode::Hardcore, UnlockMode::Casual}) {
        QVERIFY2(contrast(theme.bar(mode), theme.card) >= 3, qPrintable(theme.bar(mode).name()));
        QVERIFY2(contrast(theme.masteryBar(mode), theme.card) >= 3, qPrintable(theme.masteryBar(mode).name()));
        QVERIFY(theme.masteryBar(mode) != theme.bar(mode));
    }
    const QList<QColor> bars{theme.hardcore, theme.casual, theme.masteredHardcore, theme.masteredCasual};
    for (qsizetype one = 0; one < bars.size(); ++one)
        QCOMPARE(bars.indexOf(bars.at(one)), one);
}

void ThemeTest::contrastIsThatOfWcag_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<double>("ratio"); // two decimals, from the W3C's definition

    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.;
    QTest::newRow("white on black") << QColor(Qt::white) << QColor(Qt::black) << 21.;
    QTest::newRow("the same") << QColor(0xcc9900) << QColor(0xcc9900) << 1.;
    QTest::newRow("the last grey that fails on white") << QColor(0x777777) << QColor(Qt::white) << 4.48;
    QTest::newRow("the first grey that passes on white") << QColor(0x767676) << QColor(Qt::white) << 4.54;
    QTest::newRow("red on white") << QColor(Qt::red) << QColor(Qt::white) << 4.;
    QTest::newRow("pure blue on white") << QColor(Qt::blue) << QColor(Qt::white) << 8.59;
}

void ThemeTest::contrastIsThatOfWcag()
{
    QFETCH(const QColor, one);
    QFETCH(const QColor, other);
    QFETCH(const double, ratio);
    QVERIFY(std::abs(contrast(one, other) - ratio) < 0.005);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
