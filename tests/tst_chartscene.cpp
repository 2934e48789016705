// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartscene.h"
#include "support/chartgames.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace ChartGames;

class ChartSceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void barsAreAsHighAsTheirPlayers_data();
    void barsAreAsHighAsTheirPlayers();
    void barsTakeFourFifthsOfTheirPitch();
    void hardcoreStandsBelowCasual();
    void modesStandSideBySideWhereAStackWouldLie_data();
    void modesStandSideBySideWhereAStackWouldLie();
    void masteryIsSeenHoweverManyBars_data();
    void masteryIsSeenHoweverManyBars();
    void theCurvePassesThroughItsValues_data();
    void theCurvePassesThroughItsValues();
    void anotherThemeIsPaintedAtOnce();
    void anotherPlotIsPaintedAtOnce();
    void anotherSizeIsPaintedAtOnce();
    void bothMarkersOnOneBarAreSeen();
    void thinBarsAndCurvesAreSmoothed_data();
    void thinBarsAndCurvesAreSmoothed();
    void extremesArePainted_data();
    void extremesArePainted();
};

namespace {

const QSizeF usual(900, 520);

/// Nobody in casual has three, nobody in hardcore two.
LoadedGame fiveBars()
{
    return gameOf(Counts{40, 0, 20, 10, 30}, Counts{20, 30, 0, 10, 10});
}

ChartOptions optionsOf(Scale scale, Shape shape = Shape::Bars, Grouping grouping = Grouping::EveryCount)
{
    return {Unlocks::Both, grouping, scale, shape};
}

/// \a scene as it is painted at its own size.
QImage painted(ChartScene &scene)
{
    QImage image(scene.sceneRect().size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing, scene.wantsAntialiasing());
    scene.render(&painter, image.rect(), scene.sceneRect(), Qt::IgnoreAspectRatio);
    return image;
}

/// How many pixels of the plot have \a color in the column of pixels at \a x.
int countUpwards(const QImage &image, const QRectF &plot, double x, const QColor &color)
{
    int pixels = 0;
    for (int y = static_cast<int>(plot.top()); y < static_cast<int>(plot.bottom()); ++y)
        pixels += image.pixelColor(static_cast<int>(x), y) == color ? 1 : 0;
    return pixels;
}

int countIn(const QImage &image, const QRectF &area, const QColor &color)
{
    int pixels = 0;
    for (int x = static_cast<int>(area.left()); x < static_cast<int>(area.right()); ++x)
        pixels += countUpwards(image, area, x, color);
    return pixels;
}

const QColor &colorOf(const Theme &theme, const Plot &plot, Mode mode, int column)
{
    return column + 1 == plot.columns.size() ? theme.masteryBar(mode) : theme.bar(mode);
}

/// Where the bar of a mode stands: on its column's middle in a stack, else a fifth of the pitch beside it.
double barX(const ChartScene &scene, int column, qsizetype series)
{
    const QRectF band = scene.layout().band(scene.plot(), column);
    const double side = scene.plot().stacked || scene.plot().series.size() == 1 ? 0 : series == 0 ? -0.2 : 0.2;
    return band.center().x() + side * band.width();
}

} // namespace

void ChartSceneTest::init()
{
    QLocale::setDefault(english());
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
}

void ChartSceneTest::barsAreAsHighAsTheirPlayers_data()
{
    QTest::addColumn<LoadedGame>("game");
    QTest::addColumn<Scale>("scale");
    QTest::addColumn<Theme>("theme");

    LoadedGame hardcore = fiveBars();
    hardcore.distribution = hardcore.distribution.only(Unlocks::Hardcore);
    LoadedGame casual = fiveBars();
    casual.distribution = casual.distribution.only(Unlocks::Casual);
    const QList<std::pair<const char *, Scale>> scales{
        {"linear", Scale::Linear}, {"logarithmic", Scale::Logarithmic}, {"share", Scale::Share}};
    for (const auto &[name, scale] : scales) {
        QTest::addRow("both, %s, light", name) << fiveBars() << scale << lightTheme();
        QTest::addRow("both, %s, dark", name) << fiveBars() << scale << darkTheme();
        QTest::addRow("hardcore, %s, light", name) << hardcore << scale << lightTheme();
        QTest::addRow("casual, %s, dark", name) << casual << scale << darkTheme();
    }
}

