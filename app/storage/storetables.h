// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"
#include "storage/storedatabase.h"

/// What the store reads and writes within a transaction. A row that the store would not write is passed over.
namespace MasteryChart::StoreTables {

template<typename T>
using Result = StoreDatabase::Result<T>;

/// From the columns first_seen, last_seen, hardcore and casual.
std::optional<KeptAnswer> answerFrom(const QSqlQuery &row);

/// \a owner is a ownerHash(), empty for nobody.
[[nodiscard]] Result<std::optional<GameSnapshot>> latest(StoreDatabase &database, const SnapshotKey &key,
                                                         const QByteArray &owner);
[[nodiscard]] Result<QList<KeptAnswer>> history(StoreDatabase &database, const SnapshotKey &key);

/// Does nothing with a snapshot that is not kept. The progress is kept for \a owner, a ownerHash(); for nobody where
/// it is empty.
[[nodiscard]] Result<void> save(StoreDatabase &database, const GameSnapshot &snapshot, const QByteArray &owner,
                                qint64 limit);
/// Of the lists of \a owner, too. Overwrites the rows, so that their bytes are in no free page; what the -wal holds of
/// them is left to clearLog().
[[nodiscard]] Result<void> forgetProgress(StoreDatabase &database, const QString &server, const QByteArray &owner);
[[nodiscard]] Result<QHash<int, Progress>> knownProgress(StoreDatabase &database, const QString &server,
                                                         const QByteArray &owner);

[[nodiscard]] Result<QList<RecentGame>> recentGames(StoreDatabase &database, const QString &server);
[[nodiscard]] Result<void> addRecentGame(StoreDatabase &database, const QString &server, const RecentGame &game);

} // namespace MasteryChart::StoreTables
