// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/gamesnapshot.h"
#include "retroachievements/gameloader.h"

#include <QImage>

#include <chrono>

namespace MasteryChart {

/// A game as a session has it.
struct SessionGame
{
    GameSnapshot snapshot = {};            ///< ID 0 for nothing yet
    QImage icon = {};                      ///< snapshot.icon decoded; null for none
    LoadReport report = {};                ///< what of it is known to be missing
    std::chrono::milliseconds loadedIn{0}; ///< from the request to the distribution; 0 for a kept copy
};

} // namespace MasteryChart
