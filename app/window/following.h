// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/followedgames.h"

class QAction;
class QStackedWidget;

namespace MasteryChart {

class FollowedPage;
class GameIcons;

/// The games that are followed, in the window: what follows a game, and the page of them, made when it is first opened.
class Following : public QObject
{
    Q_OBJECT

public:
    /// Borrows all that is given, which must outlive this. The page becomes one of \a pages, with \a icons.
    Following(const Accounts &accounts, const Transport &transport, const Service &service, Store &store,
              GameIcons &icons, QStackedWidget &pages);

    /// Follows the game of showGame(), or no longer does; checked while it is followed.
    QAction *followAction() const { return m_follow; }
    /// Opens the page.
    QAction *listAction() const { return m_list; }

    /// Null before it was opened.
    FollowedPage *page() const { return m_page; }
    void open();

    void setVersion(ApiVersion version) { m_games.setVersion(version); }

    /// The game that is shown; ID 0 for none that can be followed.
    void showGame(const RecentGame &game);

Q_SIGNALS:
    void gameChosen(int gameId);
    void backRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyColors();
    void makePage();
    void showGames();
    void follow(bool isFollowed);

    const Transport m_transport;
    GameIcons &m_icons;
    QStackedWidget &m_pages;
    FollowedGames m_games;
    QAction *m_follow; ///< of m_pages, as the next: they go with the window
    QAction *m_list;
    RecentGame m_game;
    FollowedPage *m_page = nullptr; ///< of m_pages
};

} // namespace MasteryChart
