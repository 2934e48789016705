// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/columnscene.h"
#include "chart/distributionscene.h"
#include "chart/linescene.h"
#include "chart/multiplesscene.h"
#include "chart/picture.h"
#include "chartmodel/comparison.h"
#include "chartmodel/dropoffchart.h"
#include "chartmodel/historychart.h"
#include "export/imagefile.h"
#include "support/chartgames.h"

#include <QPainter>
#include <QTest>
#include <QTimeZone>

using namespace MasteryChart;

using namespace ChartGames;

/// How long a picture takes; run by hand, on a quiet machine, of a release build.
class ChartBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(english()); }
    void fromDataToPicture_data() { addGames(); }
    void fromDataToPicture();
    void anotherView_data() { addGames(); }
    void anotherView();
    void dropOffAndUnlocks_data() { addGames(); }
    void dropOffAndUnlocks();
    void resizing_data() { addGames(); }
    void resizing();
    void lookingAlongTheColumns_data() { addGames(); }
    void lookingAlongTheColumns();
    void aThousandAnswersOverTime();
    void comparing_data();
    void comparing();
    void pngOfTwiceTheSize_data() { addGames(); }
    void pngOfTwiceTheSize();

private:
    static void addGames();
};

namespace {

ChartOptions everyCount()
{
    ChartOptions options;
    options.grouping = Grouping::EveryCount;
    return options;
}

void paintInto(QImage &image, ChartScene &scene)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing, scene.wantsAntialiasing());
    scene.render(&painter, scene.sceneRect(), scene.sceneRect(), Qt::IgnoreAspectRatio);
}

} // namespace

void ChartBenchmark::addGames()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::newRow("15") << gameOf(dragsterHardcore, dragsterCasual, Progress{12, 3});
    QTest::newRow("89") << gameOf(fallingCounts(89, 3000), fallingCounts(89, 700), Progress{40, 3});
    QTest::newRow("500") << gameOf(fallingCounts(500, 8500), fallingCounts(500, 900), Progress{234, 56});
    QTest::newRow("2000") << gameOf(fallingCounts(2000, 8500), fallingCounts(2000, 900), Progress{1234, 56});
}

void ChartBenchmark::fromDataToPicture()
{
    QFETCH(const GameSnapshot, game);
    QImage image(900, 520, QImage::Format_RGB32);
    QBENCHMARK
    {
        DistributionScene scene;
        scene.setModel(makeChartModel({game}, everyCount()));
        scene.setSize(image.size());
        paintInto(image, scene);
    }
    QVERIFY(image.pixelColor(0, 0) == lightTheme().page);
}

/// Bars and curve in turn, in a large window: the goal is a frame of a screen, 16 ms, up to 500 achievements.
void ChartBenchmark::anotherView()
{
    QFETCH(const GameSnapshot, game);
    QImage image(1280, 720, QImage::Format_RGB32);
    DistributionScene scene;
    scene.setModel(makeChartModel({game}, everyCount()));
    scene.setSize(image.size());
    ChartOptions options = everyCount();
    QBENCHMARK
    {
        options.chartType = options.chartType == ChartType::Bars ? ChartType::Cumulative : ChartType::Bars;
        scene.setModel(makeChartModel({game}, options));
        paintInto(image, scene);
    }
    QVERIFY(image.pixelColor(0, 0) == lightTheme().page);
}

/// Both charts of where players stop: the goal is a frame of a screen, 16 ms, up to 2,000 achievements.
void ChartBenchmark::dropOffAndUnlocks()
{
    QFETCH(GameSnapshot, game);
    for (int id = 1; id <= game.distribution.achievements(); ++id) {
        Achievement one;
        one.id = id;
        one.title = QStringLiteral("Achievement of the place %1").arg(id);
        one.hardcore = 8500 / id;
        game.details.achievements.append(one);
    }
    QImage image(900, 520, QImage::Format_RGB32);
    ColumnScene scene;
    scene.setSize(image.size());
    QBENCHMARK
    {
        for (const ColumnChart &chart : {dropOffChart(game, ModeFilter::Both), unlockChart(game, ModeFilter::Both)}) {
            scene.setModel(chart);
            paintInto(image, scene);
        }
    }
    QVERIFY(image.pixelColor(0, 0) == lightTheme().page);
}

