// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QNetworkAccessManager;

namespace MasteryChart {

class Clock;
class RateLimiter;

/// What requests are sent with. All three must outlive whoever holds this.
struct Transport
{
    QNetworkAccessManager &network;
    RateLimiter &limiter;
    Clock &clock;
};

} // namespace MasteryChart
