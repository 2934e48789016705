// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/chartmodel.h"

#include "chartmodel/charttext.h"
#include "chartmodel/seriesname.h"

#include <algorithm>
#include <cmath>

namespace MasteryChart {

namespace {

constexpr double gapShare = 0.04; // of the columns, and at least one
constexpr double masteryShare = 0.01;
constexpr int denseFrom = 100; // columns: more make bars too thin to be told apart in a narrow window
constexpr int panelsFrom = 44; // columns: more make two bars side by side too thin
constexpr double panelGap = 0.14;

/// Adds the series of \a snapshots with their players in the columns; without heights.
void addSeries(ChartModel &model, const QList<GameSnapshot> &snapshots, ModeFilter modeFilter)
{
    QList<SeriesId> ids;
    for (int index = 0; index < snapshots.size(); ++index) {
        const Distribution distribution = snapshots.at(index).distribution.only(modeFilter);
        for (const UnlockMode mode : distribution.modes()) {
            // No share of nobody is a curve.
            if (model.chartType == ChartType::Cumulative && distribution.statistics(mode).players == 0)
                continue;
            Series series{.id = {index, mode},
                          .name = {},
                          .role = {index, mode},
                          .achievements = distribution.achievements(),
                          .statistics = distribution.statistics(mode),
                          .players = {},
                          .reached = {},
                          .heights = {}};
            for (const Bin &bin : model.columns) {
                series.players.append(distribution.players(mode, bin));
                series.reached.append(distribution.playersFrom(mode, bin.first));
            }
            ids.append(series.id);
            model.series.append(series);
        }
    }
    const QStringList names = seriesNames(snapshots, ids, model.locale);
    for (qsizetype index = 0; index < names.size(); ++index)
        model.series[index].name = names.at(index);
}

void setCurveHeights(ChartModel &model)
{
    for (Series &series : model.series) {
        for (const qint64 players : series.reached)
            series.heights.append(share(players, series.statistics.players).value_or(0));
    }
}

void setMasteryApart(ChartModel &model)
{
    if (!model.lastIsMastery)
        return;
    const auto part = [&](double share) {
        return std::max(1, static_cast<int>(std::lround(share * static_cast<double>(model.columns.size()))));
    };
    if (model.columns.size() > 1)
        model.masteryGap = part(gapShare);
    if (model.isDense())
        model.masteryWidth = part(masteryShare);
}

/// Adds the players of \a earlier to the series of one game.
void addEarlier(ChartModel &model, const KeptAnswer &earlier)
{
    const Distribution &then = earlier.distribution;
    if (model.isComparison() || then.achievements() != model.achievements()
        || std::ranges::any_of(model.series, [&](const Series &series) { return !then.has(series.id.mode); }))
        return;
    model.earlierAt = earlier.lastSeen;
    for (Series &series : model.series) {
        for (const Bin &bin : model.columns)
            series.earlierPlayers.append(then.players(series.id.mode, bin));
    }
}

/// What the bars of series are as high as: \a players in each column, or their share of all of them.
QList<double> barValues(const QList<qint64> &players, Scale scale)
{
    qint64 all = 0;
    for (const qint64 count : players)
        all += count;
    const double whole = scale == Scale::Share ? static_cast<double>(std::max<qint64>(all, 1)) : 1;
    QList<double> values;
    for (const qint64 count : players)
        values.append(static_cast<double>(count) / whole);
    return values;
}

/// The largest of what is drawn up to: the bars', or where they are \a stacked that of the stacks.
double largestIn(const QList<QList<double>> &bars, bool stacked)
{
    double largest = 0;
    QList<double> stacks;
    for (const QList<double> &values : bars) {
        stacks.resize(values.size());
        for (qsizetype column = 0; column < values.size(); ++column) {
            stacks[column] = values.at(column) + (stacked ? stacks.at(column) : 0);
            largest = std::max(largest, stacks.at(column));
        }
    }
    return largest;
}

void setBarHeights(ChartModel &model, Scale scale)
{
    model.stacked = scale == Scale::Linear && model.series.size() > 1 && !model.isComparison();
    QList<QList<double>> values;
    QList<QList<double>> earlierValues;
    for (const Series &series : model.series) {
        values.append(barValues(series.players, scale));
        earlierValues.append(barValues(series.earlierPlayers, scale));
    }
    model.axis = ValueAxis::upTo(std::max(largestIn(values, model.stacked), largestIn(earlierValues, model.stacked)),
                                 scale, model.locale);
    const auto heights = [&model](const QList<double> &bars) {
        QList<double> tops;
        for (const double value : bars)
            tops.append(model.axis.height(value));
        return tops;
    };
    for (qsizetype index = 0; index < model.series.size(); ++index) {
        model.series[index].heights = heights(values.at(index));
        model.series[index].earlierHeights = heights(earlierValues.at(index));
    }
}

void addMarkers(ChartModel &model, const QList<GameSnapshot> &snapshots)
{
    for (const Series &series : model.series) {
        const auto progress = snapshots.at(series.id.snapshot).progress();
        const int earned = progress ? progress->earned(series.id.mode) : 0;
        if (earned > series.achievements)
            continue;
        const auto column = std::ranges::find_if(
            model.columns, [&](const Bin &bin) { return bin.first <= earned && earned <= bin.last; });
        if (column == model.columns.end())
            continue;
        model.markers.append({.series = series.id,
                              .role = series.role,
                              .column = static_cast<int>(column - model.columns.begin()),
                              .position = (earned - column->first + 0.5) / (column->last - column->first + 1),
                              .earned = earned,
                              .mastered = earned == series.achievements,
                              .label = {},
                              .shortLabel = {}});
    }
    for (Marker &marker : model.markers) {
        marker.label = markerLabel(model, snapshots, marker, false);
        marker.shortLabel = markerLabel(model, snapshots, marker, true);
    }
}

} // namespace

bool ChartModel::isComparison() const
{
    return !series.isEmpty() && series.last().id.snapshot > 0;
}

bool ChartModel::isDense() const
{
    return columns.size() >= denseFrom;
}

bool ChartModel::hasPanels() const
{
    return chartType == ChartType::Bars && !stacked && !isComparison() && series.size() > 1
        && columns.size() >= panelsFrom;
}

Panel ChartModel::panel(qsizetype index) const
{
    if (!hasPanels())
        return {};
    const auto all = static_cast<double>(series.size());
    const double height = (1 - panelGap * (all - 1)) / all;
    return {(all - 1 - static_cast<double>(index)) * (height + panelGap), height};
}

double ChartModel::centre(int column) const
{
    return column + 1 == columns.size() ? width() - masteryWidth / 2. : column + 0.5;
}

int ChartModel::columnAt(double x) const
{
    const int last = static_cast<int>(columns.size()) - 1;
    if (x < 0 || x >= width())
        return -1;
    const int place = static_cast<int>(x);
    if (place < last)
        return place;
    return place >= last + masteryGap ? last : -1;
}

double ChartModel::height(int column) const
{
    double top = 0;
    for (qsizetype index = 0; index < series.size(); ++index) {
        const double height = series.at(index).heights.at(column);
        top = stacked ? top + height : std::max(top, height > 0 ? panel(index).toPlot(height) : 0);
    }
    return top;
}

ChartModel makeChartModel(const QList<GameSnapshot> &snapshots, const ChartOptions &options, const QLocale &locale,
                          const std::optional<KeptAnswer> &earlier)
{
    ChartModel model;
    model.chartType = options.chartType;
    model.locale = locale;
    model.axis = ValueAxis::percent(locale);
    int longest = 0;
    for (const GameSnapshot &snapshot : snapshots)
        longest = std::max(longest, snapshot.distribution.achievements());
    model.lastIsMastery = std::ranges::all_of(
        snapshots, [&](const GameSnapshot &snapshot) { return snapshot.distribution.achievements() == longest; });

    const bool curve = options.chartType == ChartType::Cumulative;
    model.columns = bins(longest, curve ? Grouping::EveryCount : options.grouping);
    addSeries(model, snapshots, options.modeFilter);
    if (curve) {
        setCurveHeights(model);
    } else {
        setMasteryApart(model);
        if (earlier)
            addEarlier(model, *earlier);
        setBarHeights(model, options.scale);
    }
    addMarkers(model, snapshots);
    return model;
}

} // namespace MasteryChart
