// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace MasteryChart {

/// How an unlock was earned. Casual means casual only: an achievement also unlocked in hardcore counts as hardcore
/// (as the server counts since 2024-09, whatever its documentation says of h=0).
enum class UnlockMode { Hardcore, Casual };

/// Which modes are asked for and shown.
enum class ModeFilter { Both, Hardcore, Casual };

/// Which achievements of a game are counted.
enum class AchievementSet { Official, Unofficial };

/// Whether \a modeFilter lets \a mode through.
constexpr bool contains(ModeFilter modeFilter, UnlockMode mode)
{
    return modeFilter == ModeFilter::Both || (modeFilter == ModeFilter::Hardcore) == (mode == UnlockMode::Hardcore);
}

} // namespace MasteryChart
