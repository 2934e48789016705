// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/gameicons.h"
#include "session/gamelist.h"
#include "session/userlists.h"
#include "window/searchrows.h"

namespace MasteryChart {

class GameField;

/// Answers the field for a game: looks for what is typed in the games that are known and in the service's list of
/// games, which is read and fetched when somebody first looks for a game.
class GameFinder : public QObject
{
    Q_OBJECT

public:
    /// Borrows all that is given; it must outlive this. With \a samplesAlone, nothing but the built-in games is found,
    /// and nobody is asked for anything.
    GameFinder(GameField &field, const Accounts &accounts, const Transport &transport, const Service &service,
               Store &store, bool samplesAlone, QObject *parent = nullptr);

    GameList &list() { return m_list; }
    UserLists &userLists() { return m_userLists; }
    GameIcons &icons() { return m_icons; }

    /// The games shown before, the latest first.
    void setRecentGames(const QList<RecentGame> &games);

    /// What \a game is called; empty where no list says so.
    QString titleOf(int game) const { return m_rows.titleOf(game); }

    /// The game that fits \a words best; 0 where none does.
    int gameCalled(const QString &words) const;

    /// Whether the list of games is being fetched, or is going to be by a search.
    bool mayFindMore() const;

    /// Whether there is, or is about to be, anybody whose games can be found.
    bool hasAccount() const;

    /// How far the list of games has come; empty while it is not being fetched.
    QString progressText() const;
    /// What of the list of games is missing since the last fetch, and why; else empty.
    QString problemText() const;

Q_SIGNALS:
    /// titleOf() may know more.
    void titlesChanged();
    /// progressText() may be another.
    void progressed();

private:
    void search(const QString &query);
    void showRows();
    void showFooter();
    void tellProgress();
    void updateRows();
    void prepare();

    GameField &m_field;
    const Accounts &m_accounts;
    Clock &m_clock;
    const bool m_samplesAlone;
    const Service m_service;
    Store &m_store;
    GameList m_list;
    UserLists m_userLists;
    GameIcons m_icons;
    SearchRows m_rows;
    SearchRows::Known m_known;
    QHash<int, Progress> m_progress;            ///< of games that were shown
    std::unique_ptr<Clock::Alarm> m_nextSecond; ///< of a wait
    QString m_query;
    bool m_isSearching = false; ///< by words
    bool m_hasRows = false;     ///< something fits the query
};

} // namespace MasteryChart
