// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/chartlayout.h"
#include "chartmodel/strongtheme.h"
#include "support/chartgames.h"

#include <QTest>

#include <algorithm>
#include <array>
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
    void masteryIsToldFromHardcore_data();
    void masteryIsToldFromHardcore();
    void hardcoreIsTheSitesGold_data();
    void hardcoreIsTheSitesGold();
    void whatIsComparedIsToldApart_data();
    void whatIsComparedIsToldApart();
    void thePaletteBeginsAgain();
    void strongThemesHaveMore_data();
    void strongThemesHaveMore();
    void contrastIsThatOfWcag_data();
    void contrastIsThatOfWcag();
};

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

/// What Machado, Oliveira and Fernandes (2009) calculated for full blindness; linear RGB.
const QList<Matrix> visions{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
};

Vector times(const Matrix &matrix, const Vector &vector)
{
    Vector result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            result.at(row) += matrix.at(row).at(column) * vector.at(column);
    }
    return result;
}

/// \a color in CIE Lab, as it is seen with \a vision.
Vector labOf(const QColor &color, const Matrix &vision)
{
    const auto linear = [](float channel) {
        const double value = static_cast<double>(channel);
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    Vector seen = times(vision, {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
    for (double &channel : seen)
        channel = std::clamp(channel, 0., 1.);
    // NOLINTNEXTLINE(modernize-use-std-numbers): an entry of the matrix is no logarithm
    const Vector xyz = times({{{0.4339, 0.3762, 0.1899}, {0.2126, 0.7152, 0.0722}, {0.0177, 0.1094, 0.8728}}}, seen);
    const auto root = [](double value) { return value > 0.008856 ? std::cbrt(value) : 7.787 * value + 16. / 116; };
    return {116 * root(xyz[1]) - 16, 500 * (root(xyz[0]) - root(xyz[1])), 200 * (root(xyz[1]) - root(xyz[2]))};
}

/// How far apart two colours are for whoever sees them worst; 2.3 is just noticed side by side.
double leastDistance(const QColor &one, const QColor &other)
{
    double least = 1000;
    for (const Matrix &vision : visions) {
        const Vector a = labOf(one, vision);
        const Vector b = labOf(other, vision);
        least = std::min(least, std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]));
    }
    return least;
}

} // namespace

void ThemeTest::whatIsComparedIsToldApart_data()
{
    textsKeepTheirContrast_data();
}

void ThemeTest::whatIsComparedIsToldApart()
{
    QFETCH(const Theme, theme);
    QCOMPARE(theme.compared.size(), 8);
    for (int index = 1; index <= 8; ++index) {
        const QColor color = theme.bar({index, UnlockMode::Hardcore});
        QVERIFY2(contrast(color, theme.card) >= 3, qPrintable(color.name()));
        QCOMPARE(theme.bar({index, UnlockMode::Casual}), color);
        for (int other = 1; other < index; ++other) {
            const QColor before = theme.bar({other, UnlockMode::Hardcore});
            QVERIFY2(leastDistance(color, before) >= 15, qPrintable(color.name() + u' ' + before.name()));
        }
    }
}

void ThemeTest::thePaletteBeginsAgain()
{
    const Theme &theme = lightTheme();
    const int colors = static_cast<int>(theme.compared.size());
    QCOMPARE(theme.bar({1, UnlockMode::Hardcore}), theme.compared.first());
    QCOMPARE(theme.bar({1 + colors, UnlockMode::Hardcore}), theme.compared.first());
    QVERIFY(theme.bar({colors, UnlockMode::Hardcore}) != theme.bar({0, UnlockMode::Hardcore}));
}

void ThemeTest::textsKeepTheirContrast_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << lightTheme();
    QTest::newRow("dark") << darkTheme();
    QTest::newRow("strong light") << strongLightTheme();
    QTest::newRow("strong dark") << strongDarkTheme();
}

