// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/unlockmode.h"

namespace MasteryChart {

/// Which of a chart's series: one mode of one snapshot.
struct SeriesId
{
    int snapshot = 0; ///< index into the list of snapshots that the chart was made of
    UnlockMode mode = UnlockMode::Hardcore;

    bool operator==(const SeriesId &) const = default;
};

/// Which colours of a theme a series has. Every snapshot of a chart has an index of its own, its modes are two shades.
struct PaletteRole
{
    int index = 0; ///< 0 has the site's own colours
    UnlockMode mode = UnlockMode::Hardcore;

    bool operator==(const PaletteRole &) const = default;
};

} // namespace MasteryChart
