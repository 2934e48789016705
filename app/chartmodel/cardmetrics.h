// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace MasteryChart::CardMetrics {

/// What the cards of all charts have alike: points of text, and logical pixels at 96 dpi.
inline constexpr double labelPoints = 9;
inline constexpr double headingPoints = 10.5;
inline constexpr double padding = 14; ///< inside the card
inline constexpr double tickLength = 4;
inline constexpr double gap = 6; ///< between things that belong together
inline constexpr double widestBar = 72;
inline constexpr double barShare = 0.8; ///< of a column, the site's

} // namespace MasteryChart::CardMetrics
