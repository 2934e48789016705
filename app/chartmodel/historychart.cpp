// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/historychart.h"

#include "chartmodel/fullstop.h"
#include "chartmodel/historytext.h"
#include "chartmodel/timeticks.h"

#include <QCoreApplication>

#include <algorithm>

namespace MasteryChart {

namespace {

struct HistoryChartText
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr double unseen = 0.0005; // of the axis

/// The points of one mode.
struct ModeHistory
{
    UnlockMode mode = UnlockMode::Hardcore;
    QList<HistoryPoint> points;
};

QString heading(HistoryFigure figure)
{
    switch (figure) {
    case HistoryFigure::Players:
        return HistoryChartText::tr("Players over time");
    case HistoryFigure::Masteries:
        return HistoryChartText::tr("Masteries over time");
    case HistoryFigure::MasteryRate:
        return HistoryChartText::tr("Mastery rate over time");
    }
    Q_UNREACHABLE();
}

double valueOf(const HistoryPoint &point, HistoryFigure figure)
{
    switch (figure) {
    case HistoryFigure::Players:
        return static_cast<double>(point.players);
    case HistoryFigure::Masteries:
        return static_cast<double>(point.mastered);
    case HistoryFigure::MasteryRate:
        return point.masteryRate.value_or(0);
    }
    Q_UNREACHABLE();
}

QString textOf(const HistoryPoint &point, HistoryFigure figure, const QLocale &locale)
{
    switch (figure) {
    case HistoryFigure::Players:
        return number(point.players, locale);
    case HistoryFigure::Masteries:
        return number(point.mastered, locale);
    case HistoryFigure::MasteryRate:
        return percent(point.masteryRate, locale);
    }
    Q_UNREACHABLE();
}

/// The modes that are shown and in which anybody ever played.
QList<ModeHistory> shownModes(const QList<KeptAnswer> &history, ModeFilter modeFilter)
{
    QList<ModeHistory> modes;
    for (const UnlockMode mode : {UnlockMode::Hardcore, UnlockMode::Casual}) {
        if (!contains(modeFilter, mode))
            continue;
        const QList<HistoryPoint> points = historyPoints(history, mode);
        if (std::ranges::any_of(points, [](const HistoryPoint &point) { return point.players > 0; }))
            modes.append({mode, points});
    }
    return modes;
}

/// Time as an axis has it.
class TimeScale
{
public:
    TimeScale(const QDateTime &from, const QDateTime &to)
        : m_from(from)
        , m_to(to)
    {
    }

    double x(const QDateTime &at) const
    {
        const auto whole = static_cast<double>(m_from.msecsTo(m_to));
        return whole > 0 ? static_cast<double>(m_from.msecsTo(at)) / whole : 0.5;
    }

