// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accounts.h"
#include "retroachievements/gameloader.h"
#include "storage/store.h"

#include <memory>

namespace MasteryChart {

/// The games that the user follows: what is kept of them, and new figures where those are old. They are asked for one
/// after the other, the one first that was asked for the longest time ago, and always behind what somebody waits for.
class FollowedGames : public QObject
{
    Q_OBJECT

public:
    /// A game is not asked for again before it.
    static constexpr std::chrono::hours maxAge{6};
    /// After the start, in which nothing is to be in the way.
    static constexpr std::chrono::seconds patience{10};

    /// Borrows \a accounts, \a store and what \a transport holds; all must outlive this. Reads what is kept, and begins
    /// to ask after some patience.
    FollowedGames(const Accounts &accounts, const Transport &transport, const Service &service, Store &store,
                  QObject *parent = nullptr);
    ~FollowedGames() override;

    void setVersion(ApiVersion version) { m_version = version; }

    const QList<FollowedGame> &games() const { return m_games; }
    bool isFollowed(int gameId) const;
    /// Whether new figures are being asked for.
    bool isRefreshing() const { return m_loader != nullptr; }

    void follow(const RecentGame &game);
    void unfollow(int gameId);

    /// Reads again what is kept.
    void read();
    /// Asks for what is old, as soon as there is a key.
    void refresh();

Q_SIGNALS:
    /// games() or isRefreshing() may be other ones.
    void changed();

private:
    /// The next to be asked for; null for none.
    const FollowedGame *nextOld() const;
    void askNext();
    void loaded(int gameId, const LoadReport &report);

    const Accounts &m_accounts;
    const Transport m_transport;
    const Service m_service;
    Store &m_store;
    ApiVersion m_version = ApiVersion::V1;
    QList<FollowedGame> m_games;
    bool m_isRead = false;
    bool m_isWanted = false; ///< to ask for what is old
    QSet<int> m_failed;      ///< since that was wanted
    std::unique_ptr<GameLoader> m_loader;
    std::unique_ptr<Clock::Alarm> m_start;
};

} // namespace MasteryChart
