// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace MasteryChart {

/// What every desktop knows the program by: its windows, its name on the session bus, and in resources/ its desktop
/// entry, icon, metainfo and bus service. A test holds them equal.
inline constexpr QLatin1StringView applicationId("org.masterychart.MasteryChart");

/// Where the program's object is on the session bus: the ID as a path.
inline constexpr QLatin1StringView applicationPath("/org/masterychart/MasteryChart");

/// Has the ID be told by each window that is made from now on, under X11 and under Wayland. The application object is
/// there, and has its name.
void takeApplicationId();

} // namespace MasteryChart
