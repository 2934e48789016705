// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/yourgames.h"

#include "window/gamefinder.h"
#include "window/yourgamespage.h"

#include <QStackedWidget>

namespace MasteryChart {

YourGames::YourGames(GameFinder &finder, const Service &service, Clock &clock, QStackedWidget &pages)
    : m_finder(finder)
    , m_service(service)
    , m_clock(clock)
    , m_pages(pages)
{
}

void YourGames::open()
{
    if (!m_page)
        makePage();
    showLists();
}

void YourGames::makePage()
{
    m_page = new YourGamesPage;
    m_pages.addWidget(m_page);
    m_page->setIcons(&m_finder.icons());
    m_page->setAccount(m_finder.hasAccount());
    UserLists *lists = &m_finder.userLists();
    connect(lists, &UserLists::changed, this, &YourGames::showList);
    connect(m_page, &YourGamesPage::listOpened, lists, &UserLists::open);
    connect(m_page, &YourGamesPage::refreshRequested, lists, &UserLists::refresh);
    connect(m_page, &YourGamesPage::gameChosen, this, &YourGames::gameChosen);
    connect(m_page, &YourGamesPage::compareRequested, this, &YourGames::compareRequested);
    connect(m_page, &YourGamesPage::backRequested, this, &YourGames::backRequested);
    connect(m_page, &YourGamesPage::signInRequested, this, &YourGames::signInRequested);
}

void YourGames::refresh()
{
    m_finder.userLists().refresh(m_page->list());
}

void YourGames::showLists()
{
    for (const UserList list : userLists)
        showList(list);
}

void YourGames::showList(UserList list)
{
    const UserLists::State &state = m_finder.userLists().state(list);
    const QString problem = state.problem ? sentence(*state.problem, m_service) : QString();
    m_page->setState(list, state, m_clock.date(), problem);
}

void YourGames::showAccount()
{
    if (m_page)
        m_page->setAccount(m_finder.hasAccount());
}

} // namespace MasteryChart
