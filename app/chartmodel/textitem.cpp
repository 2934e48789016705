// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/textitem.h"

#include <QFontMetricsF>

#include <cmath>

namespace MasteryChart {

double textWidth(const QString &text, const QFont &font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

TextItem fittedText(const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                    Qt::Alignment alignment)
{
    return {rect, QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()), font, color, alignment};
}

} // namespace MasteryChart
