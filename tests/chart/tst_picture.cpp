// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/picture.h"
#include "support/chartgames.h"
#include "support/fullmemory.h"
#include "support/pixels.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace MasteryChart;

using namespace ChartGames;

class PictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPictureHasSizeTimesScale_data();
    void aPictureHasSizeTimesScale();
    void aPictureHasHeaderAndTiles();
    void aPictureOfSeveralGamesIsPainted();
    void aPainterGetsThePictureInLogicalPixels();
    void aSizeThatCannotBePaintedIsRefused_data();
    void aSizeThatCannotBePaintedIsRefused();
    void aPictureThatDoesNotFitInMemoryIsRefused();
};

void PictureTest::init()
{
    QLocale::setDefault(english());
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
}

void PictureTest::aPictureHasSizeTimesScale_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("pixels");

    QTest::newRow("1x") << QSize(900, 520) << 1. << QSize(900, 520);
    QTest::newRow("2x") << QSize(900, 520) << 2. << QSize(1800, 1040);
    QTest::newRow("1.5x") << QSize(421, 321) << 1.5 << QSize(632, 482);
    QTest::newRow("3x of the smallest") << QSize(420, 320) << 3. << QSize(1260, 960);
    QTest::newRow("the largest") << QSize(3840, 2160) << 1. << QSize(3840, 2160);
}

void PictureTest::aPictureHasSizeTimesScale()
{
    QFETCH(const QSize, size);
    QFETCH(const double, scale);
    const QImage image = paint({{{gameOf(dragsterHardcore, dragsterCasual)}}, {}, darkTheme(), size, scale}).value();
    QTEST(image.size(), "pixels");
    QCOMPARE(image.pixelColor(0, 0), darkTheme().hardcore); // the line at the top
    QCOMPARE(image.pixelColor(0, image.height() / 2), darkTheme().page);
    QCOMPARE(image.pixelColor(image.width() - 1, image.height() - 1), darkTheme().page);
    QVERIFY(countIn(image, image.rect(), darkTheme().hardcore) > 1000 * scale * scale);
}

void PictureTest::aPictureHasHeaderAndTiles()
{
    const QColor mark(0x12, 0x9f, 0x33);
    QImage icon(32, 32, QImage::Format_RGB32);
    icon.fill(mark);
    const GameSnapshot game = gameOf(dragsterHardcore, dragsterCasual);
    const QImage plain = paint({{{game}}, {}, lightTheme(), {900, 520}, 1}).value();
    const QImage withIcon = paint({{{game}}, icon, lightTheme(), {900, 520}, 1}).value();
    QCOMPARE(countIn(plain, plain.rect(), mark), 0);
    QVERIFY(countIn(withIcon, QRect(0, 0, 100, 100), mark) > 500);
    QVERIFY(countIn(plain, QRect(0, 0, 900, 60), lightTheme().text) > 50);   // the title
    QVERIFY(countIn(plain, QRect(0, 400, 900, 90), lightTheme().text) > 50); // the figures
}

void PictureTest::aPictureOfSeveralGamesIsPainted()
{
    GameSnapshot other = gameOf(fallingCounts(20, 900));
    other.id = 14403;
    other.details.title = QStringLiteral("Pitfall!");
    const QImage image = paint({{{gameOf(dragsterHardcore), other}}, {}, lightTheme(), {900, 520}, 1}).value();
    for (const int index : {1, 2})
        QVERIFY(countIn(image, image.rect(), lightTheme().bar({index, UnlockMode::Hardcore})) > 1000);
    QVERIFY(countIn(image, QRect(0, 0, 900, 60), lightTheme().text) > 50); // the titles
}

void PictureTest::aPainterGetsThePictureInLogicalPixels()
{
    const Picture picture{{{gameOf(dragsterHardcore, dragsterCasual)}}, {}, lightTheme(), {900, 520}, 2};
    QImage image(1800, 1040, QImage::Format_RGB32);
    image.fill(picture.theme.page);
    QPainter painter(&image);
    painter.scale(2, 2);
    render(picture, painter);
    painter.end();
    QCOMPARE(image, paint(picture).value());
}

void PictureTest::aSizeThatCannotBePaintedIsRefused_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<ImageError>("error");
    QTest::newRow("wider than can be painted") << QSize(32'768, 520) << 1. << ImageError::TooLarge;
    QTest::newRow("higher than can be painted, scaled") << QSize(420, 10'000) << 4. << ImageError::TooLarge;
    QTest::newRow("more bytes than an image has") << QSize(100'000, 100'000) << 4. << ImageError::TooLarge;
    QTest::newRow("no pixels") << QSize(0, 0) << 1. << ImageError::NoImage;
}

void PictureTest::aSizeThatCannotBePaintedIsRefused()
{
    QFETCH(const QSize, size);
    QFETCH(const double, scale);
    const auto image = paint({{{gameOf(dragsterHardcore)}}, {}, lightTheme(), size, scale});
    QVERIFY(!image);
    QTEST(image.error(), "error");
}

void PictureTest::aPictureThatDoesNotFitInMemoryIsRefused()
{
    // There is room for the image, and none for what is to be done with it.
    const auto image = [] {
        const FullMemory memory(rlim_t{100} << 20);
        return paint({{{gameOf(dragsterHardcore)}}, {}, lightTheme(), {4000, 4000}, 1});
    }();
    QVERIFY(!image);
    QCOMPARE(image.error(), ImageError::OutOfMemory);
}

QTEST_MAIN(PictureTest)
#include "tst_picture.moc"
