// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How an unlock was earned. Casual means casual only: an achievement also unlocked in hardcore counts as hardcore
/// (as the server counts since 2024-09, whatever its documentation says of h=0).
enum class Mode { Hardcore, Casual };

/// Which modes are asked for and shown.
enum class Unlocks { Both, Hardcore, Casual };

/// Which achievements of a game are counted.
enum class AchievementSet { Official, Unofficial };

/// Whether \a unlocks asks for \a mode.
constexpr bool includes(Unlocks unlocks, Mode mode)
{
    return unlocks == Unlocks::Both || (unlocks == Unlocks::Hardcore) == (mode == Mode::Hardcore);
}
