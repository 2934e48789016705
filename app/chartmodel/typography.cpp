// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/typography.h"

#include <QGuiApplication>
#include <QScreen>

#include <cmath>

namespace MasteryChart {

QFont Typography::font(double points, QFont::Weight weight) const
{
    constexpr double pointsPerInch = 72;
    QFont font = base;
    font.setPixelSize(static_cast<int>(std::ceil(points * dpi / pointsPerInch)));
    font.setWeight(weight);
    return font;
}

Typography Typography::ofApplication()
{
    Typography typography;
    typography.base = QGuiApplication::font();
    if (const QScreen *screen = QGuiApplication::primaryScreen()) // there is none where no output is connected
        typography.dpi = screen->logicalDotsPerInchY();
    return typography;
}

} // namespace MasteryChart
