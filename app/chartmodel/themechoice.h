// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/words.h"

#include <array>

namespace MasteryChart {

/// What the user chose; System is whatever the desktop uses.
enum class ThemeChoice { System, Light, Dark };

inline constexpr std::array themeWords{
    Word{QLatin1StringView("light"), ThemeChoice::Light},
    Word{QLatin1StringView("dark"), ThemeChoice::Dark},
    Word{QLatin1StringView("system"), ThemeChoice::System},
};

} // namespace MasteryChart
