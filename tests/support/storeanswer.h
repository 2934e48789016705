// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"
#include "support/waitfor.h"

#include <optional>

namespace MasteryChart {

/// The answer to a question of a store, waited for; nullopt where none comes. \a ask asks with the context and the
/// callback that it is given.
template<typename Answer, typename Ask>
std::optional<Answer> storeAnswer(const Ask &ask)
{
    std::optional<Answer> found;
    QObject context;
    ask(&context, [&found](const Answer &answer) { found = answer; });
    waitFor([&found] { return found.has_value(); });
    return found;
}

/// Waits until \a store has done all that was asked of it so far, and its answers are here. False if that never comes.
[[nodiscard]] inline bool waitForStore(Store &store)
{
    return storeAnswer<QList<RecentGame>>([&store](QObject *context, const Store::RecentGamesCallback &answer) {
               store.recentGames({}, context, answer);
           })
        .has_value();
}

} // namespace MasteryChart
