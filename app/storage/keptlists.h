// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/usergame.h"

#include <QHash>

namespace MasteryChart {

/// The service's list of games as far as it is kept.
struct KeptGameList
{
    QList<System> systems;
    QMap<int, QList<CatalogueGame>> games; ///< by system
    QDateTime systemsAt;                   ///< when the list of systems came, UTC; invalid when it never did
    QHash<int, QDateTime> gamesAt;         ///< by system, when its games came, UTC; those that never did are not in it
    QHash<int, int> players;               ///< by game, how many have played it; only those played most
    QDateTime playersAt;                   ///< when that came, UTC; invalid when it never did

    bool isEmpty() const { return gamesAt.isEmpty(); }
};

/// One of a user's lists as it is kept.
struct KeptUserList
{
    QDateTime fetchedAt; ///< UTC
    QList<UserGame> games;
};

} // namespace MasteryChart
