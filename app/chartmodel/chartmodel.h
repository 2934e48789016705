// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "chartmodel/seriesid.h"
#include "chartmodel/valueaxis.h"
#include "distribution/gamesnapshot.h"
#include "distribution/keptanswer.h"

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
    QList<qint64> earlierPlayers = {}; ///< in each column at earlierAt; empty without
    QList<double> earlierHeights = {}; ///< as heights are
};

/// Marks the user's progress in one series.
struct Marker
{
    SeriesId series;
    PaletteRole role = {};
    int column = 0;
    double position = 0.5; ///< of the count in its column, 0 (left) to 1: in a range of three 1/6, 3/6 or 5/6
    int earned = 0;
    bool mastered = false; ///< every achievement of its set
    QString label;         ///< "RetroFan 41 · top 7.2 %", with what it belongs to where several are marked
    QString shortLabel;    ///< "RetroFan 41"
};

/// A part of the plot's height; both 0 to 1.
struct Panel
{
    double bottom = 0;
    double height = 1;

    /// Where \a inside, 0 to 1 of the panel, is in the plot.
    double toPlot(double inside) const { return bottom + inside * height; }
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
    QDateTime earlierAt = {};  ///< UTC; when the earlier answer was last seen; invalid without one

    /// Whether an earlier distribution is drawn with the bars.
    bool hasEarlier() const { return earlierAt.isValid(); }

    /// Whether several snapshots are compared. Only a chart of one names mastery, median and half of the set.
    bool isComparison() const;

    /// Whether there are so many columns that they are drawn as one outline: stacked, or the first series filled and
    /// the others as lines before it.
    bool isDense() const;

    /// In the longest set.
    int achievements() const { return columns.isEmpty() ? 0 : columns.last().last; }

    /// The plot area's width, in columns.
    int width() const { return static_cast<int>(columns.size()) - 1 + masteryGap + masteryWidth; }

    /// Whether each series has the plot's width for itself, the first one's panel above: two modes with a bar for every
    /// count would hide each other where they are not stacked.
    bool hasPanels() const;

    /// The part of the plot's height, 0 to 1 from the x axis, that the series at \a index is drawn in.
    Panel panel(qsizetype index) const;

    /// Where the middle of \a column is, 0 to width().
    double centre(int column) const;

    /// How wide \a column is, in columns.
    int columnWidth(int column) const { return column + 1 == columns.size() ? masteryWidth : 1; }

    /// The column that \a x, 0 to width(), is in; -1 beside them and in the gap.
    int columnAt(double x) const;

    /// The top of all that stands in \a column, 0 to 1 of the plot.
    double height(int column) const;
};

/// The chart of \a snapshots: one game, several games, or one game at several dates. With the bars of one game those of
/// an \a earlier answer, on the same axis, unless its set had another size.
ChartModel makeChartModel(const QList<GameSnapshot> &snapshots, const ChartOptions &options,
                          const QLocale &locale = QLocale(), const std::optional<KeptAnswer> &earlier = {});

} // namespace MasteryChart
