// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/imagefile.h"

#include <QTest>

#include <sys/resource.h>

#include <cstring>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class ImageFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureOfFewColoursIsExactAndHasAPalette_data();
    void aPictureOfFewColoursIsExactAndHasAPalette();
    void aGreyPictureIsExact();
    void rareShadesStayNearWhatTheyWere();
    void aPictureOfManyColoursIsExact_data();
    void aPictureOfManyColoursIsExact();
    void aNullImageIsRefused();
    void aPictureBeyondAllMemoryIsRefused();
};

namespace {

enum class PngColors : char { TrueColor = 2, Palette = 3 };

/// The colour type in the header of a PNG file.
PngColors colorsOf(const QByteArray &png)
{
    constexpr qsizetype position = 25;
    return static_cast<PngColors>(png.at(position));
}

/// \a colors colours that differ much from each other, each in at least one pixel.
QImage painted(QSize size, int colors)
{
    QImage image(size, QImage::Format_RGB32);
    int pixel = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const int color = pixel++ % colors;
            image.setPixel(x, y, qRgb(color % 16 * 17, color / 16 % 16 * 17, 255 - color / 256 * 17));
        }
    }
    return image;
}

QImage decoded(const QByteArray &png)
{
    return QImage::fromData(png, "png").convertToFormat(QImage::Format_RGB32);
}

} // namespace

void ImageFileTest::aPictureOfFewColoursIsExactAndHasAPalette_data()
{
    QTest::addColumn<QImage>("image");
    QTest::newRow("one pixel") << painted({1, 1}, 1);
    QTest::newRow("one colour") << painted({31, 17}, 1);
    QTest::newRow("two colours") << painted({31, 17}, 2);
    QTest::newRow("a full palette") << painted({33, 40}, 256);

    QImage repeating = painted({31, 40}, 200);
    for (const int y : {1, 2, 3, 10, 20, 39})
        std::memcpy(repeating.scanLine(y), repeating.constScanLine(y - 1), std::size_t(repeating.bytesPerLine()));
    QTest::newRow("rows that repeat the row above") << repeating;
}

void ImageFileTest::aPictureOfFewColoursIsExactAndHasAPalette()
{
    QFETCH(const QImage, image);
    const QByteArray file = pngFile(image).value();
    QCOMPARE(decoded(file), image);
    QCOMPARE(colorsOf(file), PngColors::Palette);
}

void ImageFileTest::aGreyPictureIsExact()
{
    QImage image(64, 64, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int shade = 255 - (x * 3 + y) % 200;
            image.setPixel(x, y, qRgb(shade, shade, shade));
        }
    }
    QCOMPARE(decoded(pngFile(image).value()), image);
}

void ImageFileTest::rareShadesStayNearWhatTheyWere()
{
    // The top lines hold 256 colours eight times, the last one a shade near each of them once.
    constexpr int side = 256;
    constexpr int lines = 8;
    QImage image(side, lines + 1, QImage::Format_RGB32);
    for (int x = 0; x < side; ++x) {
        const QRgb common = qRgb(x % 16 * 16, x / 16 * 16, 128);
        for (int y = 0; y < lines; ++y)
            image.setPixel(x, y, common);
        image.setPixel(x, lines, qRgb(qRed(common) + 7, qGreen(common), 128 - shadeTolerance));
    }

    const QByteArray file = pngFile(image).value();
    const QImage written = decoded(file);
    QCOMPARE(colorsOf(file), PngColors::Palette);
    QCOMPARE(written.size(), image.size());
    QCOMPARE(written.copy(0, 0, side, lines), image.copy(0, 0, side, lines));
    for (int x = 0; x < side; ++x) {
        const QColor before = image.pixelColor(x, lines);
        const QColor after = written.pixelColor(x, lines);
        QCOMPARE_LE(std::abs(before.red() - after.red()), shadeTolerance);
        QCOMPARE_LE(std::abs(before.green() - after.green()), shadeTolerance);
        QCOMPARE_LE(std::abs(before.blue() - after.blue()), shadeTolerance);
    }
}

void ImageFileTest::aPictureOfManyColoursIsExact_data()
{
    QTest::addColumn<QImage>("image");
    QTest::newRow("one colour more than a palette holds") << painted({33, 40}, 257);
    QTest::newRow("thousands of colours") << painted({64, 64}, 4096);

    QImage noise(128, 128, QImage::Format_RGB32);
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, qRgb(x, y, x ^ y));
    }
    QTest::newRow("a colour for every pixel") << noise;

    QImage icon = painted({64, 64}, 256);
    icon.setPixel(63, 63, qRgb(255, 0, 255 - shadeTolerance - 1));
    QTest::newRow("one rare shade too far from all others") << icon;
}

void ImageFileTest::aPictureOfManyColoursIsExact()
{
    QFETCH(const QImage, image);
    const QByteArray file = pngFile(image).value();
    QCOMPARE(decoded(file), image);
    QCOMPARE(colorsOf(file), PngColors::TrueColor);
}

void ImageFileTest::aNullImageIsRefused()
{
    QVERIFY(pngFile(QImage()) == std::unexpected(ImageError::NoImage));
}

void ImageFileTest::aPictureBeyondAllMemoryIsRefused()
{
    QVERIFY(checkMemory({900, 520}));
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_AS, &before), 0);
    const rlimit limit{rlim_t{1} << 30, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_AS, &limit), 0);
    const auto checked = checkMemory({20'000, 20'000});
    QCOMPARE(::setrlimit(RLIMIT_AS, &before), 0);
    QVERIFY(checked == std::unexpected(ImageError::OutOfMemory));
    QVERIFY(!sentence(checked.error()).isEmpty());
}

QTEST_GUILESS_MAIN(ImageFileTest)
#include "tst_imagefile.moc"
