// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/setfinder.h"

#include "catalogue/gametitle.h"
#include "catalogue/subsets.h"
#include "retroachievements/requests.h"

namespace MasteryChart {

SetFinder::SetFinder(const Accounts &accounts, const Transport &transport, const Service &service, GameList &list,
                     int set, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_transport(transport)
    , m_service(service)
    , m_list(list)
    , m_setId(set)
{
    connect(&m_accounts, &Accounts::changed, this, &SetFinder::begin);
    connect(&m_list, &GameList::ready, this, &SetFinder::look);
    connect(&m_list, &GameList::changed, this, &SetFinder::look);
    connect(&m_list, &GameList::fetchFinished, this, [this] {
        look();
        if (m_set && m_isFetched)
            finish(0);
    });
    QMetaObject::invokeMethod(this, &SetFinder::begin, Qt::QueuedConnection);
}

void SetFinder::begin()
{
    const Accounts::State state = m_accounts.state();
    if (m_fetch || state == Accounts::State::Waiting)
        return;
    if (state != Accounts::State::Ready) {
        finish(0);
        return;
    }
    m_fetch = new Fetch(m_transport, achievementSetRequestV2(m_service, m_accounts.credentials(), m_setId), this);
    connect(m_fetch, &Fetch::finished, this, &SetFinder::setLoaded);
    m_list.read();
}

void SetFinder::setLoaded(const Fetch::Result &result)
{
    const auto set =
        result ? parseAchievementSet(*result, m_accounts.credentials().key) : std::unexpected(ParseError::WrongShape);
    if (!set) {
        finish(0);
    } else if (set->title.isEmpty()) {
        finish(set->gameId);
    } else {
        m_set = *set;
        look();
    }
}

void SetFinder::look()
{
    if (!m_set || !m_list.isReady())
        return;
    const auto search = m_list.search();
    const Catalogue &catalogue = search->catalogue();
    if (const auto game = catalogue.game(m_set->gameId)) {
        for (const CatalogueGame &subset : subsetsOf(catalogue, *game)) {
            if (gameTitleFrom(subset.title).subset.compare(m_set->title, Qt::CaseInsensitive) == 0) {
                finish(subset.id);
                return;
            }
        }
    }
    if (m_isFetched)
        return;
    // It may be newer than the list.
    m_isFetched = true;
    m_list.fetch(GameList::Fetching::Old);
}

void SetFinder::finish(int gameId)
{
    disconnect(&m_accounts, nullptr, this, nullptr);
    disconnect(&m_list, nullptr, this, nullptr);
    m_set.reset();
    Q_EMIT finished(gameId);
}

} // namespace MasteryChart