void ThemeTest::textsKeepTheirContrast()
{
    QFETCH(const Theme, theme);
    for (const Progress &you : {Progress{12, 3}, Progress{15, 0}}) {
        const GameSnapshot game = gameOf(dragsterHardcore, dragsterCasual, you);
        for (const ChartType chartType : {ChartType::Bars, ChartType::Cumulative}) {
            const ChartLayout layout =
                makeChartLayout(makeChartModel({game}, {.chartType = chartType}), theme,
                                {.base = QGuiApplication::font(), .dpi = 96}, QRectF(0, 0, 900, 520));
            int onPills = 0;
            for (const TextItem &text : layout.texts) {
                const auto pill = std::ranges::find_if(layout.shapes, [&](const Shape &shape) {
                    return shape.kind == Shape::Kind::Pill && shape.rect.contains(text.rect);
                });
                onPills += pill == layout.shapes.end() ? 0 : 1;
                const QColor behind = pill == layout.shapes.end() ? theme.card : pill->fill;
                QVERIFY2(contrast(text.color, behind) >= 4.5, qPrintable(text.text));
            }
            QVERIFY(onPills > 0);
        }
    }
    for (const QColor &color : {theme.text, theme.mutedText, theme.figure, theme.you}) {
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
        QVERIFY2(contrast(theme.bar({0, mode}), theme.card) >= 3, qPrintable(theme.bar({0, mode}).name()));
        // Mastery's bar may be as bright as the card: its outline is not.
        QVERIFY2(contrast(theme.masteryOutline, theme.card) >= 3, qPrintable(theme.masteryOutline.name()));
        QVERIFY(theme.masteryBar(mode) != theme.bar({0, mode}));
    }
    QVERIFY2(contrast(theme.you, theme.card) >= 3, qPrintable(theme.you.name()));
}

void ThemeTest::masteryIsToldFromHardcore_data()
{
    textsKeepTheirContrast_data();
}

void ThemeTest::masteryIsToldFromHardcore()
{
    QFETCH(const Theme, theme);
    // In greyscale and in print only the brightness tells.
    QVERIFY(contrast(theme.mastered, theme.hardcore) >= 1.8);
    QVERIFY(contrast(theme.hardcore, theme.casual) >= 1.1);
    const QList<QColor> colors{theme.hardcore, theme.casual, theme.mastered, theme.completed, theme.you};
    for (qsizetype one = 0; one < colors.size(); ++one) {
        for (qsizetype other = 0; other < one; ++other) {
            QVERIFY2(leastDistance(colors.at(one), colors.at(other)) >= 15,
                     qPrintable(colors.at(one).name() + u' ' + colors.at(other).name()));
        }
    }
}

void ThemeTest::hardcoreIsTheSitesGold_data()
{
    textsKeepTheirContrast_data();
}

void ThemeTest::hardcoreIsTheSitesGold()
{
    QFETCH(const Theme, theme);
    const QColor site(0xcc9900);
    QVERIFY(std::abs(theme.hardcore.hslHue() - site.hslHue()) <= 5);
    QVERIFY(theme.hardcore.hslSaturation() > 200);
}

void ThemeTest::strongThemesHaveMore_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << strongLightTheme();
    QTest::newRow("dark") << strongDarkTheme();
}

void ThemeTest::strongThemesHaveMore()
{
    QFETCH(const Theme, theme);
    const auto stands = [](const QColor &front, const QColor &back, double least) {
        return contrast(front, back) >= least;
    };
    for (const QColor &text : {theme.text, theme.mutedText, theme.figure, theme.you}) {
        for (const QColor &back : {theme.card, theme.page, theme.tooltip})
            QVERIFY2(stands(text, back, 7), qPrintable(text.name()));
        QVERIFY2(stands(text, theme.highlight, 4.5), qPrintable(text.name()));
    }
    for (const QColor &line : {theme.cardBorder, theme.grid, theme.axis, theme.tooltipBorder, theme.masteryOutline})
        QVERIFY2(stands(line, theme.card, 3), qPrintable(line.name()));
    for (const QColor &bar : QList<QColor>{theme.hardcore, theme.casual} + theme.compared)
        QVERIFY2(stands(bar, theme.card, 4.5), qPrintable(bar.name()));
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
