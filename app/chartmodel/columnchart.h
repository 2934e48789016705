// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"
#include "chartmodel/charttext.h"
#include "chartmodel/valueaxis.h"

#include <functional>

namespace MasteryChart {

/// Columns of one mode, each with a share, and some of them called out by name. Pure; sizes and fonts come later.
struct ColumnChart
{
    /// What is written at a column.
    struct Callout
    {
        int column = 0;
        QString label;
        QString shortLabel; ///< where there is no room for the other
    };

    QString heading;
    QString shortHeading;
    QString axisTitle; ///< what is counted from left to right
    QString note;      ///< in place of the columns, where there are none
    PaletteRole role = {};
    QList<double> shares; ///< 0 to 1
    ValueAxis axis = ValueAxis::percent();
    QList<Callout> callouts; ///< those that matter most first
    bool isFalling = false;  ///< no column is higher than the one before it: its callouts stand at its right
    std::function<ColumnText(int)> textOf = {}; ///< what is told of a column
    QLocale locale;

    int columnCount() const { return static_cast<int>(shares.size()); }

    /// Whether there are so many columns that they are drawn as one outline.
    bool isDense() const { return shares.size() > 120; }

    bool isCalledOut(int column) const;
    double height(int column) const { return axis.height(shares.at(column)); }
};

/// The colour of a column that is called out.
QColor calledOutColor(const Theme &theme);

/// All of \a column: its width, and the plot area's height.
QRectF columnRect(const ChartLayout &layout, const ColumnChart &chart, int column);

/// The share of a column that its bar takes.
double barShare(const ChartLayout &layout, const ColumnChart &chart);

/// Places \a chart in \a card, with or without columns. Callouts cover neither each other nor a column; where there is
/// no room for one, its short label stands there, or nothing.
ChartLayout makeColumnLayout(const ColumnChart &chart, const Theme &theme, const Typography &typography,
                             const QRectF &card);

} // namespace MasteryChart
