// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/latestmasters.h"

#include "retroachievements/requests.h"

namespace MasteryChart {

LatestMasters::LatestMasters(const Accounts &accounts, const Transport &transport, const Service &service,
                             QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_transport(transport)
    , m_service(service)
{
}

void LatestMasters::load(int gameId)
{
    m_fetch.reset();
    const Credentials credentials = m_accounts.credentials();
    m_state = {.gameId = gameId, .isLoading = credentials.isComplete()};
    if (m_state.isLoading) {
        m_fetch = std::make_unique<Fetch>(m_transport, latestMastersRequest(m_service, credentials, gameId), this);
        connect(m_fetch.get(), &Fetch::finished, this,
                [this, key = credentials.key](const Fetch::Result &result) { loaded(result, key); });
    } else {
        m_state.problem = ServiceError{ServiceError::Kind::CredentialsMissing};
    }
    Q_EMIT changed();
}

void LatestMasters::keepOnly(int gameId)
{
    if (m_state.gameId == gameId || m_state.gameId == 0)
        return;
    m_fetch.reset();
    m_state = {};
    Q_EMIT changed();
}

void LatestMasters::loaded(const Fetch::Result &result, const Secret &key)
{
    m_fetch.release()->deleteLater(); // it is telling this
    m_state.isLoading = false;
    if (!result) {
        m_state.problem = result.error();
    } else if (const auto masters = parseMasters(*result, key)) {
        m_state.masters = *masters;
    } else {
        m_state.problem = ServiceError{ServiceError::Kind::UnexpectedAnswer, 200};
    }
    Q_EMIT changed();
}

} // namespace MasteryChart
