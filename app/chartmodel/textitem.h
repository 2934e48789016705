// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

namespace MasteryChart {

/// A line of text in its place.
struct TextItem
{
    QRectF rect; ///< holds the text whole
    QString text;
    QFont font;
    QColor color;
    Qt::Alignment alignment = Qt::AlignCenter;
};

/// Absolute: a chart is not mirrored where the language is read from right to left.
inline constexpr Qt::Alignment leftCentered = Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute;
inline constexpr Qt::Alignment rightCentered = Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute;

/// What \a text takes on one line, in whole pixels.
double textWidth(const QString &text, const QFont &font);

/// \a text in \a rect, cut where it is too long for it.
TextItem fittedText(const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                    Qt::Alignment alignment);

} // namespace MasteryChart
