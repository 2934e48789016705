// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/seriesid.h"
#include "distribution/gamesnapshot.h"

#include <QLocale>
#include <QStringList>

namespace MasteryChart {

/// What the legend calls each of \a series in a chart of \a snapshots. Of one snapshot: the mode. Of several: the
/// game's title, with the date where the same game appears more than once, and with the mode where both are drawn.
QStringList seriesNames(const QList<GameSnapshot> &snapshots, const QList<SeriesId> &series, const QLocale &locale);

} // namespace MasteryChart
