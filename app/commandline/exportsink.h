// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/gamesink.h"
#include "commandline/options.h"

namespace MasteryChart {

/// What writes the games as the options ask for. Where each has a file of its own, names it in \a games, and marks
/// those that are to stay as they are.
std::unique_ptr<GameSink> exportSink(const Options &options, GameResults &games);

} // namespace MasteryChart
