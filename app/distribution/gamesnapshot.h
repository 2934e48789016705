// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/achievement.h"
#include "distribution/distribution.h"
#include "distribution/gametimes.h"
#include "distribution/standing.h"

#include <QDateTime>
#include <QString>

namespace MasteryChart {

/// What is known of a game beside its distribution; a string is empty when it is not known.
struct GameDetails
{
    QString title;
    QString system;
    QString iconPath;                     ///< absolute path on the service's image host
    std::optional<Progress> progress;     ///< the user's own, in the official set
    int parent = 0;                       ///< of a subset, the ID of its game; 0 for a game, and when it is not known
    QList<Achievement> achievements = {}; ///< of the official set, in its order; empty when they are not known
    std::optional<GameTimes> times = {};  ///< nullopt when they are not known
    QDateTime timesAt = {};               ///< when the service gave them, UTC

    /// Leaves out what is the user's own.
    void clearProgress()
    {
        progress.reset();
        for (Achievement &achievement : achievements)
            achievement.earned.reset();
    }

    bool operator==(const GameDetails &) const = default;
};

/// A game at one moment, with all that a picture, a table or an export of it shows. The one value that travels: from
/// the service or the store through the session to chart, export and window.
struct GameSnapshot
{
    enum class Source {
        Service, ///< fetched now
        Store,   ///< fetched before and kept
        Sample,  ///< built in, with invented figures
    };

    int id = 0;
    AchievementSet set = AchievementSet::Official;
    Distribution distribution = {};
    GameDetails details = {};
    QDateTime fetchedAt = {}; ///< UTC
    Source source = Source::Service;
    QString server = {};       ///< Service::name() of the server whose game it is
    QByteArray icon = {};      ///< the image as the service sent it; empty when it is not known
    QString progressUser = {}; ///< the user whose details.progress it is; empty without, and in a sample

    bool isKept() const { return source == Source::Store; }
    bool isSample() const { return source == Source::Sample; }

    /// The user's progress counts official achievements, so there is none in an unofficial set.
    std::optional<Progress> progress() const
    {
        return set == AchievementSet::Official ? details.progress : std::nullopt;
    }
};

} // namespace MasteryChart
