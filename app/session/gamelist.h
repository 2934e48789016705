// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accounts.h"
#include "catalogue/gamesearch.h"
#include "retroachievements/gamelistloader.h"
#include "retroachievements/popularityloader.h"
#include "storage/store.h"

#include <QFutureWatcher>
#include <QSet>

#include <memory>

namespace MasteryChart {

/// The service's list of games, for window and command line alike: reads what is kept, and fetches what is missing or
/// old, system by system, as soon as somebody looks for a game. Nothing is read or asked for before.
///
/// What comes is kept at once, so that a fetch that ends early goes on where it stopped.
///
/// How much games are played comes last, where that never came or is old. Nothing depends on it: where it fails, that
/// is no problem(), and it is asked for again in the next run of the program.
class GameList : public QObject
{
    Q_OBJECT

public:
    /// How far the list is there, or was brought up to date.
    struct Coverage
    {
        int systems = 0; ///< whose games are there, and need not be fetched any more
        int of = 0;      ///< 0 while the list of systems is not there
        int known = 0;   ///< whose games are there, perhaps old ones

        bool isComplete() const { return of > 0 && systems == of; }
        bool operator==(const Coverage &) const = default;
    };

    /// What a fetch is for.
    enum class Fetching {
        Missing, ///< what never came
        Old,     ///< that, and what is older than maxAge
        All,     ///< everything anew
    };

    static constexpr std::chrono::days maxAge{7};
    static constexpr std::chrono::days maxPopularityAge{30};
    static constexpr std::chrono::seconds longestWaitForPopularity{10};

    /// Borrows \a accounts, \a store and what \a transport holds; all must outlive this.
    GameList(const Accounts &accounts, const Transport &transport, const Service &service, Store &store,
             QObject *parent = nullptr);
    ~GameList() override;

    /// Reads what is kept, the first time; ready() follows, queued, each time.
    void read();

    /// Reads what is kept where that was not done yet, then fetches. Needs an account: without one fetchFinished()
    /// comes with CredentialsMissing; while the account waits for its key, the fetch waits too. One that is under way
    /// goes on, also with another account; \a what adds to it.
    void fetch(Fetching what);

    /// Whether what is kept was read.
    bool isReady() const { return m_isReady; }
    bool isFetching() const { return m_fetching.has_value(); }

    /// Finds in all that is there; never null. Another one with each changed().
    std::shared_ptr<const GameSearch> search() const { return m_search; }

    /// How many have played each of the games that are played most. Another one with a changed().
    const GameSearch::Popularity &popularity() const { return m_popularity; }

    Coverage coverage() const;

    /// What the fetch waits for; nullopt where it does not.
    std::optional<WaitState> waiting() const { return m_loader ? m_loader->waiting() : std::nullopt; }

    /// What kept the last fetch from being complete; nullopt where it was, and before the first.
    const std::optional<ServiceError> &problem() const { return m_problem; }

    /// These come first, in this order, when games are fetched: the systems of games the user knows.
    void setFirstSystems(const QList<int> &systems);

Q_SIGNALS:
    /// What is kept was read; search() finds in it.
    void ready();
    /// search() finds more, or something else, or popularity() is another.
    void changed();
    /// coverage(), isFetching() or waiting() may have changed.
    void progressed();
    /// Queued, exactly once for all calls of fetch() until then: what they were for is there and search() finds in it,
    /// or problem() says why not. A fetch of everything waits for popularity() too, but not for long; any other leaves
    /// that behind.
    void fetchFinished();

private:
    void keptFound(const KeptGameList &kept);
    void begin();
    bool isDue(const QDateTime &at, std::chrono::days oldest = maxAge) const;
    void systemsLoaded(const QList<System> &systems);
    void gamesLoaded(int system, const QList<CatalogueGame> &games);
    void failed(int system, const ServiceError &error);
    void tell(const ServiceError &error);
    void accountChanged();
    QList<int> due() const;
    void loaded();
    void loadPopularity();
    void popularityLoaded();
    void leavePopularity();
    void endFetch();
    void build();
    void built();

    const Accounts &m_accounts;
    const Transport m_transport;
    const Service m_service;
    Store &m_store;

    QList<System> m_systems;
    QDateTime m_systemsAt;
    QMap<int, QList<CatalogueGame>> m_games; ///< by system
    QHash<int, QDateTime> m_gamesAt;         ///< by system
    QSet<int> m_due;                         ///< systems to be fetched, or whose fetch failed
    bool m_isReading = false;
    bool m_isReady = false;

    QFutureWatcher<std::shared_ptr<const GameSearch>> m_builder;
    bool m_isBuilding = false;
    bool m_isStale = false; ///< it is being built of less than is there
    std::shared_ptr<const GameSearch> m_search = std::make_shared<const GameSearch>();

    std::optional<Fetching> m_fetching;
    QDateTime m_fetchingSince;
    bool m_isOver = false; ///< nothing of the fetch is under way any more, but perhaps the search is being built
    std::unique_ptr<GameListLoader> m_loader;
    Credentials m_credentials; ///< of the loaders

    GameSearch::Popularity m_popularity;
    QDateTime m_popularityAt;
    std::unique_ptr<PopularityLoader> m_popularityLoader;
    std::unique_ptr<Clock::Alarm> m_popularityWait; ///< while the fetch does not end without it
    bool m_hasPopularityFailed = false;

    std::optional<ServiceError> m_problem;
    QList<int> m_firstSystems;
};

} // namespace MasteryChart
