// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/history.h"

#include <algorithm>

namespace MasteryChart {

namespace {

std::optional<Revision> revisionBetween(const KeptAnswer &before, const KeptAnswer &after)
{
    const int then = before.distribution.achievements();
    const int now = after.distribution.achievements();
    return then != now ? std::optional(Revision{after.firstSeen, then, now}) : std::nullopt;
}

HistoryStep stepBetween(const KeptAnswer &before, const KeptAnswer &after)
{
    return {.from = before.lastSeen,
            .to = after.firstSeen,
            .hardcore = differenceBetween(before.distribution, after.distribution, UnlockMode::Hardcore),
            .casual = differenceBetween(before.distribution, after.distribution, UnlockMode::Casual),
            .revision = revisionBetween(before, after)};
}

} // namespace

QList<HistoryPoint> historyPoints(const QList<KeptAnswer> &history, UnlockMode mode)
{
    QList<HistoryPoint> points;
    points.reserve(2 * history.size());
    for (const KeptAnswer &answer : history) {
        if (!answer.distribution.has(mode))
            continue;
        const Statistics &statistics = answer.distribution.statistics(mode);
        for (const QDateTime &seen : {answer.firstSeen, answer.lastSeen}) {
            const HistoryPoint point{.at = points.isEmpty() ? seen : std::max(seen, points.last().at),
                                     .achievements = answer.distribution.achievements(),
                                     .players = statistics.players,
                                     .mastered = statistics.mastered,
                                     .masteryRate = statistics.masteryRate};
            if (points.isEmpty() || points.last() != point)
                points.append(point);
        }
    }
    return points;
}

QList<Revision> revisions(const QList<KeptAnswer> &history)
{
    QList<Revision> found;
    for (qsizetype index = 1; index < history.size(); ++index) {
        if (const auto revision = revisionBetween(history.at(index - 1), history.at(index)))
            found.append(*revision);
    }
    return found;
}

QList<HistoryStep> historySteps(const QList<KeptAnswer> &history)
{
    QList<HistoryStep> steps;
    for (qsizetype index = 1; index < history.size(); ++index)
        steps.append(stepBetween(history.at(index - 1), history.at(index)));
    return steps;
}

const KeptAnswer *answerAt(const QList<KeptAnswer> &history, const QDateTime &time)
{
    const KeptAnswer *found = nullptr;
    for (const KeptAnswer &answer : history) {
        if (answer.firstSeen <= time)
            found = &answer;
    }
    return found;
}

std::optional<HistoryStep> changeSince(const QList<KeptAnswer> &history, const QDateTime &time)
{
    const KeptAnswer *before = answerAt(history, time);
    if (!before || before->distribution == history.last().distribution)
        return std::nullopt;
    HistoryStep step = stepBetween(*before, history.last());
    step.from = time;
    if (step.revision)
        step.revision->at = revisions(history).last().at;
    return step;
}

} // namespace MasteryChart
