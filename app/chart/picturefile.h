// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/picture.h"
#include "export/format.h"

namespace MasteryChart {

/// What a PNG of \a picture says in itself: Title, Description, Software, Source and Creation Time.
ImageTexts pictureTexts(const Picture &picture);

/// \a picture as a file of \a format, which is one of a picture. It says in itself what it shows: a PNG has Title,
/// Description, Software, Source and creation time, an SVG a title, a description and real text, a PDF its metadata and
/// text that can be found. Making one needs a QApplication.
[[nodiscard]] std::expected<QByteArray, ImageError> pictureFile(const Picture &picture, Format format);

} // namespace MasteryChart