    QList<LineChart::Mark> ticks(int most, const QLocale &locale) const
    {
        QList<LineChart::Mark> marks;
        for (const TimeTick &tick : timeTicks(m_from, m_to, most, locale))
            marks.append({x(tick.at), tick.label});
        return marks;
    }

private:
    QDateTime m_from;
    QDateTime m_to;
};

ValueAxis axisOf(const QList<ModeHistory> &modes, HistoryFigure figure, const QLocale &locale)
{
    double smallest = valueOf(modes.first().points.first(), figure);
    double largest = smallest;
    for (const ModeHistory &mode : modes) {
        for (const HistoryPoint &point : mode.points) {
            smallest = std::min(smallest, valueOf(point, figure));
            largest = std::max(largest, valueOf(point, figure));
        }
    }
    return ValueAxis::between(smallest, largest, figure == HistoryFigure::MasteryRate ? Scale::Share : Scale::Linear,
                              locale);
}

/// The last point of \a points that is not after \a at; null for none.
const HistoryPoint *pointAt(const QList<HistoryPoint> &points, const QDateTime &at)
{
    const auto after = std::ranges::upper_bound(points, at, {}, &HistoryPoint::at);
    return after == points.begin() ? nullptr : &*(after - 1);
}

ColumnText textAt(const QDateTime &at, const QList<ModeHistory> &modes, const QLocale &locale)
{
    ColumnText text;
    text.title = dayText(at, locale);
    int achievements = 0;
    for (const ModeHistory &mode : modes) {
        const HistoryPoint *point = pointAt(mode.points, at);
        if (!point)
            continue;
        achievements = point->achievements;
        const bool isHardcore = mode.mode == UnlockMode::Hardcore;
        text.rows.append(
            {{0, mode.mode},
             {0, mode.mode},
             isHardcore ? HistoryChartText::tr("Hardcore players") : HistoryChartText::tr("Casual players"),
             number(point->players, locale),
             QString()});
        text.reached.append(
            QStringLiteral("%1: %2 (%3)")
                .arg(masteredName(mode.mode), number(point->mastered, locale), percent(point->masteryRate, locale)));
    }
    text.reached.append(
        HistoryChartText::tr("%1 achievements in the set", nullptr, achievements).arg(number(achievements, locale)));
    return text;
}

LineChart::Curve curveOf(const ModeHistory &mode, HistoryFigure figure, const TimeScale &time, const ValueAxis &axis,
                         const QLocale &locale)
{
    LineChart::Curve curve{.name = modeName(mode.mode),
                           .detail = {},
                           .figure = textOf(mode.points.last(), figure, locale),
                           .role = {0, mode.mode},
                           .style = mode.mode == UnlockMode::Casual ? Qt::DashLine : Qt::SolidLine,
                           .points = {}};
    for (const HistoryPoint &point : mode.points) {
        const QPointF place(time.x(point.at), axis.height(valueOf(point, figure)));
        // The end of an answer that was seen for a moment is where it began.
        if (!curve.points.isEmpty() && place.y() == curve.points.last().y()
            && place.x() - curve.points.last().x() < unseen && &point != &mode.points.last())
            continue;
        curve.points.append(place);
    }
    return curve;
}

} // namespace

LineChart makeHistoryChart(const QList<KeptAnswer> &history, const ChartOptions &options, const QLocale &locale)
{
    LineChart chart;
    chart.heading = heading(options.historyFigure);
    const QList<ModeHistory> modes = shownModes(history, options.modeFilter);
    if (history.isEmpty()) {
        chart.note = HistoryChartText::tr("No figures are kept of this game.");
        return chart;
    }
    if (history.size() == 1) {
        chart.note = HistoryChartText::tr("First seen on %1; figures are kept each time the game is shown.")
                         .arg(dayText(history.first().firstSeen, locale));
        return chart;
    }
    if (modes.isEmpty()) {
        chart.note = emptyNote();
        return chart;
    }
    QList<QDateTime> times;
    for (const ModeHistory &mode : modes) {
        for (const HistoryPoint &point : mode.points)
            times.append(point.at);
    }
    std::ranges::sort(times);
    const auto repeated = std::ranges::unique(times);
    times.erase(repeated.begin(), repeated.end());
    const TimeScale time(times.first(), times.last());
    chart.axis = axisOf(modes, options.historyFigure, locale);
    chart.ticks = [time, locale](int most) { return time.ticks(most, locale); };
    for (const ModeHistory &mode : modes)
        chart.curves.append(curveOf(mode, options.historyFigure, time, chart.axis, locale));
    for (const Revision &revision : revisions(history))
        chart.marks.append({std::clamp(time.x(revision.at), 0., 1.),
                            HistoryChartText::tr("%1 → %2 achievements", "58 → 60 achievements", revision.after)
                                .arg(number(revision.before, locale), number(revision.after, locale))});
    for (const QDateTime &at : std::as_const(times))
        chart.stops.append(time.x(at));
    chart.textAt = [times, modes, locale](int stop) { return textAt(times.at(stop), modes, locale); };
    return chart;
}

QString historyAltText(const QString &title, const QList<KeptAnswer> &history, const ChartOptions &options,
                       const QLocale &locale)
{
    const LineChart chart = makeHistoryChart(history, options, locale);
    const QString what = HistoryChartText::tr("%1 of %2.", "Players over time, a game").arg(chart.heading, title);
    if (chart.curves.isEmpty())
        return what + u' ' + withFullStop(chart.note);
    QStringList modes;
    for (const ModeHistory &mode : shownModes(history, options.modeFilter)) {
        const HistoryPoint &first = mode.points.first();
        const HistoryPoint &last = mode.points.last();
        modes.append(HistoryChartText::tr("%1: from %2 on %3 to %4 on %5",
                                          "Hardcore: from 31,000 on a date to 31,257 on another")
                         .arg(modeName(mode.mode), textOf(first, options.historyFigure, locale),
                              dayText(first.at, locale), textOf(last, options.historyFigure, locale),
                              dayText(last.at, locale)));
    }
    return what + u' ' + withFullStop(modes.join(QStringLiteral("; ")));
}

} // namespace MasteryChart
