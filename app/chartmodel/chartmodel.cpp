// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/chartmodel.h"

#include "distribution/statistics.h"

#include <algorithm>
#include <cmath>

namespace MasteryChart {

namespace {

constexpr double gapShare = 0.04; // of the columns, and at least one
constexpr double masteryShare = 0.01;
constexpr int denseFrom = 100; // columns: more make bars too thin to be told apart in a narrow window

void addCurves(ChartModel &plot)
{
    plot.columns = bars(plot.distribution, Grouping::EveryCount);
    for (const UnlockMode mode : plot.distribution.modes()) {
        const PlayerCounts reached = reachedAtLeast(plot.distribution.counts(mode));
        Series series{mode, {}};
        for (const qint64 players : reached)
            series.heights.append(share(players, reached.first()).value_or(0));
        plot.series.append(series);
    }
}

void addBars(ChartModel &plot, const ChartOptions &options)
{
    plot.columns = bars(plot.distribution, options.grouping);
    const QList<UnlockMode> modes = plot.distribution.modes();
    plot.stacked = options.scale == Scale::Linear && modes.size() > 1;
    const auto part = [&](double share) {
        return std::max(1, static_cast<int>(std::lround(share * static_cast<double>(plot.columns.size()))));
    };
    if (plot.columns.size() > 1)
        plot.gap = part(gapShare);
    if (plot.isDense())
        plot.masteryWidth = part(masteryShare);

    QList<QList<double>> values;
    for (const UnlockMode mode : modes) {
        const qint64 players = statistics(plot.distribution.counts(mode)).players;
        const double whole = options.scale == Scale::Share ? static_cast<double>(std::max<qint64>(players, 1)) : 1;
        QList<double> ofMode;
        for (const Bar &bar : plot.columns)
            ofMode.append(static_cast<double>(bar.players(mode)) / whole);
        values.append(ofMode);
    }

    double largest = 0;
    for (qsizetype column = 0; column < plot.columns.size(); ++column) {
        double stack = 0;
        for (const QList<double> &ofMode : values) {
            stack = plot.stacked ? stack + ofMode.at(column) : ofMode.at(column);
            largest = std::max(largest, stack);
        }
    }
    plot.axis = ValueAxis::upTo(largest, options.scale);
    for (qsizetype index = 0; index < modes.size(); ++index) {
        Series series{modes.at(index), {}};
        for (const double ofColumn : values.at(index))
            series.heights.append(plot.axis.height(ofColumn));
        plot.series.append(series);
    }
}

void addMarkers(ChartModel &plot, const Progress &you)
{
    for (const Series &series : plot.series) {
        const int earned = you.earned(series.mode);
        const auto column = std::ranges::find_if(
            plot.columns, [&](const Bar &bar) { return bar.first <= earned && earned <= bar.last; });
        if (column != plot.columns.end())
            plot.markers.append({series.mode, static_cast<int>(column - plot.columns.begin()), earned});
    }
}

} // namespace

bool ChartModel::isDense() const
{
    return columns.size() >= denseFrom;
}

double ChartModel::centre(int column) const
{
    return column + 1 == columns.size() ? width() - masteryWidth / 2. : column + 0.5;
}

int ChartModel::columnAt(double x) const
{
    const int mastery = static_cast<int>(columns.size()) - 1;
    if (x < 0 || x >= width())
        return -1;
    const int place = static_cast<int>(x);
    if (place < mastery)
        return place;
    return place >= mastery + gap ? mastery : -1;
}

double ChartModel::height(int column) const
{
    double top = 0;
    for (const Series &one : series)
        top = stacked ? top + one.heights.at(column) : std::max(top, one.heights.at(column));
    return top;
}

ChartModel makeChartModel(const GameSnapshot &game, const ChartOptions &options)
{
    ChartModel plot;
    plot.chartType = options.chartType;
    plot.distribution = game.distribution.only(options.modeFilter);
    if (options.chartType == ChartType::Cumulative)
        addCurves(plot);
    else
        addBars(plot, options);
    if (const auto you = game.progress())
        addMarkers(plot, *you);
    return plot;
}

} // namespace MasteryChart
