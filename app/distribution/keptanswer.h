// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/distribution.h"

#include <QDateTime>

namespace MasteryChart {

/// One answer of the service about a set, for as long as the service gave it.
struct KeptAnswer
{
    QDateTime firstSeen; ///< UTC
    QDateTime lastSeen;  ///< UTC
    Distribution distribution;
};

} // namespace MasteryChart
