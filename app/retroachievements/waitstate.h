// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/serviceerror.h"

#include <chrono>
#include <optional>

namespace MasteryChart {

/// What a request waits for before it is sent, for the first time or again.
struct WaitState
{
    int tries = 0;                       ///< made before
    std::chrono::milliseconds until{0};  ///< in the clock's time
    std::optional<ServiceError> because; ///< what the try before came to; nullopt where only the pace is kept

    bool operator==(const WaitState &) const = default;
};

/// How long until the sentence about it counts a second less; \a now is the clock's time.
std::chrono::milliseconds untilNextSecond(const WaitState &waiting, std::chrono::milliseconds now);

/// What is waited for and how long yet, in one sentence; \a now is the clock's time.
QString sentence(const WaitState &waiting, std::chrono::milliseconds now);

} // namespace MasteryChart
