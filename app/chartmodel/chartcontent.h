// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "chartmodel/seriesid.h"
#include "distribution/gamesnapshot.h"
#include "distribution/keptanswer.h"

namespace MasteryChart {

/// What a chart is made of, and with it a picture or a file of data.
struct ChartContent
{
    QList<GameSnapshot> snapshots; ///< one game; several games, or one at several dates, are compared
    ChartOptions options = {};
    QList<SeriesId> compared = {}; ///< of several snapshots: what is compared, each one mode of one snapshot
    QList<KeptAnswer> history =
        {}; ///< the answers about the first snapshot's set, oldest first: what ChartType::History shows
    std::optional<KeptAnswer> earlier = {}; ///< of ChartType::Bars: seen behind the bars; one about the same set
};

} // namespace MasteryChart
