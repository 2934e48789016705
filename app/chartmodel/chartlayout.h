// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartmodel.h"
#include "chartmodel/textitem.h"
#include "chartmodel/theme.h"
#include "chartmodel/typography.h"

#include <QPen>
#include <QRectF>
#include <QSize>

namespace MasteryChart {

/// A straight line.
struct Line
{
    QLineF line;
    QPen pen;
};

/// A filled shape with an outline; a colour that is invalid is not drawn.
struct Shape
{
    enum class Kind {
        Square, ///< of the legend; or an outline around a bar
        Star,   ///< with five points
        Pill,   ///< with round ends
        Dot,
        Bar, ///< square, with sharp corners
    };

    Kind kind = Kind::Square;
    QRectF rect;
    QColor fill;
    QColor outline = {};
};

/// The smallest size with room for everything, in logical pixels.
constexpr QSize smallestChart{320, 220};

/// Where everything of a chart is, in logical pixels. Nothing is clipped and no two texts overlap from the smallest
/// size on; text is 9 pt or larger. A chart reads from left to right in every language.
struct ChartLayout
{
    QRectF card;
    QRectF plotArea;
    QList<Line> grid;      ///< painted behind the bars
    QList<Shape> swatches; ///< of the legend
    QList<Line> lines;     ///< painted over the bars: axes, markers, medians
    QList<Shape> shapes;   ///< painted over the lines
    QList<TextItem> texts; ///< painted last

    /// The x of the middle of \a column.
    double x(const ChartModel &model, int column) const;
    /// All of \a column: its width, and the plot area's height.
    QRectF columnRect(const ChartModel &model, int column) const;
    /// The share of a column that its bars take: the site's, and less where bars would be slabs.
    double barShare(const ChartModel &model) const;
    /// The bar of the series at \a index in \a column; empty where nobody is in it.
    QRectF barRect(const ChartModel &model, qsizetype index, int column) const;
    /// The y of \a height, 0 to 1 of the panel of the series at \a index.
    double y(const ChartModel &model, qsizetype index, double height) const;
    /// Where \a marker stands: at its count, which may be one of several in a column.
    double x(const ChartModel &model, const Marker &marker) const;
};

/// Places \a model in \a card.
ChartLayout makeChartLayout(const ChartModel &model, const Theme &theme, const Typography &typography,
                            const QRectF &card);

} // namespace MasteryChart
