// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/standing.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace MasteryChart {

/// The lists of games that the service keeps of a user.
enum class UserList {
    RecentlyPlayed, ///< the latest first, at most 50
    Completion,     ///< every game with an achievement earned and more than five to earn
    WantToPlay,     ///< put down by the user
};

inline constexpr std::array userLists{UserList::RecentlyPlayed, UserList::Completion, UserList::WantToPlay};

/// A game in a list of a user's.
struct UserGame
{
    /// The highest award that the user has for the game.
    enum class Award { None, BeatenCasual, BeatenHardcore, Completed, Mastered };

    int id = 0;
    int system = 0;     ///< System::id; 0 when it is not known
    QString title = {}; ///< with tags and the name of a subset, see GameTitle
    QString systemName = {};
    QString iconPath = {};                 ///< absolute path on the service's image host
    int achievements = 0;                  ///< of the official set; 0 where only an award is left of it
    std::optional<Progress> progress = {}; ///< nullopt in a list that has none
    Award award = Award::None;
    QDateTime lastPlayed = {}; ///< UTC, or when something was earned last; invalid when not known

    /// How many achievements are left to mastery; nullopt where that is not known.
    std::optional<int> left() const
    {
        return progress && achievements > 0 ? std::optional(achievements - progress->hardcore) : std::nullopt;
    }

    bool operator==(const UserGame &) const = default;
};

} // namespace MasteryChart
