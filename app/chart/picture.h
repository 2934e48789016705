// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartcontent.h"
#include "chartmodel/picturetext.h"
#include "chartmodel/theme.h"
#include "export/imagefile.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>

namespace MasteryChart {

/// The last coordinate that Qt's rasterizer paints.
inline constexpr int maxPictureSide = 32767;

/// A picture to keep and to post: the chart of one or several snapshots, with title above and figures below. It is the
/// same from the window and from the command line. Making one needs a QApplication.
struct Picture
{
    ChartContent content;
    QImage icon; ///< of the game; may be null
    Theme theme;
    QSize size;       ///< logical pixels
    double scale = 1; ///< of an image: pixels per logical pixel
    PictureWords words = {};
    QFont font = QGuiApplication::font(); ///< its family; sizes follow the picture's
    QLocale locale = QLocale();
};

/// The pixels of an image of \a size logical pixels at \a scale.
[[nodiscard]] QSize imageSize(const QSize &size, double scale);

/// Paints \a picture with \a painter in logical pixels, from 0,0 on, over picture.size. All outputs end here: an
/// image, a printer, a vector file.
void render(const Picture &picture, QPainter &painter);

/// \a picture as an image of size times scale. Whether there is memory for it and its file is asked before anything is
/// painted, since Qt ends the program where it cannot have it.
[[nodiscard]] std::expected<QImage, ImageError> paint(const Picture &picture);

} // namespace MasteryChart
