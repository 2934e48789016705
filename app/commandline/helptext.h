// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace MasteryChart {

/// What --help shows, in lines of at most 79 characters; ends in a line break.
[[nodiscard]] QString helpText();

} // namespace MasteryChart
