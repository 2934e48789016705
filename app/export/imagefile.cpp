// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/imagefile.h"

#include <QBuffer>
#include <QHash>
#include <QImageWriter>

#include <algorithm>
#include <optional>

namespace MasteryChart {

namespace {

constexpr qsizetype paletteSize = 256;
constexpr qsizetype mostColors = 4096;

/// An image's pixels as numbers of its colours, in the order they were met.
struct Numbered
{
    QList<QRgb> colors;
    QList<qint64> pixels;   ///< how many have the colour
    QList<quint16> numbers; ///< line by line
};

std::optional<Numbered> numbered(const QImage &image)
{
    Numbered result;
    result.numbers.reserve(qsizetype{image.width()} * image.height());
    QHash<QRgb, quint16> known;
    QRgb previous = 0;
    quint16 number = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const QRgb color = line[x];
            if (color != previous || result.colors.isEmpty()) {
                const auto found = known.constFind(color);
                if (found == known.cend()) {
                    if (result.colors.size() == mostColors)
                        return std::nullopt;
                    number = static_cast<quint16>(result.colors.size());
                    known.insert(color, number);
                    result.colors.append(color);
                    result.pixels.append(0);
                } else {
                    number = *found;
                }
                previous = color;
            }
            ++result.pixels[number];
            result.numbers.append(number);
        }
    }
    return result;
}

int distance(QRgb one, QRgb other)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                     std::abs(qBlue(one) - qBlue(other))});
}

std::optional<QImage> withPalette(const QImage &image)
{
    const auto source = numbered(image);
    if (!source)
        return std::nullopt;

    QList<qsizetype> byFrequency(source->colors.size());
    for (qsizetype number = 0; number < byFrequency.size(); ++number)
        byFrequency[number] = number;
    std::ranges::stable_sort(byFrequency, std::ranges::greater(),
                             [&](qsizetype number) { return source->pixels.at(number); });

    QList<QRgb> palette;
    QList<uchar> entries(source->colors.size());
    for (const qsizetype number : byFrequency) {
        const QRgb color = source->colors.at(number);
        if (palette.size() < paletteSize) {
            entries[number] = static_cast<uchar>(palette.size());
            palette.append(color);
            continue;
        }
        const auto nearest =
            std::ranges::min_element(palette, {}, [color](QRgb entry) { return distance(color, entry); });
        if (distance(color, *nearest) > shadeTolerance)
            return std::nullopt;
        entries[number] = static_cast<uchar>(nearest - palette.begin());
    }

    QImage result(image.size(), QImage::Format_Indexed8);
    result.setColorTable(palette);
    const quint16 *number = source->numbers.constData();
    for (int y = 0; y < result.height(); ++y) {
        uchar *line = result.scanLine(y);
        for (int x = 0; x < result.width(); ++x)
            line[x] = entries.at(*number++);
    }
    return result;
}

} // namespace

QByteArray pngFile(const QImage &image)
{
    const QImage opaque = image.convertToFormat(QImage::Format_RGB32);
    QByteArray file;
    QBuffer buffer(&file);
    QImageWriter writer(&buffer, QByteArrayLiteral("png"));
    return writer.write(withPalette(opaque).value_or(opaque)) ? file : QByteArray();
}

} // namespace MasteryChart
