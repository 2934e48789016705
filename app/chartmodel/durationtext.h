// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/gametimes.h"

#include <QLocale>

namespace MasteryChart {

/// How long something takes, as one says it: "45 s", "25 min", "1 h 25 min", from ten hours on "22 h".
QString durationText(qint64 seconds, const QLocale &locale = QLocale());

/// A median: "22 h", or "not enough data" where it is of too few; "–" where it is not known.
QString durationText(const std::optional<MedianTime> &median, const QLocale &locale = QLocale());

} // namespace MasteryChart
