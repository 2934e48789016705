// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace MasteryChart {

/// Where an axis of time has its lines.
struct TimeTick
{
    QDateTime at; ///< local time
    QString label;

    bool operator==(const TimeTick &) const = default;
};

/// The lines between \a from and \a to: at hours, days, months or years, as many as there can be with one step, but not
/// more than \a most (at least 1). A label says no more than tells a line from the one before: "12 Sep", "Oct", "2026".
QList<TimeTick> timeTicks(const QDateTime &from, const QDateTime &to, int most, const QLocale &locale = QLocale());

} // namespace MasteryChart
