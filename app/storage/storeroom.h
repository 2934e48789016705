// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storedatabase.h"

namespace MasteryChart::StoreRoom {

/// Deletes while the database is larger than \a limit: first the icons of lists, which the service gives again, those
/// not asked for for the longest time first; then the oldest answers, but never the newest about a set.
[[nodiscard]] StoreDatabase::Result<void> make(StoreDatabase &database, qint64 limit);

} // namespace MasteryChart::StoreRoom
