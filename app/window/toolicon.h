// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace MasteryChart {

/// The icons of the tool bar, drawn in lines: in the colour of the text beside them, which an icon from a file has not.
enum class ToolIcon {
    Search,
    Reload,
    Stop,
    Copy,
    Share,
    Account,
    Games,
    Compare,
    Follow, ///< filled where it is on
};

/// \a icon in \a color, sharp on any screen.
QIcon toolIcon(ToolIcon icon, const QColor &color);

} // namespace MasteryChart
