// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/plot.h"
#include "chart/theme.h"

#include <QFont>
#include <QImage>
#include <QPen>
#include <QRectF>

/// A line of text in its place.
struct TextRun
{
    QRectF rect; ///< holds the text whole
    QString text;
    QFont font;
    QColor color;
    Qt::Alignment alignment = Qt::AlignCenter;
    QColor backdrop = {}; ///< painted under the text where it may cross a line; invalid for none
};

/// A straight line.
struct Stroke
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
struct Captions
{
    bool header = false; ///< icon, title and subtitle above, and a margin; the window has them in widgets of its own
    QString title;
    QString subtitle;
    QImage icon;
    QList<QStringList> figures; ///< below; each list begins a line and is wrapped to the width
};

/// Where everything of a picture is, in logical pixels from its top left corner. Nothing is clipped and no two texts
/// overlap from 420 x 320 on; text is 9 pt or larger.
struct Layout
{
    QRectF page;
    QRectF card;
    QRectF plot;
    QRectF icon;
    QList<Stroke> grid; ///< behind the bars
    QList<TextRun> texts;
    QList<Stroke> strokes; ///< before the bars
    QList<Swatch> swatches;

    /// The x of the middle of \a column.
    double x(const Plot &of, int column) const;
    /// The pitch of \a column over the plot's whole height.
    QRectF band(const Plot &of, int column) const;
};

Layout layoutOf(const Plot &plot, const Captions &captions, const Theme &theme, const QSizeF &size);

/// What draws the user's place, as on the site: 2 wide, 3 on, 3 off.
QPen markerPen(const QColor &color);

/// The font of a picture at \a points, which is the same share of the picture whatever device it is painted on.
QFont chartFont(double points, QFont::Weight weight = QFont::Normal);
