// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/gamesnapshot.h"
#include "retroachievements/gameloader.h"

#include <QImage>

namespace MasteryChart {

/// A game as a session has it.
struct SessionGame
{
    GameSnapshot snapshot = {}; ///< ID 0 for nothing yet
    QImage icon = {};           ///< snapshot.icon decoded; null for none
    LoadReport report = {};     ///< what of it is known to be missing
};

} // namespace MasteryChart
