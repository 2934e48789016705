// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/usergame.h"
#include "retroachievements/credentials.h"
#include "retroachievements/fetch.h"

#include <QSet>

namespace MasteryChart {

/// Loads one of the user's own lists, a request for each page, one after the other, until as many games have come as
/// the service says there are, or a page is not full or brings nothing new. At most 40 pages: more games than the
/// service has. Starts when made; deleting it cancels what is under way, and no signal follows.
class UserListLoader : public QObject
{
    Q_OBJECT

public:
    /// The whole list, or why it did not come; a game that is on two pages once. Kind::NoData where the service knows
    /// no such user (want to play alone; the other lists are empty then). A list to which the service gives no access
    /// to anybody but its owner (want to play: 401 with "[]") is Kind::Forbidden, for the key is good.
    using Result = std::expected<QList<UserGame>, ServiceError>;

    UserListLoader(const Transport &transport, const Service &service, const Credentials &credentials, UserList list,
                   QObject *parent = nullptr);
    ~UserListLoader() override;

    /// What the request under way waits for; nullopt while it is being sent or answered.
    std::optional<WaitState> waiting() const { return waitingOf(m_underWay); }

Q_SIGNALS:
    /// Once, never from within the constructor.
    void finished(const MasteryChart::UserListLoader::Result &result);

    /// waiting() may be another.
    void waitingChanged();

private:
    void fetchPage();
    void answered(const Fetch::Result &result, const QByteArray &body);

    const Transport m_transport;
    const Service m_service;
    const Credentials m_credentials;
    const UserList m_list;
    QList<Fetch *> m_underWay; ///< at most one
    QList<UserGame> m_games;
    QSet<int> m_known; ///< their IDs
    int m_pages = 0;
    int m_offset = 0; ///< of the next page
};

} // namespace MasteryChart
