// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/picture.h"
#include "chartmodel/chartcontent.h"
#include "commandline/gameresult.h"
#include "commandline/options.h"

namespace MasteryChart {

/// What a chart or a document of \a game is made of.
ChartContent contentOf(const GameResult &game, const Options &options);

/// One chart of \a games, at least one: of several a comparison.
ChartContent contentOf(const GameResults &games, const Options &options);

/// The picture of \a content with the icon of its game, null for none.
Picture pictureOf(const ChartContent &content, const QImage &icon, const Options &options);

} // namespace MasteryChart
