// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace MasteryChart {

/// The fonts of a picture.
struct Typography
{
    QFont base;      ///< family and style
    double dpi = 96; ///< logical pixels per inch

    /// The base font at \a points. Its size is in logical pixels: the same share of the picture whatever device it is
    /// painted on.
    QFont font(double points, QFont::Weight weight = QFont::Normal) const;

    /// The application's font, at the resolution of the primary screen if there is one. Needs a QGuiApplication.
    static Typography ofApplication();

    bool operator==(const Typography &) const = default;
};

} // namespace MasteryChart
