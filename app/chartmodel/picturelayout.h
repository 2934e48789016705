// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"
#include "chartmodel/tiles.h"

namespace MasteryChart {

/// What a picture says around its chart; any of it may be empty.
struct PictureText
{
    QString title;
    QStringList subtitles;      ///< the longest that fits is shown
    QString badge;              ///< "Sample data": whatever else is cut, this is not
    QString figure;             ///< the largest type of the picture: "5.8 %"
    QStringList figureMeanings; ///< "mastered · 1,820 of 31,257"; the longest that fits is shown
    QList<Tile> tiles;
    QString source; ///< where the figures come from, and of which day
};

/// The smallest size with room for everything, in logical pixels.
constexpr QSize smallestPicture{420, 320};

/// Where everything of a picture is, in logical pixels from its top left corner. Type grows with the picture: 1200
/// wide, the smallest is 14 pixels. Where room is short, whole things leave: the tiles "one and done", mean, half the
/// set, time to master and median, then all of them, the numbers of players in the subtitle, and the program's name.
struct PictureLayout
{
    QRectF page;
    QRectF rule; ///< the gold line at the top
    QRectF icon;
    QRectF chart;
    Typography chartTypography;
    double radius = 0;   ///< of the tiles' corners
    QList<Shape> boxes;  ///< of the tiles
    QList<Shape> shapes; ///< painted over the boxes
    QList<TextItem> texts;
};

/// \a icon says whether there is one. The family of \a base is used, not its size.
PictureLayout makePictureLayout(const PictureText &text, bool icon, const Theme &theme, const QFont &base,
                                const QSizeF &size);

} // namespace MasteryChart
