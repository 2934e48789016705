// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace MasteryChart {

/// How far a run over several games is.
struct GamesProgress
{
    qsizetype done = 0; ///< games that have come or failed
    qsizetype of = 0;
    int requests = 1;                     ///< that the service is sent for each
    std::chrono::milliseconds elapsed{0}; ///< since the first was asked for
};

/// What is left of a run at the pace that it had so far, and no less than what the service's limit of requests makes of
/// it. nullopt where that is not worth telling: after the last game, before the first, and below five seconds.
std::optional<std::chrono::seconds> timeLeft(const GamesProgress &progress);

/// Such as "about 2 minutes left".
QString timeLeftText(std::chrono::seconds left);

} // namespace MasteryChart
