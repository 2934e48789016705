// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartmodel.h"
#include "chartmodel/theme.h"

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
    QColor backdrop = {}; ///< painted under the text where it may cross a line; invalid for none
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
    QList<QStringList> figures; ///< below; each list begins a line and is wrapped to the width
};

constexpr QSize smallestPicture{420, 320}; ///< logical pixels

/// Where everything of a picture is, in logical pixels from its top left corner. Nothing is clipped and no two texts
/// overlap from 420 x 320 on; text is 9 pt or larger.
struct ChartLayout
{
    QRectF page;
    QRectF card;
    QRectF plot;
    QRectF icon;
    QList<Line> grid; ///< behind the bars
    QList<TextItem> texts;
    QList<Line> strokes; ///< before the bars
    QList<Swatch> swatches;

    /// The x of the middle of \a column.
    double x(const ChartModel &of, int column) const;
    /// The pitch of \a column over the plot's whole height.
    QRectF band(const ChartModel &of, int column) const;
};

ChartLayout makeChartLayout(const ChartModel &plot, const PictureText &captions, const Theme &theme,
                            const QSizeF &size);

/// What draws the user's place, as on the site: 2 wide, 3 on, 3 off.
QPen markerPen(const QColor &color);

/// The font of a picture at \a points, which is the same share of the picture whatever device it is painted on.
QFont chartFont(double points, QFont::Weight weight = QFont::Normal);

} // namespace MasteryChart
