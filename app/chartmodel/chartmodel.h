// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "chartmodel/seriesid.h"
#include "chartmodel/valueaxis.h"
#include "distribution/gamesnapshot.h"

#include <QLocale>

namespace MasteryChart {

/// One mode of one snapshot, with a value for each column of the chart.
struct Series
{
    SeriesId id;
    QString name;          ///< for the legend; the mode alone where there is one snapshot
    PaletteRole role = {}; ///< its colours in a theme
    int achievements = 0;  ///< in its set; columns beyond have no players
    Statistics statistics;
    QList<qint64> players; ///< in each column
    QList<qint64> reached; ///< with at least the first count of each column
    QList<double> heights; ///< 0 to 1 of the plot area; in a stacked chart each from the top of the one below
};

/// Marks the user's progress in one series.
struct Marker
{
    SeriesId series;
    PaletteRole role = {};
    int column = 0;
    int earned = 0;
    QString label; ///< "You: 12", with the series' name where several are marked
};

/// What is drawn of one snapshot or of several: columns from left to right, the series' heights, the axis. Pure; sizes
/// and fonts come later.
///
/// The columns are those of the longest set. On a linear scale the two modes of one snapshot are stacked as on the
/// site. Everything else stands side by side, each bar from the x axis. Stacking would mislead there: on a logarithmic
/// scale the upper part of a stack shrinks as the lower part grows, and shares of two modes, or players of two
/// snapshots, have no meaningful sum.
struct ChartModel
{
    ChartType chartType = ChartType::Bars;
    QList<Bin> columns;
    QList<Series> series; ///< one snapshot after the other; of each hardcore first
    bool stacked = false;
    ValueAxis axis = ValueAxis::percent();
    QList<Marker> markers;
    bool lastIsMastery = true; ///< the last column is mastery of every series: all sets are equally long
    int masteryGap = 0;        ///< empty columns that set mastery apart
    int masteryWidth = 1;      ///< of mastery's own column, in columns: more where one would be too thin to be seen
    QLocale locale;            ///< of the numbers in names, labels and texts

    /// Whether several snapshots are compared. Only a chart of one names mastery, median and half of the set.
    bool isComparison() const;

    /// Whether there are so many columns that they are drawn as one outline: stacked, or the first series filled and
    /// the others as lines before it.
    bool isDense() const;

    /// In the longest set.
    int achievements() const { return columns.isEmpty() ? 0 : columns.last().last; }

    /// The plot area's width, in columns.
    int width() const { return static_cast<int>(columns.size()) - 1 + masteryGap + masteryWidth; }

    /// Where the middle of \a column is, 0 to width().
    double centre(int column) const;

    /// How wide \a column is, in columns.
    int columnWidth(int column) const { return column + 1 == columns.size() ? masteryWidth : 1; }

    /// The column that \a x, 0 to width(), is in; -1 beside them and in the gap.
    int columnAt(double x) const;

    /// The top of all that stands in \a column, 0 to 1.
    double height(int column) const;
};

/// The chart of \a snapshots: one game, several games, or one game at several dates.
ChartModel makeChartModel(const QList<GameSnapshot> &snapshots, const ChartOptions &options,
                          const QLocale &locale = QLocale());

} // namespace MasteryChart
