// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/bins.h"
#include "distribution/unlockmode.h"
#include "distribution/words.h"

#include <array>

namespace MasteryChart {

/// How the height of a bar is measured.
enum class Scale {
    Linear,      ///< players, from zero
    Logarithmic, ///< players, every power of ten the same step; zero is not drawn
    Share,       ///< share of the mode's own players
};

/// What is drawn.
enum class ChartType {
    Bars,         ///< players who earned exactly so many
    Cumulative,   ///< a curve: share of the mode's players who earned at least so many; always per count, always a
                  ///< share. Of several snapshots, what compares them
    Achievements, ///< where players stop: the share that went no further at each count, and every achievement's unlocks
    History,      ///< players and masteries over time
};

/// What of a game is drawn over time.
enum class HistoryFigure { Players, Masteries, MasteryRate };

/// What several games are compared over: sets differ in size.
enum class Across {
    ShareOfSet,
    Achievements,
};

inline constexpr std::array groupingWords{
    Word{QLatin1StringView("ranges"), Grouping::SiteRanges},
    Word{QLatin1StringView("counts"), Grouping::EveryCount},
};
inline constexpr std::array scaleWords{
    Word{QLatin1StringView("linear"), Scale::Linear},
    Word{QLatin1StringView("log"), Scale::Logarithmic},
    Word{QLatin1StringView("share"), Scale::Share},
};
inline constexpr std::array chartTypeWords{
    Word{QLatin1StringView("bars"), ChartType::Bars},
    Word{QLatin1StringView("curve"), ChartType::Cumulative},
    Word{QLatin1StringView("achievements"), ChartType::Achievements},
    Word{QLatin1StringView("history"), ChartType::History},
};

/// What the user chose to see of a game.
struct ChartOptions
{
    ModeFilter modeFilter = ModeFilter::Both;
    Grouping grouping = Grouping::SiteRanges;
    Scale scale = Scale::Linear;
    ChartType chartType = ChartType::Bars;
    HistoryFigure historyFigure = HistoryFigure::Players;
    Across across = Across::ShareOfSet;

    bool operator==(const ChartOptions &) const = default;
};

} // namespace MasteryChart
