// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/statistics.h"

namespace MasteryChart {

/// Dragster's hardcore counts in the API's documentation: 632 players, 3398 unlocks, 8 mastered.
inline const PlayerCounts dragsterHardcore{141, 51, 41, 49, 57, 41, 36, 67, 75, 28, 26, 3, 6, 3, 8};

} // namespace MasteryChart
