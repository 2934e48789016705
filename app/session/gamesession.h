// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accounts.h"
#include "retroachievements/gameloader.h"
#include "retroachievements/samplenetwork.h"
#include "session/sessiongame.h"
#include "storage/store.h"

#include <memory>

namespace MasteryChart {

/// From a question to a game, for window and command line alike: waits for the account's key, shows what is kept, asks
/// the service, and keeps what it answered.
class GameSession : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        int gameId = 0;
        AchievementSet set = AchievementSet::Official;
        bool sample = false; ///< a built-in game, which needs no account
        ModeFilter modeFilter = ModeFilter::Both;
        bool details = true; ///< title, system and the user's progress
        bool icon = true;    ///< needs the details
        bool times = true;   ///< the median times, behind everything else
        RateLimiter::Priority timesPriority = RateLimiter::Priority::Background;
    };

    enum class State {
        Idle,
        WaitingForKey, ///< the key store has not answered yet; the request follows
        Loading,       ///< the distribution of request() is under way
    };

    /// Borrows \a accounts, \a store and what \a transport holds; all must outlive this. Without a \a store nothing is
    /// kept, and no sample is shown while the key is waited for.
    GameSession(const Accounts &accounts, const Transport &transport, const Service &service, Store *store,
                QObject *parent = nullptr);
    ~GameSession() override;

    /// Which version of the API is used from the next request on.
    void setVersion(ApiVersion version) { m_version = version; }
    ApiVersion version() const { return m_version; }

    const Service &service() const { return m_service; }

    /// Asks for a game and cancels what was under way. What is kept of it is shown as soon as the store has found it,
    /// unless the service was quicker. While the account waits for its key, a sample is shown where nothing is kept,
    /// and the request follows when the key is there.
    void load(const Request &request);

    /// Cancels what is under way; what is shown stays.
    void cancel();

    State state() const { return m_state; }
    bool isLoading() const { return m_state == State::Loading; }

    /// Whether anything of the last request is still under way but the median times, which nobody waits for.
    bool isBusy() const;

    /// The game that was asked for last.
    const Request &request() const { return m_request; }

    /// What there is to see; changes with chartChanged() and shownChanged().
    const SessionGame &shown() const { return m_shown; }

    /// What the distribution waits for.
    std::optional<WaitState> waiting() const;

Q_SIGNALS:
    /// The distribution of request() came from the service; chartChanged() and shownChanged() follow.
    void loaded();
    /// The distribution, the progress, the achievements or the times in shown() changed; shownChanged() follows.
    void chartChanged();
    /// Anything in shown() changed, or less of it is under way.
    void shownChanged();
    /// The distribution of request() did not come; shown() stays.
    void failed(const MasteryChart::ServiceError &error);
    /// The key that was waited for could not be had. The request stays, and follows when there is a key after all.
    void keyMissing(const MasteryChart::KeyStoreError &problem);
    /// Exactly once for each request that is neither cancelled nor replaced: nothing of it is under way any more.
    void finished(const MasteryChart::LoadReport &report);
    /// state() or waiting() may have changed.
    void progressed();

private:
    void accountChanged();
    void start(const Request &request);
    void findKept();
    void keptFound(const std::optional<GameSnapshot> &kept);
    void partUpdated(GameLoader::Part part);
    void loaderFinished(const LoadReport &report);
    void takeSnapshot();
    bool isShown(const Request &request) const;
    void dropProgressOfOthers();
    void stop();
    void keep();

    const Accounts &m_accounts;
    const Transport m_transport;
    const Service m_service;
    Store *m_store;
    SampleNetwork m_sampleNetwork;
    RateLimiter m_sampleLimiter;
    ApiVersion m_version = ApiVersion::V1;

    Request m_request;
    State m_state = State::Idle;
    std::optional<Request> m_afterKey;     ///< follows when the key is there
    std::unique_ptr<QObject> m_keptSearch; ///< the store's answer comes while this is there
    std::unique_ptr<GameLoader> m_loader;
    Credentials m_credentials; ///< of the last request to the service
    SessionGame m_shown;
};

} // namespace MasteryChart
