// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/age.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace MasteryChart {

namespace {

struct AgeText
{
    Q_DECLARE_TR_FUNCTIONS(Age)
};

} // namespace

QString asOf(const QDateTime &then, const QDateTime &now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    constexpr qint64 month = 30 * day;
    const qint64 seconds = then.secsTo(now);
    const auto whole = [seconds](qint64 unit) { return static_cast<int>(seconds / unit); };
    if (std::abs(seconds) < minute)
        return AgeText::tr("As of just now");
    if (seconds > 0 && seconds < hour)
        return AgeText::tr("As of %Ln minute(s) ago", nullptr, whole(minute));
    if (seconds > 0 && seconds < day)
        return AgeText::tr("As of %Ln hour(s) ago", nullptr, whole(hour));
    if (seconds > 0 && seconds < month)
        return AgeText::tr("As of %Ln day(s) ago", nullptr, whole(day));
    return AgeText::tr("As of %1", "a date").arg(QLocale().toString(then.toLocalTime().date(), QLocale::LongFormat));
}

bool isOld(const QDateTime &then, std::chrono::milliseconds oldest, const QDateTime &now)
{
    return then + oldest <= now || then > now;
}

} // namespace MasteryChart
