// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/keptlists.h"
#include "storage/storedatabase.h"

/// The service's list of games and the lists of users, within a transaction. What the store would not write is passed
/// over: games that are damaged never came.
namespace MasteryChart::StoreLists {

template<typename T>
using Result = StoreDatabase::Result<T>;

[[nodiscard]] Result<KeptGameList> gameList(StoreDatabase &database, const QString &server);
[[nodiscard]] Result<void> saveSystems(StoreDatabase &database, const QString &server, const QList<System> &systems,
                                       const QDateTime &at);
[[nodiscard]] Result<void> saveSystemGames(StoreDatabase &database, const QString &server, int system,
                                           const QList<CatalogueGame> &games, const QDateTime &at);

[[nodiscard]] Result<void> savePlayers(StoreDatabase &database, const QString &server, const QHash<int, int> &players,
                                       const QDateTime &at);

/// \a owner is an ownerHash(), empty for nobody, who has no lists. They go with StoreTables::forgetProgress().
[[nodiscard]] Result<std::optional<KeptUserList>> userList(StoreDatabase &database, const QString &server,
                                                           const QByteArray &owner, UserList list);
[[nodiscard]] Result<void> saveUserList(StoreDatabase &database, const QString &server, const QByteArray &owner,
                                        UserList list, const KeptUserList &kept);

} // namespace MasteryChart::StoreLists
