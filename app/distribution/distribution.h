// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/bins.h"
#include "distribution/statistics.h"
#include "distribution/unlockmode.h"

#include <memory>

namespace MasteryChart {

/// What no set and no count is beyond; answers and files with more are not believed.
constexpr int maxAchievements = 10'000;
constexpr qint64 maxPlayers = 1'000'000'000; ///< with one count

/// How many players of one game earned how many achievements of one set, per mode, with what follows from that: it is
/// calculated once, when a distribution is made, and shared by its copies.
///
/// The modes are never summed: a player with unlocks of both kinds is in one bin of each. What is asked of a mode that
/// the distribution does not have is empty or 0.
class Distribution
{
public:
    Distribution() = default;

    /// A mode that was not asked for is nullopt. Where the modes differ in length (one answer was empty, or the set
    /// grew between the two), the shorter is filled up with zeros: nobody there got further.
    Distribution(std::optional<PlayerCounts> hardcore, std::optional<PlayerCounts> casual);

    /// The number of achievements in the set; the last bin, this many earned, is mastery. 0 means there is no data.
    int achievements() const { return m_achievements; }

    /// The modes this distribution has; hardcore first.
    QList<UnlockMode> modes() const;
    bool has(UnlockMode mode) const { return shared(mode) != nullptr; }

    /// achievements() values: index 0 holds the players with exactly one.
    const PlayerCounts &counts(UnlockMode mode) const { return data(mode).counts; }

    /// achievements() values: index 0 holds the players with one or more, that is, everyone.
    const PlayerCounts &reachedAtLeast(UnlockMode mode) const { return data(mode).reached; }

    const Statistics &statistics(UnlockMode mode) const { return data(mode).statistics; }

    /// The players in \a bin, which may lie beyond the set: there is nobody.
    qint64 players(UnlockMode mode, const Bin &bin) const;

    /// The players who earned at least \a earned achievements (from 1 on); beyond the set there is nobody.
    qint64 playersFrom(UnlockMode mode, int earned) const;

    /// The same set with the modes in \a modeFilter alone; where it has none of them, it stays as it is.
    Distribution only(ModeFilter modeFilter) const;

    /// Equal counts of the same modes.
    bool operator==(const Distribution &other) const;

private:
    /// What is known of one mode; never changed once it is made.
    struct ModeData
    {
        PlayerCounts counts;
        PlayerCounts reached;
        Statistics statistics;
    };
    using Shared = std::shared_ptr<const ModeData>;

    static Shared makeShared(std::optional<PlayerCounts> counts, qsizetype achievements);
    const Shared &shared(UnlockMode mode) const { return mode == UnlockMode::Hardcore ? m_hardcore : m_casual; }
    const ModeData &data(UnlockMode mode) const;

    Shared m_hardcore; ///< null for a mode that was not asked for
    Shared m_casual;
    int m_achievements = 0;
};

} // namespace MasteryChart
