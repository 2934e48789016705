// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accounts.h"
#include "retroachievements/gameloader.h"
#include "retroachievements/samplenetwork.h"
#include "session/sessiongame.h"
#include "storage/gamecache.h"

#include <memory>

namespace MasteryChart {

/// The game that is shown and the one on its way. A copy kept from the last time is shown at once; what comes from the
/// service takes its place and is kept in its turn, without a place where the user's account is not saved.
class GameSession : public QObject
{
    Q_OBJECT

public:
    /// Borrows \a accounts, \a limiter and \a cache, which must outlive this.
    GameSession(const Accounts &accounts, RateLimiter &limiter, const Service &service, GameCache &cache,
                QObject *parent = nullptr);
    ~GameSession() override;

    const SessionGame &shown() const { return m_shown; }

    /// Which interface the next game is asked from.
    void setVersion(ApiVersion version) { m_version = version; }

    /// Asks for a game with the account's credentials, or for a built-in one, which needs none; gives up what was on
    /// its way. Both modes always come: to look at the other takes no second request.
    void load(int gameId, AchievementSet set, bool sample);

    /// Gives up what was on its way and shows the kept copy of a game, if there is one; asks for nothing.
    bool showKept(int gameId, AchievementSet set);

    /// Gives up what is on its way.
    void cancel();

    /// Whether the distribution of coming() is on its way.
    bool isLoading() const { return m_loading; }
    /// Whether anything is.
    bool isBusy() const { return m_load && m_load->isBusy(); }
    const GameSnapshot &coming() const { return m_coming.game; }
    /// What the distribution waits for.
    std::optional<WaitState> waiting() const;

    /// Whose credentials the last game was asked with, the samples aside.
    QString user() const { return m_credentials.user; }

    /// Takes another user's place off the screen, and gives up what is on its way with other credentials than the
    /// account's; the game that was given up, if any.
    std::optional<int> leaveToAccount();

Q_SIGNALS:
    /// The distribution of coming() came; shownChanged() follows.
    void loaded();
    /// The distribution or the place in shown() is another; shownChanged() follows.
    void chartChanged();
    /// shown() is another game, or more of it, or less is on its way.
    void shownChanged();
    /// The distribution of coming() did not come; what is shown stays.
    void failed(const ServiceError &error);
    /// isLoading() or waiting() may be others.
    void progressed();

private:
    void distributionFinished(const std::expected<Distribution, ServiceError> &distribution,
                              const std::optional<ServiceError> &missingMode);
    void detailsFinished(const std::expected<GameDetails, ServiceError> &details);
    void iconFinished(const std::expected<QByteArray, ServiceError> &image);
    /// Where the details and the icon that arrive belong: to the game that comes, or is shown already.
    SessionGame &target() { return m_loading ? m_coming : m_shown; }
    bool isShown(int gameId, bool sample) const;
    bool findKept(int gameId, AchievementSet set);
    void dropOtherPlace();
    void arrived();
    /// Ends what is on its way, and keeps what of it has come.
    void stop();
    void keep();

    const Accounts &m_accounts;
    RateLimiter &m_limiter;
    const Service m_service;
    GameCache &m_cache;
    SampleNetwork m_sampleNetwork;
    RateLimiter m_sampleLimiter;
    ApiVersion m_version = ApiVersion::V1;

    std::unique_ptr<GameLoader> m_load; ///< what is on its way, or was last
    bool m_loading = false;
    bool m_detailsDue = false;
    std::chrono::milliseconds m_start{0};
    Credentials m_credentials; ///< that the last game was asked with, the samples aside
    SessionGame m_coming;
    SessionGame m_shown;
};

} // namespace MasteryChart
