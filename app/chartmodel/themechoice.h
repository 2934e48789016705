// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace MasteryChart {

/// What the user chose; System is whatever the desktop uses.
enum class ThemeChoice { System, Light, Dark };

} // namespace MasteryChart