void ChartSceneTest::barsAreAsHighAsTheirPlayers()
{
    QFETCH(const LoadedGame, game);
    QFETCH(const Scale, scale);
    QFETCH(const Theme, theme);

    ChartScene scene;
    scene.setTheme(theme);
    scene.setPlot(plotOf(game, optionsOf(scale)));
    scene.setSize(usual);
    const QImage image = painted(scene);
    const QRectF area = scene.layout().plot;
    for (int column = 0; column < 5; ++column) {
        for (qsizetype index = 0; index < scene.plot().series.size(); ++index) {
            const Series &series = scene.plot().series.at(index);
            const QColor &color = colorOf(theme, scene.plot(), series.mode, column);
            const double wanted = series.heights.at(column) * area.height();
            const int actual = countUpwards(image, area, barX(scene, column, index), color);
            QVERIFY2(std::abs(actual - wanted) <= 1.5,
                     qPrintable(QStringLiteral("column %1: %2 of %3").arg(column).arg(actual).arg(wanted)));
            if (game.distribution.counts(series.mode).at(column) == 0)
                QCOMPARE(countIn(image, scene.layout().band(scene.plot(), column), color), 0);
        }
    }
}

void ChartSceneTest::barsTakeFourFifthsOfTheirPitch()
{
    ChartScene scene;
    scene.setPlot(plotOf(fiveBars(), optionsOf(Scale::Linear)));
    scene.setSize(usual);
    const QImage image = painted(scene);
    const int y = static_cast<int>(scene.layout().plot.bottom()) - 3;
    const QRectF band = scene.layout().band(scene.plot(), 0);
    int pixels = 0;
    for (int x = static_cast<int>(band.left()); x < static_cast<int>(band.right()); ++x)
        pixels += image.pixelColor(x, y) == lightTheme().hardcore ? 1 : 0;
    QVERIFY(std::abs(pixels - 0.8 * band.width()) <= 1.5);
    QCOMPARE(image.pixelColor(static_cast<int>(band.left()) + 2, y), lightTheme().card);
    QCOMPARE(image.pixelColor(static_cast<int>(band.right()) - 2, y), lightTheme().card);
}

void ChartSceneTest::hardcoreStandsBelowCasual()
{
    ChartScene scene;
    scene.setPlot(plotOf(fiveBars(), optionsOf(Scale::Linear)));
    scene.setSize(usual);
    const QImage image = painted(scene);
    const QRectF area = scene.layout().plot;
    for (const int column : {0, 3, 4}) { // those with both
        const int x = static_cast<int>(scene.layout().x(scene.plot(), column));
        const double edge = area.bottom() - scene.plot().series.first().heights.at(column) * area.height();
        QCOMPARE(image.pixelColor(x, static_cast<int>(edge) + 2),
                 colorOf(lightTheme(), scene.plot(), Mode::Hardcore, column));
        QCOMPARE(image.pixelColor(x, static_cast<int>(edge) - 3),
                 colorOf(lightTheme(), scene.plot(), Mode::Casual, column));
    }
}

void ChartSceneTest::modesStandSideBySideWhereAStackWouldLie_data()
{
    QTest::addColumn<Scale>("scale");
    QTest::newRow("logarithmic") << Scale::Logarithmic;
    QTest::newRow("share") << Scale::Share;
}

void ChartSceneTest::modesStandSideBySideWhereAStackWouldLie()
{
    QFETCH(const Scale, scale);
    ChartScene scene;
    scene.setPlot(plotOf(fiveBars(), optionsOf(scale)));
    scene.setSize(usual);
    const QImage image = painted(scene);
    const int y = static_cast<int>(scene.layout().plot.bottom()) - 3; // both stand on the x axis
    for (const int column : {0, 3, 4}) {
        for (const qsizetype series : {0, 1}) {
            const Mode mode = scene.plot().series.at(series).mode;
            QCOMPARE(image.pixelColor(static_cast<int>(barX(scene, column, series)), y),
                     colorOf(lightTheme(), scene.plot(), mode, column));
        }
    }
}

