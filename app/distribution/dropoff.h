// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/distribution.h"

namespace MasteryChart {

/// Of the players who earned \a earned achievements, how many earned no further one. Which achievement each of them
/// earned last is not known.
struct DropOff
{
    int earned = 0;
    qint64 reached = 0; ///< players with at least so many
    qint64 stopped = 0; ///< players with exactly so many

    std::optional<double> share() const { return MasteryChart::share(stopped, reached); }

    bool operator==(const DropOff &) const = default;
};

/// One for each count on the way, from 1 to one less than the set has: whoever has them all did not stop. None without
/// players in \a mode.
QList<DropOff> dropOffs(const Distribution &distribution, UnlockMode mode);

/// The largest shares of \a dropOffs, at most \a most, the largest first; of equal ones that at the smaller count.
///
/// Where few came by, a large share is chance: counts that fewer than 20 players reached, or fewer than one in a
/// hundred of all, are left out.
QList<DropOff> cliffs(const QList<DropOff> &dropOffs, qsizetype most = 5);

/// The fewest players, of \a all, whose share says something.
qint64 fewestPlayers(qint64 all);

} // namespace MasteryChart
