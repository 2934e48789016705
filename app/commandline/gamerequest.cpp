// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/gamerequest.h"

namespace MasteryChart {

namespace {

/// Whether anything but the distribution is needed of \a game.
bool needsDetails(const GameResult &game, const Options &options)
{
    const bool isOfAchievements = options.chartType == ChartType::Achievements;
    if (options.record || options.text || (options.alt && (isOfAchievements || game.title.isEmpty())))
        return true;
    return options.action == Options::Action::Export && (options.format != Format::Csv || isOfAchievements);
}

} // namespace

GameSession::Request gameRequest(const GameResult &game, const Options &options)
{
    const bool isPicture = options.writesPicture() && !options.comparesGames();
    return {.gameId = game.id,
            .set = options.set,
            .sample = options.sample,
            // Half an answer is not kept.
            .modeFilter = options.record ? ModeFilter::Both : options.modeFilter,
            .details = needsDetails(game, options),
            .icon = isPicture,
            .times = (isPicture || options.writesJson()) && !options.writesHistory(),
            // Of several games the next one waits for them.
            .timesPriority = options.isOfSeveral() ? RateLimiter::Priority::Normal : RateLimiter::Priority::Background};
}

int requestsOf(const Options &options)
{
    const GameSession::Request request = gameRequest({}, options);
    const bool isOneForBothModes = options.version == ApiVersion::V2 || request.modeFilter != ModeFilter::Both;
    return (isOneForBothModes ? 1 : 2) + (request.details ? 1 : 0) + (request.times ? 1 : 0);
}

} // namespace MasteryChart
