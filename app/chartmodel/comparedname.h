// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartcontent.h"

#include <QLocale>

namespace MasteryChart {

/// What each of \a compared is called in a comparison of \a snapshots, no two alike: the game's title, with system,
/// mode and day where several share it. An unofficial set and casual beside hardcore are always named: such players
/// are others.
QStringList comparedNames(const QList<GameSnapshot> &snapshots, const QList<SeriesId> &compared, const QLocale &locale);

} // namespace MasteryChart
