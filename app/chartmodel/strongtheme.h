// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/theme.h"

namespace MasteryChart {

/// The themes for whoever wants more contrast, in black and white but for what is told by colour. Text has at least 7:1
/// against what is behind it, bars and curves 4.5:1, and every line that is drawn 3:1.
const Theme &strongLightTheme();
const Theme &strongDarkTheme();

} // namespace MasteryChart
