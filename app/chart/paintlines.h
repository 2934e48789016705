// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartlayout.h"

class QPainter;

namespace MasteryChart {

/// Paints \a lines, which are upright or level, without antialiasing: sharper so.
void paintLines(const QList<Line> &lines, QPainter &painter);

} // namespace MasteryChart
