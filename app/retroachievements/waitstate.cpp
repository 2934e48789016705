// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/waitstate.h"

#include <QCoreApplication>

#include <algorithm>

namespace MasteryChart {

namespace {

struct WaitStateText
{
    Q_DECLARE_TR_FUNCTIONS(WaitState)
};

} // namespace

std::chrono::milliseconds untilNextSecond(const WaitState &waiting, std::chrono::milliseconds now)
{
    constexpr std::chrono::milliseconds second = std::chrono::seconds(1);
    const auto part = (waiting.until - now) % second;
    return part > std::chrono::milliseconds::zero() ? part : second;
}

QString sentence(const WaitState &waiting, std::chrono::milliseconds now)
{
    const auto left = std::max(std::chrono::ceil<std::chrono::seconds>(waiting.until - now), std::chrono::seconds(1));
    const int seconds = static_cast<int>(left.count());
    if (!waiting.because)
        return WaitStateText::tr("Pausing, so as not to ask RetroAchievements too often; going on in %Ln second(s).",
                                 nullptr, seconds);
    switch (waiting.because->kind) {
    case ServiceError::Kind::TooManyRequests:
        return WaitStateText::tr("RetroAchievements is busy; trying again in %Ln second(s).", nullptr, seconds);
    case ServiceError::Kind::ServerError:
        return WaitStateText::tr("RetroAchievements has a problem; trying again in %Ln second(s).", nullptr, seconds);
    default:
        return WaitStateText::tr("The connection broke; trying again in %Ln second(s).", nullptr, seconds);
    }
}

} // namespace MasteryChart
