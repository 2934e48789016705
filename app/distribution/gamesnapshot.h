// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/distribution.h"
#include "distribution/standing.h"

#include <QDateTime>
#include <QString>

namespace MasteryChart {

/// What is known of a game beside its distribution; a string is empty when it is not known.
struct GameDetails
{
    QString title;
    QString system;
    QString iconPath;            ///< absolute path on the service's image host
    std::optional<Progress> you; ///< the user's own place in the official set

    bool operator==(const GameDetails &) const = default;
};

/// A game as it was loaded: all that a picture, a table or an export of it shows.
struct GameSnapshot
{
    int id = 0;
    AchievementSet set = AchievementSet::Official;
    Distribution distribution = {};
    GameDetails details = {};
    QDateTime fetchedAt = {}; ///< UTC
    bool sample = false;      ///< built in, with invented figures
    bool kept = false;        ///< a copy kept from fetchedAt, not fetched now

    /// The user's place counts official achievements, so there is none in an unofficial set.
    std::optional<Progress> you() const { return set == AchievementSet::Official ? details.you : std::nullopt; }
};

} // namespace MasteryChart
