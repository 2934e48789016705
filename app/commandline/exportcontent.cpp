// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exportcontent.h"

namespace MasteryChart {

namespace {

ChartOptions chartOptions(const Options &options, ChartType byDefault)
{
    return {.modeFilter = options.modeFilter,
            .grouping = options.grouping.value_or(Grouping::SiteRanges),
            .scale = options.axis.value_or(Scale::Linear),
            .chartType = options.chartType.value_or(byDefault)};
}

} // namespace

ChartContent contentOf(const GameResult &game, const Options &options)
{
    return {.snapshots = {game.snapshot},
            .options = chartOptions(options, ChartType::Bars),
            .history = game.history,
            .earlier = game.earlier};
}

ChartContent contentOf(const GameResults &games, const Options &options)
{
    ChartContent content = contentOf(games.first(), options);
    if (options.isOfSeveral())
        content.options = chartOptions(options, ChartType::Cumulative);
    for (const GameResult &game : games.sliced(1))
        content.snapshots.append(game.snapshot);
    return content;
}

Picture pictureOf(const ChartContent &content, const QImage &icon, const Options &options)
{
    // Without a window there is no system to ask for its colours: the light ones, as on paper.
    return {.content = content,
            .icon = icon,
            .theme = options.theme == ThemeChoice::Dark ? darkTheme() : lightTheme(),
            .size = options.size,
            .scale = options.scale};
}

} // namespace MasteryChart
