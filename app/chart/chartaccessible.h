// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace MasteryChart {

/// From here on assistive tools find every column of a chart view as an item of a list, with what is told of it as its
/// name; the one that is looked at has the focus. Called once or more, before a view is made.
void makeChartsAccessible();

} // namespace MasteryChart
