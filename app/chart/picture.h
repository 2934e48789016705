// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "chartmodel/theme.h"
#include "distribution/gamesnapshot.h"

#include <QImage>

namespace MasteryChart {

/// A picture to keep and to post: the chart with the game's title above and its figures below.
struct Picture
{
    GameSnapshot game;
    QImage icon; ///< may be null
    ChartOptions options;
    Theme theme;
    QSize size;       ///< logical pixels
    double scale = 1; ///< pixels per logical pixel
};

/// Needs a QApplication; null where there is not enough memory for so many pixels.
QImage paint(const Picture &picture);

} // namespace MasteryChart
