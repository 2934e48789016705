// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/popularityloader.h"

#include "retroachievements/popularityparser.h"
#include "retroachievements/requests.h"

namespace MasteryChart {

PopularityLoader::PopularityLoader(const Transport &transport, const Service &service, const Credentials &credentials,
                                   QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_service(service)
    , m_credentials(credentials)
{
    fetchPage();
}

PopularityLoader::~PopularityLoader() = default;

void PopularityLoader::fetchPage()
{
    ++m_page;
    auto *fetch = new Fetch(m_transport, popularityRequestV2(m_service, m_credentials, m_page), this,
                            RateLimiter::Priority::Background);
    connect(fetch, &Fetch::finished, this, &PopularityLoader::answered);
    connect(fetch, &Fetch::finished, fetch, &QObject::deleteLater);
}

void PopularityLoader::answered(const Fetch::Result &result)
{
    const auto page = result ? parsePopularity(*result) : std::unexpected(ParseError::WrongShape);
    if (!page) {
        m_players.clear();
        Q_EMIT finished();
        return;
    }
    m_players.insert(*page);
    if (page->size() < popularityPageSize || m_page == mostPages)
        Q_EMIT finished();
    else
        fetchPage();
}

} // namespace MasteryChart
