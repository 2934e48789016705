// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/timeleft.h"

#include "retroachievements/ratelimiter.h"

#include <QCoreApplication>

#include <algorithm>

namespace MasteryChart {

namespace {

struct TimeLeftText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using namespace std::chrono_literals;

} // namespace

std::optional<std::chrono::seconds> timeLeft(const GamesProgress &progress)
{
    const qsizetype toDo = progress.of - progress.done;
    if (toDo <= 0 || progress.done <= 0)
        return std::nullopt;
    const std::chrono::milliseconds bySpeed = progress.elapsed * toDo / progress.done;
    // Of each minute's requests all may be sent at its beginning.
    const qsizetype minutes = (progress.of * progress.requests - 1) / RateLimit().perMinute;
    const std::chrono::milliseconds byLimit = minutes * 1min - progress.elapsed;
    const auto left = std::chrono::ceil<std::chrono::seconds>(std::max(bySpeed, byLimit));
    return left < 5s ? std::nullopt : std::optional(left);
}

QString timeLeftText(std::chrono::seconds left)
{
    constexpr std::chrono::seconds step = 5s;
    if (left <= 90s)
        return TimeLeftText::tr("about %Ln second(s) left", nullptr,
                                static_cast<int>((left + step - 1s) / step * step.count()));
    const auto minutes = std::chrono::round<std::chrono::minutes>(left);
    if (minutes < 100min)
        return TimeLeftText::tr("about %Ln minute(s) left", nullptr, static_cast<int>(minutes.count()));
    return TimeLeftText::tr("about %Ln hour(s) left", nullptr,
                            static_cast<int>(std::chrono::round<std::chrono::hours>(left).count()));
}

} // namespace MasteryChart
