// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/words.h"

#include <QSize>

#include <array>

namespace MasteryChart {

/// Sizes of pictures that are meant for a place, in logical pixels. Share sheet and command line read them.
inline constexpr std::array pictureSizes{
    Word{QLatin1StringView("discord"), QSize(1200, 675)},
    Word{QLatin1StringView("square"), QSize(1080, 1080)},
    Word{QLatin1StringView("forum"), QSize(800, 450)},
};

} // namespace MasteryChart
