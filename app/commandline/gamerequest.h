// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/gameresult.h"
#include "commandline/options.h"
#include "session/gamesession.h"

namespace MasteryChart {

/// What is asked of the service about \a game: as much as what is written or kept needs, and no more.
GameSession::Request gameRequest(const GameResult &game, const Options &options);

/// How many requests that is for a game.
int requestsOf(const Options &options);

} // namespace MasteryChart