void ChartBenchmark::resizing()
{
    QFETCH(const GameSnapshot, game);
    const QSize sizes[]{{900, 520}, {901, 522}};
    QImage image(sizes[1], QImage::Format_RGB32);
    DistributionScene scene;
    scene.setModel(makeChartModel({game}, everyCount()));
    int turn = 0;
    QBENCHMARK
    {
        scene.setSize(sizes[turn++ % 2]);
        paintInto(image, scene);
    }
    QVERIFY(image.pixelColor(0, 0) == lightTheme().page);
}

void ChartBenchmark::lookingAlongTheColumns()
{
    QFETCH(const GameSnapshot, game);
    QImage image(900, 520, QImage::Format_RGB32);
    DistributionScene scene;
    scene.setModel(makeChartModel({game}, everyCount()));
    scene.setSize(image.size());
    int turn = 0;
    QBENCHMARK
    {
        scene.setCurrent(turn++ % game.distribution.achievements());
        paintInto(image, scene);
    }
    QVERIFY(scene.current() >= 0);
}

/// From the kept answers to what is seen.
void ChartBenchmark::aThousandAnswersOverTime()
{
    QList<KeptAnswer> history;
    const QDateTime start(QDate(2024, 1, 1), QTime(12, 0), QTimeZone::utc());
    for (int day = 0; day < 1000; ++day)
        history.append({start.addDays(day), start.addDays(day).addSecs(3600),
                        Distribution(fallingCounts(60, 3000 + day), fallingCounts(60, 700 + day))});
    ChartOptions options;
    options.chartType = ChartType::History;
    QImage image(900, 520, QImage::Format_RGB32);
    LineScene scene;
    scene.setSize(image.size());
    QBENCHMARK
    {
        scene.setChart(makeHistoryChart(history, options));
        paintInto(image, scene);
    }
    QVERIFY(image.pixelColor(0, 0) == lightTheme().page);
}

void ChartBenchmark::comparing_data()
{
    QTest::addColumn<ChartType>("chartType");
    QTest::newRow("curves") << ChartType::Cumulative;
    QTest::newRow("small charts") << ChartType::Bars;
}

/// Eight games of 100 achievements: the goal is a frame of a screen, 16 ms.
void ChartBenchmark::comparing()
{
    QFETCH(const ChartType, chartType);
    ChartContent content;
    content.options.chartType = chartType;
    for (int game = 0; game < 8; ++game)
        content.snapshots.append(gameOf(fallingCounts(100, 3000 + 500 * game), {}, Progress{40, 3}));
    QImage image(1280, 720, QImage::Format_RGB32);
    LineScene lines;
    MultiplesScene multiples;
    ChartScene &scene = chartType == ChartType::Bars ? static_cast<ChartScene &>(multiples) : lines;
    scene.setSize(image.size());
    QBENCHMARK
    {
        if (chartType == ChartType::Bars)
            multiples.setMultiples(makeMultiples(content));
        else
            lines.setChart(comparisonChart(content));
        paintInto(image, scene);
    }
    QVERIFY(image.pixelColor(0, 0) == lightTheme().page);
}

void ChartBenchmark::pngOfTwiceTheSize()
{
    QFETCH(const GameSnapshot, game);
    const QImage image = paint({{{game}, everyCount()}, {}, lightTheme(), {900, 520}, 2}).value();
    QByteArray png;
    QBENCHMARK
    {
        png = pngFile(image).value_or(QByteArray());
    }
    QVERIFY(png.size() > 1000);
}

QTEST_MAIN(ChartBenchmark)
#include "chart.moc"
