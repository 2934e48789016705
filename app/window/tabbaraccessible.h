// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace MasteryChart {

/// Lets assistive tools see which tab of a tab bar is selected, and that it has the focus only while its bar has. Qt's
/// own says of the current tab that it has the focus, and of none that it is selected. To be called before a tab bar is
/// made; more than once does nothing more.
void makeTabBarsAccessible();

} // namespace MasteryChart