void ChartSceneTest::masteryIsSeenHoweverManyBars_data()
{
    QTest::addColumn<int>("achievements");
    QTest::addColumn<Scale>("scale");
    QTest::addColumn<QSizeF>("size");

    const QList<std::pair<const char *, Scale>> scales{
        {"linear", Scale::Linear}, {"logarithmic", Scale::Logarithmic}, {"share", Scale::Share}};
    for (const int achievements : {1, 15, 89, 99, 100, 199, 200, 2000}) {
        for (const auto &[name, scale] : scales) {
            QTest::addRow("%d, %s, narrow", achievements, name) << achievements << scale << QSizeF(420, 320);
            QTest::addRow("%d, %s", achievements, name) << achievements << scale << usual;
        }
    }
}

void ChartSceneTest::masteryIsSeenHoweverManyBars()
{
    QFETCH(const int, achievements);
    QFETCH(const Scale, scale);
    QFETCH(const QSizeF, size);

    ChartScene scene;
    scene.setPlot(
        plotOf(gameOf(fallingCounts(achievements, 8000), fallingCounts(achievements, 900)), optionsOf(scale)));
    scene.setSize(size);
    const QImage image = painted(scene);
    const QRectF band = scene.layout().band(scene.plot(), achievements - 1);
    const int y = static_cast<int>(scene.layout().plot.bottom()) - 4;
    int pixels = 0;
    for (int x = static_cast<int>(band.left()) - 1; x <= static_cast<int>(band.right()); ++x)
        pixels += contrast(image.pixelColor(x, y), lightTheme().card) >= 3 ? 1 : 0;
    QVERIFY2(pixels >= 2, qPrintable(QString::number(pixels)));
    if (achievements > 1) // and the gap before it is empty
        QCOMPARE(image.pixelColor(static_cast<int>(band.left() - 0.4 * band.width() - 1), y), lightTheme().card);
}

void ChartSceneTest::theCurvePassesThroughItsValues_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << lightTheme();
    QTest::newRow("dark") << darkTheme();
}

void ChartSceneTest::theCurvePassesThroughItsValues()
{
    QFETCH(const Theme, theme);
    ChartScene scene;
    scene.setTheme(theme);
    scene.setPlot(plotOf(gameOf(dragster), optionsOf(Scale::Linear, Shape::ReachedAtLeast)));
    scene.setSize(usual);
    const QImage image = painted(scene);
    const QRectF area = scene.layout().plot;
    for (const int column : {1, 3, 5, 8, 10}) {
        const QPointF point(scene.layout().x(scene.plot(), column),
                            area.bottom() - scene.plot().height(column) * area.height());
        QVERIFY2(countIn(image, QRectF(point - QPointF(2, 3), QSizeF(5, 7)), theme.hardcore) > 0,
                 qPrintable(QString::number(column)));
    }
}

void ChartSceneTest::anotherThemeIsPaintedAtOnce()
{
    ChartScene scene;
    scene.setPlot(plotOf(fiveBars(), optionsOf(Scale::Linear)));
    scene.setSize(usual);
    for (const Theme &theme : {darkTheme(), lightTheme()}) {
        const Theme &other = theme.page == lightTheme().page ? darkTheme() : lightTheme();
        scene.setTheme(theme);
        const QImage image = painted(scene);
        const QRectF area = scene.layout().plot;
        QCOMPARE(image.pixelColor(0, 0), theme.page);
        QCOMPARE(image.pixelColor(scene.layout().card.center().toPoint().x(),
                                  static_cast<int>(scene.layout().card.bottom()) - 4),
                 theme.card);
        QVERIFY(countIn(image, area, theme.hardcore) > 1000);
        QVERIFY(countIn(image, area, theme.masteredHardcore) > 1000);
        QCOMPARE(countIn(image, area, other.hardcore), 0);
        QCOMPARE(countIn(image, area, other.masteredHardcore), 0);
    }
}

void ChartSceneTest::anotherPlotIsPaintedAtOnce()
{
    ChartScene scene;
    scene.setSize(usual);
    scene.setPlot(plotOf(fiveBars(), optionsOf(Scale::Linear)));
    scene.setPlot(plotOf(gameOf(Counts(3, 0), Counts{0, 9, 0}), optionsOf(Scale::Linear)));
    const QImage image = painted(scene);
    QCOMPARE(countIn(image, scene.layout().plot, lightTheme().hardcore), 0);
    QVERIFY(countIn(image, scene.layout().band(scene.plot(), 1), lightTheme().casual) > 1000);
    QCOMPARE(countIn(image, scene.layout().band(scene.plot(), 0), lightTheme().casual), 0);
}

