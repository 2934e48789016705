// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartoptions.h"
#include "chart/theme.h"
#include "distribution/loadedgame.h"

#include <QImage>

/// A picture to keep and to post: the chart with the game's title above and its figures below.
struct Picture
{
    LoadedGame game;
    QImage icon; ///< may be null
    ChartOptions options;
    Theme theme;
    QSize size;       ///< logical pixels
    double scale = 1; ///< pixels per logical pixel
};

/// Needs a QApplication; null where there is not enough memory for so many pixels.
QImage paint(const Picture &picture);
