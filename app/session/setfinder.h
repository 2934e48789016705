// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accounts.h"
#include "retroachievements/fetch.h"
#include "retroachievements/responseparser.h"
#include "session/gamelist.h"

namespace MasteryChart {

/// Finds the game that has the achievements of a set, as a link with "?set=" names it: a subset has an ID of its own,
/// which only the list of games tells. Asks version 2 of the API for the set's name and the game it belongs to, and
/// looks for a subset of that game that is called so; where the list does not have it yet, it is fetched.
///
/// Starts when made; deleting it cancels the search.
class SetFinder : public QObject
{
    Q_OBJECT

public:
    /// Borrows \a accounts, \a list and what \a transport holds; all must outlive this.
    SetFinder(const Accounts &accounts, const Transport &transport, const Service &service, GameList &list, int set,
              QObject *parent = nullptr);

Q_SIGNALS:
    /// Once, never from within the constructor: the game with these achievements, which is the one that the link names
    /// where it is that game's main set. 0 where there is none, or where nobody could be asked.
    void finished(int gameId);

private:
    void begin();
    void setLoaded(const Fetch::Result &result);
    void look();
    void finish(int gameId);

    const Accounts &m_accounts;
    const Transport m_transport;
    const Service m_service;
    GameList &m_list;
    const int m_setId;
    Fetch *m_fetch = nullptr;
    std::optional<NamedSet> m_set;
    bool m_isFetched = false; ///< the list was, for this
};

} // namespace MasteryChart
