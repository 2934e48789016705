// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"

class QPainter;

namespace MasteryChart {

/// What layouts consist of, painted one after the other.
void paintLines(const QList<Line> &lines, QPainter &painter); ///< sharp, without smoothing
void paintShapes(const QList<Shape> &shapes, QPainter &painter);
void paintTexts(const QList<TextItem> &texts, QPainter &painter); ///< each in its own direction

/// Enlarged, the pixels of \a icon stay square: a game's icon is pixel art.
void paintIcon(const QImage &icon, const QRectF &rect, QPainter &painter);

} // namespace MasteryChart
