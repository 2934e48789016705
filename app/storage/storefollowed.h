// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/followedgame.h"
#include "storage/recentgames.h"
#include "storage/storedatabase.h"

/// The games that are followed, and when a game was last looked at; within a transaction.
namespace MasteryChart::StoreFollowed {

template<typename T>
using Result = StoreDatabase::Result<T>;

/// In the order of their titles as they are written; those without one first.
[[nodiscard]] Result<QList<FollowedGame>> games(StoreDatabase &database, const QString &server);
[[nodiscard]] Result<void> add(StoreDatabase &database, const QString &server, const RecentGame &game);
[[nodiscard]] Result<void> remove(StoreDatabase &database, const QString &server, int game);
[[nodiscard]] Result<void> saveAsked(StoreDatabase &database, const QString &server, int game, const QDateTime &at);

[[nodiscard]] Result<QDateTime> lookedAt(StoreDatabase &database, const QString &server, int game);
[[nodiscard]] Result<void> saveLook(StoreDatabase &database, const QString &server, int game, const QDateTime &at);

} // namespace MasteryChart::StoreFollowed
