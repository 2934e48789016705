// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/following.h"

#include "window/followedpage.h"
#include "window/toolicon.h"

#include <QAction>
#include <QEvent>
#include <QStackedWidget>

namespace MasteryChart {

Following::Following(const Accounts &accounts, const Transport &transport, const Service &service, Store &store,
                     GameIcons &icons, QStackedWidget &pages)
    : m_transport(transport)
    , m_icons(icons)
    , m_pages(pages)
    , m_games(accounts, transport, service, store)
    , m_follow(new QAction(tr("&Follow This Game"), &pages))
    , m_list(new QAction(tr("Follo&wed Games"), &pages))
{
    m_follow->setCheckable(true);
    m_follow->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_follow->setEnabled(false);
    m_list->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    connect(m_follow, &QAction::triggered, this, &Following::follow);
    connect(&m_games, &FollowedGames::changed, this, &Following::showGames);
    m_pages.installEventFilter(this);
    applyColors();
}

void Following::open()
{
    if (!m_page)
        makePage();
    m_games.read();
    m_games.refresh();
}

void Following::makePage()
{
    m_page = new FollowedPage;
    m_page->setIcons(&m_icons);
    m_pages.addWidget(m_page);
    connect(m_page, &FollowedPage::gameChosen, this, &Following::gameChosen);
    connect(m_page, &FollowedPage::backRequested, this, &Following::backRequested);
    connect(m_page, &FollowedPage::refreshRequested, &m_games, &FollowedGames::refresh);
    connect(m_page, &FollowedPage::unfollowRequested, &m_games, &FollowedGames::unfollow);
    showGames();
}

void Following::showGame(const RecentGame &game)
{
    m_game = game;
    showGames();
}

bool Following::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    return QObject::eventFilter(watched, event);
}

void Following::applyColors()
{
    m_follow->setIcon(toolIcon(ToolIcon::Follow, m_pages.palette().color(QPalette::ButtonText)));
}

void Following::showGames()
{
    const bool isFollowed = m_games.isFollowed(m_game.id);
    m_follow->setEnabled(m_game.id != 0);
    m_follow->setChecked(isFollowed);
    m_follow->setToolTip(isFollowed ? tr("You follow this game: its figures are kept up to date (Ctrl+D)")
                                    : tr("Follow this game: keep its figures up to date (Ctrl+D)"));
    if (m_page)
        m_page->setGames(m_games.games(), m_games.isRefreshing(), m_transport.clock.date());
}

void Following::follow(bool isFollowed)
{
    if (isFollowed)
        m_games.follow(m_game);
    else
        m_games.unfollow(m_game.id);
}

} // namespace MasteryChart
