// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/distribution.h"

namespace MasteryChart {

/// How many achievements of a set one player earned, per mode; casual means casual only, as in the distribution.
struct Progress
{
    int hardcore = 0;
    int casual = 0;

    int earned(UnlockMode mode) const { return mode == UnlockMode::Hardcore ? hardcore : casual; }

    bool operator==(const Progress &) const = default;
};

/// One player's place among the players of a mode.
struct Standing
{
    double ahead = 0; ///< share of the players with fewer achievements, 0 to 1
    qint64 rank = 0;  ///< 1 + players with more; equal counts share a rank

    bool operator==(const Standing &) const = default;
};

/// The place in \a mode of a player with \a earned achievements; nullopt for a player without any, for more than the
/// set holds, and where there are no players.
std::optional<Standing> standing(const Distribution &distribution, UnlockMode mode, int earned);

} // namespace MasteryChart
