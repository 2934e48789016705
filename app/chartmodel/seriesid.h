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

/// Which colour of a theme a series has.
struct PaletteRole
{
    int index = 0; ///< 0 has the site's own colours, one for each mode; what is compared has 1, 2 and so on
    UnlockMode mode = UnlockMode::Hardcore;

    bool operator==(const PaletteRole &) const = default;
};

} // namespace MasteryChart
