// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <cstdint>
#include <optional>
#include <vector>

namespace MasteryChart {

constexpr int shadeTolerance = 8; // of 255

/// An image of at most 256 colours. Neighbouring pixels of one colour are one run, and equal rows share their runs: a
/// chart is mostly made of both.
struct IndexedImage
{
    struct Run
    {
        std::uint16_t color; ///< position in the palette
        int length;          ///< pixels
    };

    struct Row
    {
        std::size_t firstRun;
        std::size_t runCount;
        bool repeatsRowAbove;
    };

    QSize size;
    std::vector<QRgb> palette;
    std::vector<Run> runs;
    std::vector<Row> rows;
};

/// \a image, which is Format_RGB32, with its 256 most frequent colours; a rarer one becomes the nearest of these.
/// Nothing where that moves a colour by more than shadeTolerance in a channel. Throws std::bad_alloc.
[[nodiscard]] std::optional<IndexedImage> toIndexedImage(const QImage &image);

} // namespace MasteryChart
