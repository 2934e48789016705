// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/keptcomparison.h"
#include "storage/storedatabase.h"

/// The comparisons of games, within a transaction. A member that the program would not have written is passed over.
namespace MasteryChart::StoreComparisons {

template<typename T>
using Result = StoreDatabase::Result<T>;

/// The one used last first.
[[nodiscard]] Result<QList<KeptComparison>> comparisons(StoreDatabase &database, const QString &server);
[[nodiscard]] Result<void> save(StoreDatabase &database, const QString &server, const KeptComparison &comparison);
[[nodiscard]] Result<void> remove(StoreDatabase &database, const QString &server, const QString &name);

} // namespace MasteryChart::StoreComparisons
