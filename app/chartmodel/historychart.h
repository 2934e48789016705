// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "chartmodel/linechart.h"
#include "distribution/history.h"

namespace MasteryChart {

/// One figure of a game over time, a curve for each mode, with the revisions of its set. Between two answers a curve is
/// straight, however far they are apart. One answer alone is no history, which the chart's note says.
LineChart makeHistoryChart(const QList<KeptAnswer> &history, const ChartOptions &options,
                           const QLocale &locale = QLocale());

/// "Hardcore players over time", for whoever cannot see the chart: what it shows, from when, and what it began and ends
/// with.
QString historyAltText(const QString &title, const QList<KeptAnswer> &history, const ChartOptions &options,
                       const QLocale &locale = QLocale());

} // namespace MasteryChart
