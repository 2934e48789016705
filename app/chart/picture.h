// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "chartmodel/theme.h"
#include "chartmodel/typography.h"
#include "distribution/gamesnapshot.h"

#include <QImage>
#include <QLocale>

#include <expected>

namespace MasteryChart {

/// A picture to keep and to post: the chart of one or several snapshots, with title above and figures below. Making
/// one needs a QApplication.
struct Picture
{
    QList<GameSnapshot> snapshots;
    QImage icon; ///< of the game; may be null
    ChartOptions options;
    Theme theme;
    QSize size;       ///< logical pixels
    double scale = 1; ///< of an image: pixels per logical pixel
    Typography typography = Typography::ofApplication();
    QLocale locale = QLocale();
};

/// Why a picture was not painted.
enum class PictureError {
    TooLarge, ///< more pixels than an image can have, or than there is memory for
};

/// Paints \a picture with \a painter in logical pixels, from 0,0 on, over picture.size. All outputs end here: an
/// image, a printer, a vector file.
void render(const Picture &picture, QPainter &painter);

/// \a picture as an image of size times scale. The memory is asked for before anything is painted.
[[nodiscard]] std::expected<QImage, PictureError> paint(const Picture &picture);

} // namespace MasteryChart
