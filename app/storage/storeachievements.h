// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/gamesnapshot.h"
#include "storage/storedatabase.h"

/// Achievements, median times, and which achievements a user earned, within a transaction. Each is one value of JSON,
/// so that a game is one row; what the store would not write counts as not known.
namespace MasteryChart::StoreAchievements {

template<typename T>
using Result = StoreDatabase::Result<T>;

/// Keeps what \a snapshot knows in the rows of its game and of \a owner, which are there; for nobody where \a owner is
/// empty. What it does not know stays.
[[nodiscard]] Result<void> save(StoreDatabase &database, const QVariant &server, const GameSnapshot &snapshot,
                                const QByteArray &owner);

/// Adds to \a snapshot, whose server, ID and progress are there, what is known; which achievements are \a owner's only
/// where the progress is.
[[nodiscard]] Result<void> read(StoreDatabase &database, const QByteArray &owner, GameSnapshot &snapshot);

} // namespace MasteryChart::StoreAchievements
