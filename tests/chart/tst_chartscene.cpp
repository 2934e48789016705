// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/distributionscene.h"
#include "support/chartgames.h"
#include "support/pixels.h"

#include <QGraphicsObject>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace MasteryChart;

using namespace ChartGames;

class ChartSceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void barsAreAsHighAsTheirPlayers_data();
    void barsAreAsHighAsTheirPlayers();
    void barsTakeFourFifthsOfTheirColumnAndNoMoreThan72Pixels_data();
    void barsTakeFourFifthsOfTheirColumnAndNoMoreThan72Pixels();
    void panelsAreFilledApart();
    void hardcoreStandsBelowCasual();
    void modesStandSideBySideOnLogarithmicAndShareScales_data();
    void modesStandSideBySideOnLogarithmicAndShareScales();
    void theMasteryBarIsVisibleAmongAnyNumberOfBars_data();
    void theMasteryBarIsVisibleAmongAnyNumberOfBars();
    void theCurvePassesThroughItsValues_data();
    void theCurvePassesThroughItsValues();
    void nothingIsLaidOutWithoutASize();
    void anotherThemeIsPaintedAtOnce();
    void anotherModelIsPaintedAtOnce();
    void anotherSizeIsPaintedAtOnce();
    void bothMarkersOnOneBarAreVisible();
    void thinBarsAndCurvesAreSmoothed_data();
    void thinBarsAndCurvesAreSmoothed();
    void extremeCountsArePainted_data();
    void extremeCountsArePainted();
    void comparedGamesHaveTheirOwnColors_data();
    void comparedGamesHaveTheirOwnColors();
    void aCurrentColumnHasDotsOnItsCurves();
    void otherFiguresRiseFromZero();
    void figuresAreThereAtOnceWhereNothingMayMove();
    void redrawingLeaksNoItems_data();
    void redrawingLeaksNoItems();
};

namespace {

const QSizeF usual(900, 520);

/// Nobody in casual has three, nobody in hardcore two.
GameSnapshot fiveBars()
{
    return gameOf(PlayerCounts{40, 0, 20, 10, 30}, PlayerCounts{20, 30, 0, 10, 10});
}

ChartOptions optionsOf(Scale scale, ChartType chartType = ChartType::Bars, Grouping grouping = Grouping::EveryCount)
{
    return {ModeFilter::Both, grouping, scale, chartType};
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

/// How many pixels of the area have \a color in the column of pixels at \a x.
int countUpwards(const QImage &image, const QRectF &area, double x, const QColor &color)
{
    int pixels = 0;
    for (int y = static_cast<int>(area.top()); y < static_cast<int>(area.bottom()); ++y)
        pixels += image.pixelColor(static_cast<int>(x), y) == color ? 1 : 0;
    return pixels;
}

/// Like countIn(), with the softened pixels of thin lines.
int countNear(const QImage &image, const QRectF &area, const QColor &color)
{
    constexpr int tolerance = 30;
    int pixels = 0;
    for (int x = static_cast<int>(area.left()); x < static_cast<int>(area.right()); ++x) {
        for (int y = static_cast<int>(area.top()); y < static_cast<int>(area.bottom()); ++y) {
            const QColor pixel = image.pixelColor(x, y);
            const bool isNear = std::abs(pixel.red() - color.red()) <= tolerance
                && std::abs(pixel.green() - color.green()) <= tolerance
                && std::abs(pixel.blue() - color.blue()) <= tolerance;
            pixels += isNear ? 1 : 0;
        }
    }
    return pixels;
}

QColor colorOf(const Theme &theme, const ChartModel &model, UnlockMode mode, int column)
{
    return column + 1 == model.columns.size() ? theme.masteryBar(mode) : theme.bar({0, mode});
}

/// Inside the bar of a mode, beside its middle, where the median's line may be.
double barX(const DistributionScene &scene, int column, qsizetype series)
{
    const QRectF rect = scene.layout().barRect(scene.model(), series, column);
    return rect.left() + rect.width() / 4;
}

} // namespace

void ChartSceneTest::init()
{
    QLocale::setDefault(english());
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
}

void ChartSceneTest::barsAreAsHighAsTheirPlayers_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<Scale>("scale");
    QTest::addColumn<Theme>("theme");

