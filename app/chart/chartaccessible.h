// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace MasteryChart {

/// Lets assistive tools see every chart view as a list with an item for each column, whose name is the column's text.
/// To be called once, before a chart view is made.
void makeChartsAccessible();

} // namespace MasteryChart
