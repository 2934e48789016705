// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/indexedimage.h"

#include <QByteArray>

#include <expected>

namespace MasteryChart {

/// Why there is no picture to write.
enum class ImageError {
    NoImage,     ///< it has no pixels
    TooLarge,    ///< for Qt to paint
    OutOfMemory, ///< for painting or encoding
};

/// Keywords of the PNG specification, and what they say.
using ImageTexts = QList<std::pair<QString, QString>>;

/// \a image as a PNG file.
///
/// A picture of few colours is written with a palette, which takes half the bytes and a third of the time: its 256 most
/// frequent colours stay exact, rarer shades (the edges of letters) may move by shadeTolerance in each channel. Any
/// other picture is written pixel by pixel.
///
/// Of \a texts an empty one is left out.
[[nodiscard]] std::expected<QByteArray, ImageError> pngFile(const QImage &image, const ImageTexts &texts = {});

/// OutOfMemory where painting and encoding a picture of \a pixels would certainly not fit. To be asked before painting,
/// which cannot report it.
[[nodiscard]] std::expected<void, ImageError> checkMemory(const QSize &pixels);

/// What happened and what to do, in one sentence.
[[nodiscard]] QString sentence(ImageError error);

} // namespace MasteryChart
