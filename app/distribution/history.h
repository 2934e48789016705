// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/difference.h"
#include "distribution/keptanswer.h"

namespace MasteryChart {

/// What is made of the kept answers about one set, the oldest first. An answer stands for all the time from when it was
/// first seen until it was last seen; what was in between two answers nobody knows.

/// The figures of one mode at one time.
struct HistoryPoint
{
    QDateTime at; ///< UTC
    int achievements = 0;
    qint64 players = 0;
    qint64 mastered = 0;
    std::optional<double> masteryRate;

    bool operator==(const HistoryPoint &) const = default;
};

/// When it was seen that a set has another number of achievements.
struct Revision
{
    QDateTime at; ///< UTC
    int before = 0;
    int after = 0;

    bool operator==(const Revision &) const = default;
};

/// From one answer to the next.
struct HistoryStep
{
    QDateTime from; ///< UTC; when the first was last seen
    QDateTime to;   ///< when the second was first seen
    std::optional<Difference> hardcore;
    std::optional<Difference> casual;
    std::optional<Revision> revision; ///< then there are no differences

    const std::optional<Difference> &in(UnlockMode mode) const
    {
        return mode == UnlockMode::Hardcore ? hardcore : casual;
    }
};

/// A point where an answer begins, and one where it ends if that is later; in the order of time, also where a clock was
/// set back between two answers. Answers without \a mode have none.
QList<HistoryPoint> historyPoints(const QList<KeptAnswer> &history, UnlockMode mode);

QList<Revision> revisions(const QList<KeptAnswer> &history);

QList<HistoryStep> historySteps(const QList<KeptAnswer> &history);

/// The answer that the service gave at \a time, or gave last before; null where all are later.
const KeptAnswer *answerAt(const QList<KeptAnswer> &history, const QDateTime &time);

/// What changed from \a time to the newest answer; nullopt where nothing did, and where no answer is of then. The
/// step's from is \a time, its revision has the set's size of then, and the day when it became what it is now.
std::optional<HistoryStep> changeSince(const QList<KeptAnswer> &history, const QDateTime &time);

} // namespace MasteryChart
