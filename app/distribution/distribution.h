// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/unlockmode.h"

#include <QList>

#include <optional>

namespace MasteryChart {

/// Players by the number of achievements they earned: index 0 holds those with exactly one.
using PlayerCounts = QList<qint64>;

/// What no set and no count is beyond; answers and files with more are not believed.
constexpr int maxAchievements = 10'000;
constexpr qint64 maxPlayers = 1'000'000'000; ///< with one count

/// How many players of one game earned how many achievements of one set, per mode.
///
/// The modes are never summed: a player with unlocks of both kinds is in one bar of each.
class Distribution
{
public:
    Distribution() = default;

    /// A mode that was not asked for is nullopt. Where the modes differ in length (one answer was empty, or the set
    /// grew between the two), the shorter is filled up with zeros: nobody there got further.
    Distribution(std::optional<PlayerCounts> hardcore, std::optional<PlayerCounts> casual);

    /// The number of achievements in the set; the last bar, this many earned, is mastery. 0 means there is no data.
    int achievements() const { return m_achievements; }

    /// The modes this distribution has; hardcore first.
    QList<UnlockMode> modes() const;
    bool has(UnlockMode mode) const { return (mode == UnlockMode::Hardcore ? m_hardcore : m_casual).has_value(); }

    /// achievements() values, or none for a mode this distribution does not have.
    PlayerCounts counts(UnlockMode mode) const
    {
        return (mode == UnlockMode::Hardcore ? m_hardcore : m_casual).value_or(PlayerCounts());
    }

    /// The same set with the modes in \a unlocks alone; where it has none of them, it stays as it is.
    Distribution only(ModeFilter modeFilter) const;

    bool operator==(const Distribution &) const = default;

private:
    std::optional<PlayerCounts> m_hardcore;
    std::optional<PlayerCounts> m_casual;
    int m_achievements = 0;
};

} // namespace MasteryChart