    GameSnapshot hardcore = fiveBars();
    hardcore.distribution = hardcore.distribution.only(ModeFilter::Hardcore);
    GameSnapshot casual = fiveBars();
    casual.distribution = casual.distribution.only(ModeFilter::Casual);
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
    QFETCH(const GameSnapshot, game);
    QFETCH(const Scale, scale);
    QFETCH(const Theme, theme);

    DistributionScene scene;
    scene.setTheme(theme);
    scene.setModel(makeChartModel({game}, optionsOf(scale)));
    scene.setSize(usual);
    const QImage image = painted(scene);
    const QRectF area = scene.layout().plotArea;
    for (int column = 0; column < 5; ++column) {
        for (qsizetype index = 0; index < scene.model().series.size(); ++index) {
            const Series &series = scene.model().series.at(index);
            const QColor color = colorOf(theme, scene.model(), series.id.mode, column);
            const double wanted = series.heights.at(column) * area.height();
            const int actual = countUpwards(image, area, barX(scene, column, index), color);
            // A hair is between stacked parts, and an outline around mastery.
            QVERIFY2(std::abs(actual - wanted) <= (column == 4 ? 4 : 2),
                     qPrintable(QStringLiteral("column %1: %2 of %3").arg(column).arg(actual).arg(wanted)));
            if (game.distribution.counts(series.id.mode).at(column) == 0)
                QCOMPARE(countIn(image, scene.layout().columnRect(scene.model(), column), color), 0);
        }
    }
}

void ChartSceneTest::barsTakeFourFifthsOfTheirColumnAndNoMoreThan72Pixels_data()
{
    QTest::addColumn<int>("achievements");
    QTest::addColumn<bool>("isCapped");
    QTest::newRow("15") << 15 << false;
    QTest::newRow("5") << 5 << true;
}

void ChartSceneTest::barsTakeFourFifthsOfTheirColumnAndNoMoreThan72Pixels()
{
    QFETCH(const int, achievements);
    QFETCH(const bool, isCapped);
    DistributionScene scene;
    scene.setModel(makeChartModel({gameOf(PlayerCounts(achievements, 9))}, optionsOf(Scale::Linear)));
    scene.setSize(usual);
    const QImage image = painted(scene);
    const int y = static_cast<int>(scene.layout().plotArea.bottom()) - 3;
    const QRectF rect = scene.layout().columnRect(scene.model(), 0);
    int pixels = 0;
    for (int x = static_cast<int>(rect.left()); x < static_cast<int>(rect.right()); ++x)
        pixels += image.pixelColor(x, y) == lightTheme().hardcore ? 1 : 0;
    QVERIFY(std::abs(pixels - (isCapped ? 72 : 0.8 * rect.width())) <= 1.5);
    QCOMPARE(0.8 * rect.width() > 72, isCapped);
    QCOMPARE(image.pixelColor(static_cast<int>(rect.left()) + 2, y), lightTheme().card);
    QCOMPARE(image.pixelColor(static_cast<int>(rect.right()) - 2, y), lightTheme().card);
}

void ChartSceneTest::hardcoreStandsBelowCasual()
{
    DistributionScene scene;
    scene.setModel(makeChartModel({fiveBars()}, optionsOf(Scale::Linear)));
    scene.setSize(usual);
    const QImage image = painted(scene);
    const QRectF area = scene.layout().plotArea;
    for (const int column : {0, 3, 4}) { // those with both
        const int x = static_cast<int>(scene.layout().x(scene.model(), column));
        const double edge = area.bottom() - scene.model().series.first().heights.at(column) * area.height();
        QCOMPARE(image.pixelColor(x, static_cast<int>(edge) + 2),
                 colorOf(lightTheme(), scene.model(), UnlockMode::Hardcore, column));
        QCOMPARE(image.pixelColor(x, static_cast<int>(edge) - 3),
                 colorOf(lightTheme(), scene.model(), UnlockMode::Casual, column));
    }
}

