// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accounts.h"
#include "retroachievements/fetch.h"
#include "retroachievements/mastersparser.h"

namespace MasteryChart {

/// Who mastered a game last, on demand; not kept.
class LatestMasters : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        int gameId = 0; ///< 0 while nothing was asked for
        bool isLoading = false;
        QList<Master> masters = {};
        std::optional<ServiceError> problem = {};
    };

    /// Borrows \a accounts and what \a transport holds, which must outlive this.
    LatestMasters(const Accounts &accounts, const Transport &transport, const Service &service,
                  QObject *parent = nullptr);

    /// Asks for those of \a gameId, in the place of what was asked for before.
    void load(int gameId);
    /// Forgets what was asked for unless that is of \a gameId.
    void keepOnly(int gameId);

    const State &state() const { return m_state; }

Q_SIGNALS:
    /// state() is another.
    void changed();

private:
    void loaded(const Fetch::Result &result, const Secret &key);

    const Accounts &m_accounts;
    const Transport m_transport;
    const Service m_service;
    State m_state;
    std::unique_ptr<Fetch> m_fetch;
};

} // namespace MasteryChart
