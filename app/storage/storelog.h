// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/keptlists.h"
#include "storage/store.h"

namespace MasteryChart {

// What comes from the store and what goes there, for developers and for those who report a fault: the category
// "masterychart.store", silent unless it is asked for. English, as networklog.h. Holds numbers and times alone: neither
// what a server sent as text nor the user's name.

void logLatest(const SnapshotKey &key, const std::optional<GameSnapshot> &found);
void logHistory(const SnapshotKey &key, qsizetype answers);
void logGameList(const KeptGameList &list);

/// An answer was kept, or \a problem was in the way.
void logSaved(const GameSnapshot &snapshot, std::optional<StoreProblem> problem);
void logSavedSystem(int system, qsizetype games, std::optional<StoreProblem> problem);

} // namespace MasteryChart
