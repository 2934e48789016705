// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"
#include "chartmodel/linechart.h"

namespace MasteryChart {

/// The names of a line chart's curves: each beside a piece of its line, with its detail and figure.
class CurveNames
{
public:
    /// Borrows all of it. \a unit is how many pixels one of 96 dpi takes.
    CurveNames(const LineChart &chart, const Theme &theme, const QFont &label, const QFont &strong, double unit);

    /// What they take where none is cut, with the way to the curves' ends.
    double width() const;
    /// Of the names alone.
    double widestName() const { return m_widestName; }

    /// Adds them to \a layout at the height of the curves' ends, apart from each other, in \a column, which begins at
    /// the plot's right edge.
    void addBeside(ChartLayout &layout, const QRectF &column) const;
    /// Adds them in columns from the top of \a room, at most \a height high. Returns what they take.
    double addAbove(ChartLayout &layout, const QRectF &room, double height) const;

private:
    /// Without its detail where the name would have no room beside it.
    void addName(ChartLayout &layout, qsizetype index, const QRectF &row) const;

    const LineChart &m_chart;
    const Theme &m_theme;
    const QFont &m_label;
    const QFont &m_strong;
    const double m_lineHeight;
    const double m_leader; ///< from the plot to the names
    const double m_swatch;
    const double m_gap;
    double m_widestName = 0;
    double m_widestDetail = 0;
    double m_widestFigure = 0;
};

/// The tops of rows, each \a height high, in the order of \a wanted, which ascends: as close to what is wanted as can
/// be without one row on another, from \a top to \a bottom.
QList<double> apart(QList<double> wanted, double height, double top, double bottom);

} // namespace MasteryChart
