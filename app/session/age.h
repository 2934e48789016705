// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace MasteryChart {

/// How old figures are: "As of 3 hours ago", to the whole minute, hour or day; the date from a month on, and where a
/// clock that was set back makes them of the future.
QString asOf(const QDateTime &then, const QDateTime &now);

/// How long until asOf() may read otherwise.
constexpr std::chrono::minutes ageStep{1};

/// Whether what is of \a then is \a oldest or older, or of the future, where a clock was set back.
bool isOld(const QDateTime &then, std::chrono::milliseconds oldest, const QDateTime &now);

} // namespace MasteryChart
