// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <optional>

namespace MasteryChart {

/// The median of how long players took.
struct MedianTime
{
    qint64 seconds = 0;
    int samples = 0; ///< players it is the median of

    /// Below, the site says that there is not enough data.
    static constexpr int fewestSamples = 5;
    bool isEnough() const { return samples >= fewestSamples; }

    bool operator==(const MedianTime &) const = default;
};

/// How long players take for a game, and for each of its achievements (API_GetGameProgression). A time that the service
/// does not have is nullopt. Beating can take longer than mastering: they are the times of different players.
struct GameTimes
{
    struct Unlock
    {
        std::optional<MedianTime> hardcore;
        std::optional<MedianTime> casual;

        bool operator==(const Unlock &) const = default;
    };

    std::optional<MedianTime> master;   ///< in hardcore
    std::optional<MedianTime> complete; ///< in casual
    std::optional<MedianTime> beatHardcore;
    std::optional<MedianTime> beat;
    QHash<int, Unlock> achievements; ///< by the achievement's ID

    bool operator==(const GameTimes &) const = default;
};

} // namespace MasteryChart