void ChartSceneTest::anotherSizeIsPaintedAtOnce()
{
    ChartScene scene;
    scene.setPlot(plotOf(fiveBars(), optionsOf(Scale::Linear)));
    for (const QSizeF size : {usual, QSizeF(420, 320), QSizeF(1400, 800)}) {
        scene.setSize(size);
        const QImage image = painted(scene);
        const QRectF area = scene.layout().plot;
        const double wanted = scene.plot().series.first().heights.at(2) * area.height();
        QVERIFY(std::abs(countUpwards(image, area, barX(scene, 2, 0), lightTheme().hardcore) - wanted) <= 1.5);
    }
}

void ChartSceneTest::bothMarkersOnOneBarAreSeen()
{
    LoadedGame game = fiveBars();
    game.details.you = Progress{3, 3};
    ChartScene scene;
    scene.setPlot(plotOf(game, optionsOf(Scale::Linear)));
    scene.setSize(usual);
    const QImage image = painted(scene);
    const QRectF band = scene.layout().band(scene.plot(), 2);
    const QRectF above(band.left(), band.top(), band.width(), band.height() * 0.4); // the bar ends below
    QVERIFY(countIn(image, above, lightTheme().hardcore) > 50);
    QVERIFY(countIn(image, above, lightTheme().casual) > 50);
}

void ChartSceneTest::thinBarsAndCurvesAreSmoothed_data()
{
    QTest::addColumn<int>("achievements");
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<bool>("smoothed");

    QTest::newRow("wide bars") << 15 << Shape::Bars << false;
    QTest::newRow("thin bars") << 2000 << Shape::Bars << true;
    QTest::newRow("a curve") << 15 << Shape::ReachedAtLeast << true;
}

void ChartSceneTest::thinBarsAndCurvesAreSmoothed()
{
    QFETCH(const int, achievements);
    QFETCH(const Shape, shape);
    ChartScene scene;
    scene.setPlot(plotOf(gameOf(fallingCounts(achievements, 900)), optionsOf(Scale::Linear, shape)));
    scene.setSize(usual);
    QTEST(scene.wantsAntialiasing(), "smoothed");
}

void ChartSceneTest::extremesArePainted_data()
{
    QTest::addColumn<LoadedGame>("game");
    QTest::addColumn<bool>("anyone");

    QTest::newRow("one achievement") << gameOf(Counts{7}, Counts{3}) << true;
    QTest::newRow("one achievement nobody has") << gameOf(Counts{0}, Counts{0}) << false;
    QTest::newRow("nobody") << gameOf(Counts(15, 0), Counts(15, 0)) << false;
    QTest::newRow("one giant bar") << gameOf(Counts{1'000'000'000, 0, 0, 1}, Counts{0, 1, 0, 0}) << true;
    QTest::newRow("2000") << gameOf(fallingCounts(2000, 8500), fallingCounts(2000, 900)) << true;
    QTest::newRow("only casual") << gameOf({}, dragster) << true;
    QTest::newRow("only hardcore") << gameOf(dragster) << true;
}

void ChartSceneTest::extremesArePainted()
{
    QFETCH(const LoadedGame, game);
    QFETCH(const bool, anyone);
    for (const Shape shape : {Shape::Bars, Shape::ReachedAtLeast}) {
        for (const Scale scale : {Scale::Linear, Scale::Logarithmic, Scale::Share}) {
            ChartScene scene;
            scene.setPlot(plotOf(game, optionsOf(scale, shape)));
            scene.setSize(usual);
            const QImage image = painted(scene);
            const QRectF area = scene.layout().plot;
            int bars = 0;
            for (const Mode mode : {Mode::Hardcore, Mode::Casual})
                bars +=
                    countIn(image, area, lightTheme().bar(mode)) + countIn(image, area, lightTheme().masteryBar(mode));
            if (shape == Shape::Bars)
                QCOMPARE(bars > 100, anyone);
        }
    }
}

QTEST_MAIN(ChartSceneTest)
#include "tst_chartscene.moc"