void ChartSceneTest::modesStandSideBySideOnLogarithmicAndShareScales_data()
{
    QTest::addColumn<Scale>("scale");
    QTest::newRow("logarithmic") << Scale::Logarithmic;
    QTest::newRow("share") << Scale::Share;
}

void ChartSceneTest::modesStandSideBySideOnLogarithmicAndShareScales()
{
    QFETCH(const Scale, scale);
    DistributionScene scene;
    scene.setModel(makeChartModel({fiveBars()}, optionsOf(scale)));
    scene.setSize(usual);
    const QImage image = painted(scene);
    const int y = static_cast<int>(scene.layout().plotArea.bottom()) - 3; // both stand on the x axis
    for (const int column : {0, 3, 4}) {
        for (const qsizetype series : {0, 1}) {
            const UnlockMode mode = scene.model().series.at(series).id.mode;
            QCOMPARE(image.pixelColor(static_cast<int>(barX(scene, column, series)), y),
                     colorOf(lightTheme(), scene.model(), mode, column));
        }
    }
}

void ChartSceneTest::theMasteryBarIsVisibleAmongAnyNumberOfBars_data()
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

void ChartSceneTest::theMasteryBarIsVisibleAmongAnyNumberOfBars()
{
    QFETCH(const int, achievements);
    QFETCH(const Scale, scale);
    QFETCH(const QSizeF, size);

    DistributionScene scene;
    scene.setModel(makeChartModel({gameOf(fallingCounts(achievements, 8000), fallingCounts(achievements, 900))},
                                  optionsOf(scale)));
    scene.setSize(size);
    const QImage image = painted(scene);
    const QRectF rect = scene.layout().columnRect(scene.model(), achievements - 1);
    const int y = static_cast<int>(scene.layout().plotArea.bottom()) - 4;
    int pixels = 0;
    for (int x = static_cast<int>(rect.left()) - 1; x <= static_cast<int>(rect.right()); ++x)
        pixels += contrast(image.pixelColor(x, y), lightTheme().card) >= 3 ? 1 : 0;
    QVERIFY2(pixels >= 2, qPrintable(QString::number(pixels)));
    if (achievements > 1) // and the gap before it is empty
        QCOMPARE(image.pixelColor(static_cast<int>(rect.left() - 0.4 * rect.width() - 1), y), lightTheme().card);
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
    DistributionScene scene;
    scene.setTheme(theme);
    scene.setModel(makeChartModel({gameOf(dragsterHardcore)}, optionsOf(Scale::Linear, ChartType::Cumulative)));
    scene.setSize(usual);
    const QImage image = painted(scene);
    const QRectF area = scene.layout().plotArea;
    for (const int column : {1, 3, 5, 8, 10}) {
        const QPointF point(scene.layout().x(scene.model(), column),
                            area.bottom() - scene.model().height(column) * area.height());
        QVERIFY2(countIn(image, QRectF(point - QPointF(2, 3), QSizeF(5, 7)), theme.hardcore) > 0,
                 qPrintable(QString::number(column)));
    }
}

void ChartSceneTest::nothingIsLaidOutWithoutASize()
{
    DistributionScene scene;
    scene.setModel(makeChartModel({fiveBars()}, optionsOf(Scale::Linear)));
    scene.setTheme(darkTheme());
    QVERIFY(scene.layout().card.isNull());
    scene.setSize(usual);
    QCOMPARE(scene.layout().card.size(), usual);
}

