// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/gamelist.h"

#include "session/age.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace MasteryChart {

using Kind = ServiceError::Kind;

GameList::GameList(const Accounts &accounts, const Transport &transport, const Service &service, Store &store,
                   QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_transport(transport)
    , m_service(service)
    , m_store(store)
{
    connect(&m_accounts, &Accounts::changed, this, &GameList::accountChanged);
    connect(&m_builder, &QFutureWatcherBase::finished, this, &GameList::built);
}

GameList::~GameList() = default;

void GameList::read()
{
    if (m_isReady) {
        QMetaObject::invokeMethod(this, &GameList::ready, Qt::QueuedConnection);
    } else if (!m_isReading) {
        m_isReading = true;
        m_store.gameList(m_service.name(), this, [this](const KeptGameList &kept) { keptFound(kept); });
    }
}

void GameList::keptFound(const KeptGameList &kept)
{
    m_systems = kept.systems;
    m_systemsAt = kept.systemsAt;
    m_gamesAt = kept.gamesAt;
    m_games = kept.games;
    m_popularity = kept.players;
    m_popularityAt = kept.playersAt;
    const QList<int> missing = due();
    m_due = QSet<int>(missing.cbegin(), missing.cend());
    build();
}

GameList::Coverage GameList::coverage() const
{
    return {static_cast<int>(m_systems.size() - m_due.size()), static_cast<int>(m_systems.size()),
            static_cast<int>(m_gamesAt.size())};
}

void GameList::fetch(Fetching what)
{
    const bool isMore = !m_fetching || what > *m_fetching;
    if (isMore) {
        m_fetching = what;
        m_fetchingSince = m_transport.clock.date();
        m_isOver = false;
    }
    if (!m_isReady)
        read();
    else if (isMore)
        begin();
    Q_EMIT progressed();
}

/// Begins, or begins again, what m_fetching says.
void GameList::begin()
{
    m_problem.reset();
    m_loader.reset();
    const QList<int> systems = due();
    m_due = QSet<int>(systems.cbegin(), systems.cend());
    const bool areSystemsDue = m_fetching == Fetching::All || isDue(m_systemsAt);
    const Accounts::State state = m_accounts.state();
    if (!areSystemsDue && systems.isEmpty()) {
        loaded();
        return;
    }
    if (state == Accounts::State::Waiting)
        return;
    if (state != Accounts::State::Ready) {
        tell({Kind::CredentialsMissing});
        loaded();
        return;
    }
    m_credentials = m_accounts.credentials();
    m_loader = std::make_unique<GameListLoader>(m_transport, m_service, m_credentials);
    connect(m_loader.get(), &GameListLoader::systemsLoaded, this, &GameList::systemsLoaded);
    connect(m_loader.get(), &GameListLoader::gamesLoaded, this, &GameList::gamesLoaded);
    connect(m_loader.get(), &GameListLoader::waitingChanged, this, &GameList::progressed);
    connect(m_loader.get(), &GameListLoader::failed, this, &GameList::failed);
    connect(m_loader.get(), &GameListLoader::finished, this, &GameList::loaded);
    if (areSystemsDue)
        m_loader->loadSystems();
    else
        m_loader->loadGames(systems);
}

/// Whether what came \a at is to be fetched.
bool GameList::isDue(const QDateTime &at, std::chrono::days oldest) const
{
    if (!at.isValid())
        return true;
    const QDateTime now = m_transport.clock.date();
    switch (m_fetching.value_or(Fetching::Missing)) {
    case Fetching::Missing:
        return false;
    case Fetching::Old:
        return isOld(at, oldest, now);
    case Fetching::All:
        return at < m_fetchingSince || at > now;
    }
    Q_UNREACHABLE();
}

/// The systems to fetch, in their order: those of games that the user knows, those that never came, the oldest.
QList<int> GameList::due() const
{
    QList<int> systems;
    for (const System &system : m_systems) {
        if (isDue(m_gamesAt.value(system.id)))
            systems.append(system.id);
    }
    const auto rank = [this](int system) {
        const qsizetype place = m_firstSystems.indexOf(system);
        return std::pair(place < 0 ? m_firstSystems.size() : place, m_gamesAt.value(system).toMSecsSinceEpoch());
    };
    std::ranges::stable_sort(systems, {}, rank);
    return systems;
}

void GameList::systemsLoaded(const QList<System> &systems)
{
    if (systems.isEmpty()) {
        failed(0, {Kind::UnexpectedAnswer, 200});
        return;
    }
    m_systems = systems;
    m_systemsAt = m_transport.clock.date();
    m_store.saveSystems(m_service.name(), systems, m_systemsAt);
    const auto isGone = [&systems](int id) {
        return std::ranges::none_of(systems, [id](const System &system) { return system.id == id; });
    };
    m_games.removeIf([&](const auto &entry) { return isGone(entry.key()); });
    m_gamesAt.removeIf([&](const auto &entry) { return isGone(entry.key()); });
    const QList<int> order = due();
    m_due = QSet<int>(order.cbegin(), order.cend());
    m_loader->loadGames(order);
    build();
    Q_EMIT progressed();
}

void GameList::gamesLoaded(int system, const QList<CatalogueGame> &games)
{
    if (games.isEmpty() && !m_games.value(system).isEmpty()) { // all games of a system do not go at once
        failed(system, {Kind::UnexpectedAnswer, 200});
        return;
    }
    m_games.insert(system, games);
    m_gamesAt.insert(system, m_transport.clock.date());
    m_due.remove(system);
    m_store.saveSystemGames(m_service.name(), system, games, m_gamesAt.value(system));
    build();
    Q_EMIT progressed();
}

void GameList::failed(int system, const ServiceError &error)
{
    tell(error);
    // The systems that are known have games all the same.
    if (system == 0 && !concernsEveryRequest(error))
        m_loader->loadGames(due());
}

/// The first problem is told, unless a later one says what to do about all of them.
void GameList::tell(const ServiceError &error)
{
    if (!m_problem || error.kind == Kind::CredentialsRefused)
        m_problem = error;
}

void GameList::setFirstSystems(const QList<int> &systems)
{
    m_firstSystems = systems;
    if (m_loader)
        m_loader->prefer(systems);
}

void GameList::accountChanged()
{
    if (m_popularityLoader && m_credentials != m_accounts.credentials()) {
        m_popularityLoader.reset();
        leavePopularity();
    }
    if (m_fetching && !m_isOver && m_isReady && (!m_loader || m_credentials != m_accounts.credentials()))
        begin();
}

/// Nothing is under way any more.
void GameList::loaded()
{
    if (m_loader)
        m_loader.release()->deleteLater(); // it may be telling this
    m_isOver = true;
    loadPopularity();
    QMetaObject::invokeMethod(this, &GameList::endFetch, Qt::QueuedConnection);
}

/// Asks how much games are played, unless it is known well enough, or there is no use in asking.
void GameList::loadPopularity()
{
    const bool isDueNow = m_fetching != Fetching::Missing && isDue(m_popularityAt, maxPopularityAge);
    const bool isHopeless = m_hasPopularityFailed || coverage().systems == 0
        || m_accounts.state() != Accounts::State::Ready || (m_problem && concernsEveryRequest(*m_problem));
    if (!isDueNow || isHopeless)
        return;
    if (!m_popularityLoader) {
        m_credentials = m_accounts.credentials();
        m_popularityLoader = std::make_unique<PopularityLoader>(m_transport, m_service, m_credentials);
        connect(m_popularityLoader.get(), &PopularityLoader::finished, this, &GameList::popularityLoaded);
    }
    if (m_fetching == Fetching::All)
        m_popularityWait = m_transport.clock.in(longestWaitForPopularity, [this] { leavePopularity(); });
}

void GameList::popularityLoaded()
{
    const GameSearch::Popularity players = m_popularityLoader->players();
    m_popularityLoader.release()->deleteLater(); // it is telling this
    leavePopularity();
    m_hasPopularityFailed = players.isEmpty();
    if (m_hasPopularityFailed)
        return;
    m_popularity = players;
    m_popularityAt = m_transport.clock.date();
    m_store.savePlayers(m_service.name(), m_popularity, m_popularityAt);
    Q_EMIT changed();
}

/// Lets the fetch end without it.
void GameList::leavePopularity()
{
    m_popularityWait.reset();
    QMetaObject::invokeMethod(this, &GameList::endFetch, Qt::QueuedConnection);
}

/// Ends the fetch where search() finds what came.
void GameList::endFetch()
{
    if (!m_fetching || !m_isOver || m_isBuilding || m_popularityWait)
        return;
    m_fetching.reset();
    Q_EMIT progressed();
    Q_EMIT fetchFinished();
}

/// Makes the search of what is there now, in another thread; one at a time.
void GameList::build()
{
    m_isStale = m_isBuilding;
    if (m_isBuilding)
        return;
    m_isBuilding = true;
    m_builder.setFuture(QtConcurrent::run([systems = m_systems, games = m_games] {
        return std::make_shared<const GameSearch>(Catalogue::bySystem(systems, games));
    }));
}

void GameList::built()
{
    m_search = m_builder.result();
    m_isBuilding = false;
    if (m_isStale)
        build();
    if (!std::exchange(m_isReady, true)) {
        Q_EMIT ready();
        if (m_fetching)
            begin();
    } else {
        Q_EMIT changed();
        endFetch();
    }
}

} // namespace MasteryChart
