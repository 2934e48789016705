// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace MasteryChart {

/// \a image as a PNG file; empty where there is not enough memory, or for a null image.
///
/// A picture of few colours is written with a palette, which takes half the bytes and a third of the time: its 256 most
/// frequent colours stay exact, rarer shades (the edges of letters) may move by shadeTolerance in each channel. Any
/// other picture is written pixel by pixel.
QByteArray pngFile(const QImage &image);

constexpr int shadeTolerance = 8; // of 255

} // namespace MasteryChart
