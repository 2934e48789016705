// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace MasteryChart {

/// What --help shows, in at most 49 lines of at most 79 characters, so that it fits a terminal of 80 by 50; ends in a
/// line break.
[[nodiscard]] QString helpText();

} // namespace MasteryChart
