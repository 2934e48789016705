// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/gamesnapshot.h"
#include "support/dragstercounts.h"

#include <QLocale>

/// Games for the chart's tests.
namespace MasteryChart::ChartGames {

/// A casual series to go with dragsterHardcore that is a tenth, and zero in places: 51 players, none of whom got
/// everything.
inline const PlayerCounts dragsterCasual{14, 5, 4, 5, 6, 4, 4, 0, 0, 3, 3, 0, 1, 2, 0};

inline GameSnapshot gameOf(std::optional<PlayerCounts> hardcore, std::optional<PlayerCounts> casual = {},
                           std::optional<Progress> you = {})
{
    GameSnapshot game;
    game.id = 14402;
    game.distribution = Distribution(std::move(hardcore), std::move(casual));
    game.details = {
        .title = QStringLiteral("Dragster"), .system = QStringLiteral("Atari 2600"), .iconPath = {}, .progress = you};
    return game;
}

/// A set of \a achievements with long-tailed counts: \a first players with one, a handful of them at the end.
inline PlayerCounts fallingCounts(int achievements, qint64 first)
{
    PlayerCounts counts;
    for (int count = 1; count <= achievements; ++count)
        counts.append(first / count);
    counts.last() += first / 20;
    return counts;
}

/// English with its grouping, whatever the machine speaks.
inline QLocale english()
{
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

inline QLocale german()
{
    return QLocale(QLocale::German, QLocale::Germany);
}

} // namespace MasteryChart::ChartGames
