// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

/// \a image as a PNG file. Lossless; empty where there is not enough memory.
QByteArray pngFile(const QImage &image);
