// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/timeticks.h"

#include <QCoreApplication>

#include <array>

namespace MasteryChart {

namespace {

struct TimeTicksText
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

enum class Unit { Hour, Day, Month, Year };

struct Step
{
    Unit unit;
    int number;
};

constexpr std::array steps{Step{Unit::Hour, 1},  Step{Unit::Hour, 3},  Step{Unit::Hour, 6},  Step{Unit::Hour, 12},
                           Step{Unit::Day, 1},   Step{Unit::Day, 2},   Step{Unit::Day, 5},   Step{Unit::Day, 10},
                           Step{Unit::Month, 1}, Step{Unit::Month, 2}, Step{Unit::Month, 3}, Step{Unit::Month, 6},
                           Step{Unit::Year, 1},  Step{Unit::Year, 2},  Step{Unit::Year, 5},  Step{Unit::Year, 10},
                           Step{Unit::Year, 50}, Step{Unit::Year, 500}};

constexpr int lastDayOfStep = 26; // of a month: a line on the 31st would be too close to the 1st

/// The first line of \a step that is not after \a time.
QDateTime lineBefore(const QDateTime &time, const Step &step)
{
    const QDate date = time.date();
    switch (step.unit) {
    case Unit::Hour:
        return {date, QTime(time.time().hour() / step.number * step.number, 0)};
    case Unit::Day:
        return QDate(date.year(), date.month(), 1).startOfDay();
    case Unit::Month:
        return QDate(date.year(), (date.month() - 1) / step.number * step.number + 1, 1).startOfDay();
    case Unit::Year:
        return QDate(std::max(1, date.year() / step.number * step.number), 1, 1).startOfDay();
    }
    Q_UNREACHABLE();
}

QDateTime lineAfter(const QDateTime &line, const Step &step)
{
    const QDate date = line.date();
    switch (step.unit) {
    case Unit::Hour: {
        const int next = line.time().hour() + step.number;
        return next < 24 ? QDateTime(date, QTime(next, 0)) : date.addDays(1).startOfDay();
    }
    case Unit::Day: { // 1, 6, 11 …: the same days in each month
        const QDate next = date.addDays(step.number);
        const bool isOver = next.month() != date.month() || (step.number > 1 && next.day() > lastDayOfStep);
        return (isOver ? QDate(date.year(), date.month(), 1).addMonths(1) : next).startOfDay();
    }
    case Unit::Month:
        return date.addMonths(step.number).startOfDay();
    case Unit::Year:
        return date.addYears(step.number).startOfDay();
    }
    Q_UNREACHABLE();
}

QString labelOf(const QDateTime &line, const QDateTime &before, const Step &step, const QLocale &locale)
{
    const bool isOtherDay = line.date() != before.date();
    const bool isOtherYear = before.isValid() && line.date().year() != before.date().year();
    switch (step.unit) {
    case Unit::Hour:
        if (!isOtherDay)
            return locale.toString(line.time(), QLocale::ShortFormat);
        return locale.toString(line.date(), TimeTicksText::tr("d MMM", "a date"));
    case Unit::Day:
        return isOtherYear ? QString::number(line.date().year())
                           : locale.toString(line.date(), TimeTicksText::tr("d MMM", "a date"));
    case Unit::Month:
        if (!before.isValid())
            return locale.toString(line.date(), TimeTicksText::tr("MMM yyyy", "a month"));
        return isOtherYear ? QString::number(line.date().year())
                           : locale.standaloneMonthName(line.date().month(), QLocale::ShortFormat);
    case Unit::Year:
        return QString::number(line.date().year());
    }
    Q_UNREACHABLE();
}

/// Up to one more than \a most.
QList<TimeTick> ticksWith(const Step &step, const QDateTime &from, const QDateTime &to, int most, const QLocale &locale)
{
    QList<TimeTick> ticks;
    QDateTime line = lineBefore(from, step);
    while (line < from)
        line = lineAfter(line, step);
    for (; line <= to && ticks.size() <= most; line = lineAfter(line, step))
        ticks.append({line, labelOf(line, ticks.isEmpty() ? QDateTime() : ticks.last().at, step, locale)});
    return ticks;
}

} // namespace

QList<TimeTick> timeTicks(const QDateTime &from, const QDateTime &to, int most, const QLocale &locale)
{
    const QDateTime first = from.toLocalTime();
    const QDateTime last = to.toLocalTime();
    for (const Step &step : steps) {
        // Not counted line by line where there would be far too many.
        const qint64 shortest = step.unit == Unit::Hour ? 1
            : step.unit == Unit::Day                    ? 24
            : step.unit == Unit::Month                  ? 24 * 28
                                                        : 24 * 365;
        if (first.secsTo(last) / 3600 / (shortest * step.number) > 2LL * most + 2)
            continue;
        if (const QList<TimeTick> ticks = ticksWith(step, first, last, most, locale); ticks.size() <= most)
            return ticks;
    }
    return {};
}

} // namespace MasteryChart
