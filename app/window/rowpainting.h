// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

#include <cmath>

namespace MasteryChart::RowPainting {

/// What the delegates of lists paint their rows with.

inline constexpr double paddingShare = 0.4; ///< of the height of a line
// Of what is behind, in the colour of the text.
inline constexpr double faint = 0.05;
inline constexpr double light = 0.11;
inline constexpr double selected = 0.16;

/// \a font as the second line of a row has it.
inline QFont smaller(QFont font)
{
    constexpr double share = 0.9; // of the list's own size of type
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * share);
    else
        font.setPixelSize(static_cast<int>(std::round(font.pixelSize() * share)));
    return font;
}

inline QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

inline QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

} // namespace MasteryChart::RowPainting
