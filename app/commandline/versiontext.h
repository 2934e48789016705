// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace MasteryChart {

/// What --version prints: the program with the application object's version, then what it runs with. Ends in a line
/// break.
[[nodiscard]] QString versionText();

} // namespace MasteryChart
