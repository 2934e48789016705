// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/usergame.h"
#include "retroachievements/clock.h"
#include "retroachievements/service.h"

#include <QObject>

class QStackedWidget;

namespace MasteryChart {

class GameFinder;
class YourGamesPage;

/// The page of the user's own games, made when it is first opened, and what is in it.
class YourGames : public QObject
{
    Q_OBJECT

public:
    /// Borrows \a finder and \a clock, which must outlive this. The page becomes one of \a pages.
    YourGames(GameFinder &finder, const Service &service, Clock &clock, QStackedWidget &pages);

    /// Null before it was opened.
    YourGamesPage *page() const { return m_page; }

    /// Makes the page where there is none yet, and shows what is known of the lists.
    void open();

    /// Asks again for the list that is looked at.
    void refresh();
    /// Says the lists' ages again.
    void showLists();
    /// The account has changed.
    void showAccount();

Q_SIGNALS:
    void gameChosen(int gameId);
    void compareRequested(int gameId);
    void backRequested();
    void signInRequested();

private:
    void makePage();
    void showList(UserList list);

    GameFinder &m_finder;
    const Service m_service;
    Clock &m_clock;
    QStackedWidget &m_pages;
    YourGamesPage *m_page = nullptr; ///< of m_pages
};

} // namespace MasteryChart
