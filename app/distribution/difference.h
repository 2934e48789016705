// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/distribution.h"

namespace MasteryChart {

/// What changed of one mode between two answers about one set. Counts fall, too: players reset their progress, and some
/// are no longer ranked.
struct Difference
{
    qint64 players = 0;
    qint64 mastered = 0;
    std::optional<double> rateBefore; ///< Statistics::masteryRate
    std::optional<double> rateAfter;
    PlayerCounts counts; ///< for each number of achievements, as in Distribution::counts()

    /// Whether no count is another.
    bool isEmpty() const;

    bool operator==(const Difference &) const = default;
};

/// nullopt where one of the two does not have the mode, and where the set has another number of achievements since: a
/// set that changed its size is never subtracted.
std::optional<Difference> differenceBetween(const Distribution &before, const Distribution &after, UnlockMode mode);

} // namespace MasteryChart
