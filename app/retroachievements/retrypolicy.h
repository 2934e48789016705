// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/httptransfer.h"
#include "retroachievements/serviceerror.h"

namespace MasteryChart {

/// Which failed requests are sent again, and after how long. Pure.

/// Whether the same request may succeed a little later: 429, 502, 503, 504, 102 to 199, and a connection that broke
/// before any response.
bool isRetryable(const ServiceError &error);

constexpr int maxAttempts = 4;                 ///< the first, and three again
constexpr std::chrono::minutes longestWait{1}; ///< that anyone waits; where it takes longer, the request has failed

/// How long to wait after the attempt \a number (the first is 1): what the response's Retry-After says, in seconds or
/// as a date, at most a day; else 2, 4, 8 seconds, and up to a quarter more, so that those who failed together do
/// not come back together. \a jitter is 0 to 1, \a now is UTC, for a date where the response has none of its own.
std::chrono::milliseconds retryDelay(int number, const HttpResponse &response, const QDateTime &now, double jitter);

} // namespace MasteryChart