void ChartSceneTest::anotherThemeIsPaintedAtOnce()
{
    DistributionScene scene;
    scene.setModel(makeChartModel({fiveBars()}, optionsOf(Scale::Linear)));
    scene.setSize(usual);
    for (const Theme &theme : {darkTheme(), lightTheme()}) {
        const Theme &other = theme.page == lightTheme().page ? darkTheme() : lightTheme();
        scene.setTheme(theme);
        const QImage image = painted(scene);
        const QRectF area = scene.layout().plotArea;
        QCOMPARE(image.pixelColor(0, 0), theme.page);
        QCOMPARE(image.pixelColor(scene.layout().card.center().toPoint().x(),
                                  static_cast<int>(scene.layout().card.bottom()) - 4),
                 theme.card);
        QVERIFY(countIn(image, area, theme.hardcore) > 1000);
        QVERIFY(countIn(image, area, theme.mastered) > 1000);
        QCOMPARE(countIn(image, area, other.hardcore), 0);
        QCOMPARE(countIn(image, area, other.mastered), 0);
    }
}

void ChartSceneTest::anotherModelIsPaintedAtOnce()
{
    DistributionScene scene;
    scene.setSize(usual);
    scene.setModel(makeChartModel({fiveBars()}, optionsOf(Scale::Linear)));
    scene.setModel(makeChartModel({gameOf(PlayerCounts(3, 0), PlayerCounts{0, 9, 0})}, optionsOf(Scale::Linear)));
    const QImage image = painted(scene);
    QCOMPARE(countIn(image, scene.layout().plotArea, lightTheme().hardcore), 0);
    QVERIFY(countIn(image, scene.layout().columnRect(scene.model(), 1), lightTheme().casual) > 1000);
    QCOMPARE(countIn(image, scene.layout().columnRect(scene.model(), 0), lightTheme().casual), 0);
}

void ChartSceneTest::anotherSizeIsPaintedAtOnce()
{
    DistributionScene scene;
    scene.setModel(makeChartModel({fiveBars()}, optionsOf(Scale::Linear)));
    for (const QSizeF size : {usual, QSizeF(420, 320), QSizeF(1400, 800)}) {
        scene.setSize(size);
        const QImage image = painted(scene);
        const QRectF area = scene.layout().plotArea;
        const double wanted = scene.model().series.first().heights.at(2) * area.height();
        QVERIFY(std::abs(countUpwards(image, area, barX(scene, 2, 0), lightTheme().hardcore) - wanted) <= 2);
    }
}

void ChartSceneTest::bothMarkersOnOneBarAreVisible()
{
    GameSnapshot game = fiveBars();
    game.details.progress = Progress{3, 3};
    DistributionScene scene;
    scene.setModel(makeChartModel({game}, optionsOf(Scale::Linear)));
    scene.setSize(usual);
    const QImage image = painted(scene);
    const QRectF rect = scene.layout().columnRect(scene.model(), 2);
    const QRectF above(rect.left(), rect.top(), rect.width(), rect.height() * 0.4); // the bar ends below
    int lines = 0;                                                                  // columns of pixels
    for (double x = above.left(); x < above.right(); ++x)
        lines += countUpwards(image, above, x, lightTheme().you) > 40 ? 1 : 0;
    QCOMPARE(lines, 4); // each marker is two wide
}

void ChartSceneTest::panelsAreFilledApart()
{
    ChartOptions options = optionsOf(Scale::Logarithmic);
    DistributionScene scene;
    scene.setModel(makeChartModel({gameOf(fallingCounts(89, 8000), fallingCounts(89, 900))}, options));
    QVERIFY(scene.model().hasPanels());
    scene.setSize(usual);
    const QImage image = painted(scene);
    const QRectF area = scene.layout().plotArea;
    const double border = scene.layout().y(scene.model(), 0, 0);
    const QRectF above(area.topLeft(), QPointF(area.right(), border));
    const QRectF below(QPointF(area.left(), border + 2), area.bottomRight());
    QVERIFY(countIn(image, above, lightTheme().hardcore) > 1000);
    QVERIFY(countIn(image, below, lightTheme().casual) > 1000);
    QCOMPARE(countIn(image, above, lightTheme().casual), 0);
    QCOMPARE(countIn(image, below, lightTheme().hardcore), 0);
}

