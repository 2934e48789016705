// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/paintlines.h"

#include <QPainter>

namespace MasteryChart {

void paintLines(const QList<Line> &lines, QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Line &line : lines) {
        painter.setPen(line.pen);
        painter.drawLine(line.line);
    }
}

} // namespace MasteryChart
