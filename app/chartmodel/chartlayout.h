// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartmodel.h"
#include "chartmodel/theme.h"
#include "chartmodel/typography.h"

#include <QFont>
#include <QImage>
#include <QPen>
#include <QRectF>
#include <QSize>

namespace MasteryChart {

/// A line of text in its place.
struct TextItem
{
    QRectF rect; ///< holds the text whole
    QString text;
    QFont font;
    QColor color;
    Qt::Alignment alignment = Qt::AlignCenter;
    QColor background = {}; ///< painted under the text where it may cross a line; invalid for none
};

/// A straight line.
struct Line
{
    QLineF line;
    QPen pen;
};

/// A filled square of the legend.
struct Swatch
{
    QRectF rect;
    QColor color;
};

/// What a picture says beside its bars.
struct PictureText
{
    bool header = false; ///< icon, title and subtitle above, and a margin; the window has them in widgets of its own
    QString title;
    QString subtitle;
    QImage icon;
    QList<QStringList> summary; ///< below; each list begins a line and is wrapped to the width
};

/// The smallest sizes with room for everything, in logical pixels: of a picture with its header, and of a chart alone.
constexpr QSize smallestPicture{420, 320};
constexpr QSize smallestChart{320, 220};

/// Where everything of a picture is, in logical pixels from its top left corner. Nothing is clipped and no two texts
/// overlap from the smallest sizes on; text is 9 pt or larger. A chart reads from left to right in every language.
struct ChartLayout
{
    QRectF page;
    QRectF card;
    QRectF plotArea;
    QRectF icon;
    QList<Line> grid; ///< painted behind the bars
    QList<TextItem> texts;
    QList<Line> lines; ///< painted over the bars: axes, markers, medians
    QList<Swatch> swatches;

    /// The x of the middle of \a column.
    double x(const ChartModel &model, int column) const;
    /// All of \a column: its width, and the plot area's height.
    QRectF columnRect(const ChartModel &model, int column) const;
};

ChartLayout makeChartLayout(const ChartModel &model, const PictureText &text, const Theme &theme,
                            const Typography &typography, const QSizeF &size);

/// What draws the user's progress, as on the site: 2 wide, 3 on, 3 off.
QPen markerPen(const QColor &color);

} // namespace MasteryChart
