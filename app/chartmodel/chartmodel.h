// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "chartmodel/valueaxis.h"
#include "distribution/gamesnapshot.h"

namespace MasteryChart {

/// One mode's heights, a value for each column, 0 to 1 of the plot's height.
struct Series
{
    UnlockMode mode = UnlockMode::Hardcore;
    QList<double> heights; ///< in a stacked plot each from the top of the one below
};

/// A marker of the user's place.
struct Marker
{
    UnlockMode mode = UnlockMode::Hardcore;
    int column = 0;
    int earned = 0;
};

/// What is drawn of a game: columns from left to right, their heights, the axis. Pure; sizes and fonts come later.
///
/// On a linear scale the modes are stacked as on the site. A stack lies on the other scales, so there the modes stand
/// side by side, each from the x axis: on a logarithmic scale the upper part of a stack would be a step between two
/// logarithms, which shrinks as the lower part grows; and the shares of two modes have different wholes, so their sum
/// is of nothing.
struct ChartModel
{
    ChartType chartType = ChartType::Bars;
    Distribution distribution; ///< the modes that are shown
    QList<Bar> columns;        ///< the last is mastery
    QList<Series> series;      ///< hardcore first
    bool stacked = false;
    ValueAxis axis = ValueAxis::percent();
    QList<Marker> markers;
    int gap = 0;          ///< empty columns that set mastery apart
    int masteryWidth = 1; ///< of mastery's own column, in columns: more where one would be too thin to be seen

    /// Whether there are so many columns that they are drawn as one outline: stacked, or hardcore filled and casual as
    /// a line before it.
    bool isDense() const;

    /// The plot's width, in columns.
    int width() const { return static_cast<int>(columns.size()) - 1 + gap + masteryWidth; }

    /// Where the middle of \a column is, 0 to width().
    double centre(int column) const;

    /// How wide \a column is, in columns.
    int pitch(int column) const { return column + 1 == columns.size() ? masteryWidth : 1; }

    /// The column whose pitch holds \a x, 0 to width(); -1 beside them and in the gap.
    int columnAt(double x) const;

    /// The top of all that stands in \a column, 0 to 1.
    double height(int column) const;
};

ChartModel makeChartModel(const GameSnapshot &game, const ChartOptions &options);

} // namespace MasteryChart