void ChartSceneTest::thinBarsAndCurvesAreSmoothed_data()
{
    QTest::addColumn<int>("achievements");
    QTest::addColumn<ChartType>("chartType");
    QTest::addColumn<bool>("smoothed");

    QTest::newRow("wide bars") << 15 << ChartType::Bars << false;
    QTest::newRow("thin bars") << 2000 << ChartType::Bars << true;
    QTest::newRow("a curve") << 15 << ChartType::Cumulative << true;
}

void ChartSceneTest::thinBarsAndCurvesAreSmoothed()
{
    QFETCH(const int, achievements);
    QFETCH(const ChartType, chartType);
    DistributionScene scene;
    scene.setModel(makeChartModel({gameOf(fallingCounts(achievements, 900))}, optionsOf(Scale::Linear, chartType)));
    scene.setSize(usual);
    QTEST(scene.wantsAntialiasing(), "smoothed");
}

void ChartSceneTest::extremeCountsArePainted_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<bool>("anyone");

    QTest::newRow("one achievement") << gameOf(PlayerCounts{7}, PlayerCounts{3}) << true;
    QTest::newRow("one achievement nobody has") << gameOf(PlayerCounts{0}, PlayerCounts{0}) << false;
    QTest::newRow("no players") << gameOf(PlayerCounts(15, 0), PlayerCounts(15, 0)) << false;
    QTest::newRow("one giant bar") << gameOf(PlayerCounts{1'000'000'000, 0, 0, 1}, PlayerCounts{0, 1, 0, 0}) << true;
    QTest::newRow("2000 achievements") << gameOf(fallingCounts(2000, 8500), fallingCounts(2000, 900)) << true;
    QTest::newRow("only casual") << gameOf({}, dragsterHardcore) << true;
    QTest::newRow("only hardcore") << gameOf(dragsterHardcore) << true;
}

void ChartSceneTest::extremeCountsArePainted()
{
    QFETCH(const GameSnapshot, game);
    QFETCH(const bool, anyone);
    for (const ChartType chartType : {ChartType::Bars, ChartType::Cumulative}) {
        for (const Scale scale : {Scale::Linear, Scale::Logarithmic, Scale::Share}) {
            DistributionScene scene;
            scene.setModel(makeChartModel({game}, optionsOf(scale, chartType)));
            scene.setSize(usual);
            const QImage image = painted(scene);
            const QRectF area = scene.layout().plotArea;
            int bars = 0;
            for (const UnlockMode mode : {UnlockMode::Hardcore, UnlockMode::Casual})
                bars += countIn(image, area, lightTheme().bar({0, mode}))
                    + countIn(image, area, lightTheme().masteryBar(mode));
            if (chartType == ChartType::Bars)
                QCOMPARE(bars > 100, anyone);
        }
    }
}

void ChartSceneTest::comparedGamesHaveTheirOwnColors_data()
{
    QTest::addColumn<ChartOptions>("options");
    QTest::addColumn<int>("achievements");
    QTest::newRow("bars") << optionsOf(Scale::Linear) << 5;
    QTest::newRow("share") << optionsOf(Scale::Share) << 5;
    QTest::newRow("outlines") << optionsOf(Scale::Linear) << 120;
    QTest::newRow("curves") << optionsOf(Scale::Linear, ChartType::Cumulative) << 5;
}

void ChartSceneTest::comparedGamesHaveTheirOwnColors()
{
    QFETCH(const ChartOptions, options);
    QFETCH(const int, achievements);
    QList<GameSnapshot> games;
    for (const int index : {0, 1, 2}) {
        PlayerCounts counts = fallingCounts(achievements + index, 900);
        for (int count = index; count < counts.size(); count += 2)
            counts[count] += qint64{300} * index; // so that none hides the others
        games.append(gameOf(counts, PlayerCounts(achievements + index, 1200 + qint64{150} * index)));
        games.last().id += index;
    }
    DistributionScene scene;
    scene.setModel(makeChartModel(games, options));
    scene.setSize(usual);
    const QImage image = painted(scene);
    const QRectF area = scene.layout().plotArea;
    for (const Series &series : scene.model().series)
        QVERIFY2(countNear(image, area, lightTheme().bar(series.role)) > 20, qPrintable(series.name));
    QCOMPARE(countIn(image, area, lightTheme().mastered), 0);
}

void ChartSceneTest::aCurrentColumnHasDotsOnItsCurves()
{
    DistributionScene scene;
    const GameSnapshot many = gameOf(fallingCounts(200, 900), fallingCounts(200, 300)); // too many for dots everywhere
    scene.setModel(makeChartModel({many}, optionsOf(Scale::Linear, ChartType::Cumulative)));
    scene.setSize(usual);
    constexpr int column = 60; // where no median stands, and the curves are flat and apart
    const double x = scene.layout().x(scene.model(), column);
    for (qsizetype index = 0; index < scene.model().series.size(); ++index) {
        const Series &series = scene.model().series.at(index);
        const double y = scene.layout().y(scene.model(), index, series.heights.at(column));
        const QRectF aboveTheCurve(x - 1, std::floor(y) - 4, 2, 2);
        const QColor color = scene.theme().bar(series.role);
        scene.setCurrent(-1);
        QCOMPARE(countNear(painted(scene), aboveTheCurve, color), 0);
        scene.setCurrent(column);
        QVERIFY(countNear(painted(scene), aboveTheCurve, color) > 0);
    }
}

void ChartSceneTest::otherFiguresRiseFromZero()
{
    DistributionScene scene;
    scene.setModel(makeChartModel({fiveBars()}, {}));
    scene.setSize(usual);
    const QImage risen = painted(scene);
    const QRectF plot = scene.layout().plotArea;
    const QColor color = scene.theme().bar({0, UnlockMode::Hardcore});
    const double x = barX(scene, 0, 0);
    QVERIFY(countUpwards(risen, plot, x, color) > 20);
    scene.rise(150);
    QVERIFY(countUpwards(painted(scene), plot, x, color) < 5);
    QTRY_COMPARE(painted(scene), risen);
}

void ChartSceneTest::figuresAreThereAtOnceWhereNothingMayMove()
{
    DistributionScene scene;
    scene.setModel(makeChartModel({fiveBars()}, {}));
    scene.setSize(usual);
    const QImage risen = painted(scene);
    scene.rise(0);
    QCOMPARE(painted(scene), risen);
}

void ChartSceneTest::redrawingLeaksNoItems_data()
{
    QTest::addColumn<ChartOptions>("options");
    QTest::addColumn<int>("achievements");
    for (const int achievements : {15, 400}) {
        QTest::addRow("bars, %d", achievements) << optionsOf(Scale::Linear) << achievements;
        QTest::addRow("share, %d", achievements) << optionsOf(Scale::Share) << achievements;
        QTest::addRow("curve, %d", achievements) << optionsOf(Scale::Linear, ChartType::Cumulative) << achievements;
    }
}

void ChartSceneTest::redrawingLeaksNoItems()
{
    QFETCH(const ChartOptions, options);
    QFETCH(const int, achievements);
    const ChartModel model =
        makeChartModel({gameOf(fallingCounts(achievements, 900), fallingCounts(achievements, 500))}, options);
    DistributionScene scene;
    scene.setSize(usual);
    const auto objectsAfter = [&](int redraws) {
        for (int redraw = 0; redraw < redraws; ++redraw)
            scene.setModel(model);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        qsizetype objects = 0;
        for (QGraphicsItem *item : scene.items()) {
            if (QGraphicsObject *object = item->toGraphicsObject())
                objects += object->findChildren<QObject *>().size();
        }
        return std::pair(objects, scene.items().size());
    };
    const auto afterTen = objectsAfter(10);
    QVERIFY(afterTen.first > 0);
    QCOMPARE(objectsAfter(90), afterTen);
}

QTEST_MAIN(ChartSceneTest)
#include "tst_chartscene.moc"
