// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/durationtext.h"

#include "chartmodel/numbertext.h"

#include <QCoreApplication>

namespace MasteryChart {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Duration)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;

} // namespace

QString durationText(qint64 seconds, const QLocale &locale)
{
    if (seconds < minute)
        return Text::tr("%1\u00a0s", "seconds").arg(number(seconds, locale));
    const qint64 minutes = (seconds + minute / 2) / minute;
    if (minutes < 60)
        return Text::tr("%1\u00a0min", "minutes").arg(number(minutes, locale));
    if (minutes >= 10 * 60 || minutes % 60 == 0)
        return Text::tr("%1\u00a0h", "hours").arg(number((seconds + hour / 2) / hour, locale));
    return Text::tr("%1\u00a0h %2\u00a0min", "hours and minutes")
        .arg(number(minutes / 60, locale), number(minutes % 60, locale));
}

QString durationText(const std::optional<MedianTime> &median, const QLocale &locale)
{
    if (!median)
        return QStringLiteral("–");
    return median->isEnough() ? durationText(median->seconds, locale) : Text::tr("not enough data");
}

} // namespace MasteryChart
