// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/searchquery.h"
#include "catalogue/searchtext.h"
#include "catalogue/usergame.h"
#include "window/gamerow.h"

#include <vector>

namespace MasteryChart {

/// What a list of the user's games can be sorted by.
enum class UserGameOrder {
    Lately,       ///< as the service sends it: what was played, or earned, last comes first
    Progress,     ///< the largest share earned first
    Left,         ///< the fewest left to mastery first
    Achievements, ///< the fewest first
    System,
    Title, ///< as the site does it
};

/// The orders that make sense for \a list; it begins with the first.
QList<UserGameOrder> ordersOf(UserList list);

/// "Left to Mastery"
QString nameOf(UserGameOrder order);

/// One of the user's lists, made ready to be sorted and filtered at every keystroke.
class UserGameSort
{
public:
    UserGameSort() = default;
    UserGameSort(const QList<UserGame> &games, UserList list);

    const QList<UserGame> &games() const { return m_games; }

    /// The games in \a order that have each word of \a filter, as far as it is typed, in title or system; what of a
    /// title that is, is marked. A filter without words lets all through. In the orders by progress, what is mastered
    /// comes last, under a heading of its own; by system, each has one. \a now is for "Played yesterday".
    QList<GameRow> rows(UserGameOrder order, const QString &filter, const QDateTime &now);

private:
    /// A text to look for words in.
    struct Words
    {
        explicit Words(const QString &text);
        bool has(const QString &word) const;

        QString spaced;          ///< a blank before each word, and behind the last
        QString letters;         ///< without blanks
        QList<qsizetype> starts; ///< of the words in letters
    };

    struct Entry
    {
        QString sortTitle;
        Words title;
        Words system;
    };

    void sort(UserGameOrder order);
    /// The ranges of the title that meet one of \a queries; nullopt where none is met.
    std::optional<QList<TextRange>> match(int game, const QList<SearchQuery> &queries) const;
    QString heading(int game, UserGameOrder order) const;
    QString note(const UserGame &game, UserGameOrder order, const QDateTime &now) const;

    UserList m_list = UserList::RecentlyPlayed;
    QList<UserGame> m_games;
    std::vector<Entry> m_entries; ///< of each of m_games
    std::optional<UserGameOrder> m_order;
    std::vector<int> m_sorted; ///< the games, in m_order
};

} // namespace MasteryChart
