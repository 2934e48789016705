// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/followedgames.h"

#include "session/age.h"

#include <algorithm>

namespace MasteryChart {

FollowedGames::FollowedGames(const Accounts &accounts, const Transport &transport, const Service &service, Store &store,
                             QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_transport(transport)
    , m_service(service)
    , m_store(store)
    , m_start(m_transport.clock.in(patience, [this] { refresh(); }))
{
    connect(&m_accounts, &Accounts::changed, this, &FollowedGames::askNext);
    read();
}

FollowedGames::~FollowedGames() = default;

bool FollowedGames::isFollowed(int gameId) const
{
    return std::ranges::any_of(m_games, [gameId](const FollowedGame &game) { return game.id == gameId; });
}

void FollowedGames::follow(const RecentGame &game)
{
    m_store.follow(m_service.name(), game);
    read();
}

void FollowedGames::unfollow(int gameId)
{
    m_store.unfollow(m_service.name(), gameId);
    read();
}

void FollowedGames::read()
{
    m_store.followedGames(m_service.name(), this, [this](const QList<FollowedGame> &games) {
        m_games = games;
        m_isRead = true;
        askNext();
        Q_EMIT changed();
    });
}

void FollowedGames::refresh()
{
    m_isWanted = true;
    m_failed.clear();
    askNext();
}

const FollowedGame *FollowedGames::nextOld() const
{
    const FollowedGame *next = nullptr;
    for (const FollowedGame &game : m_games) {
        // What was shown lately is as new as what was asked for here.
        QDateTime at = game.askedAt;
        if (game.newest && (!at.isValid() || game.newest->lastSeen > at))
            at = game.newest->lastSeen;
        const bool isDue = !at.isValid() || isOld(at, maxAge, m_transport.clock.date());
        if (isDue && !m_failed.contains(game.id) && (!next || game.askedAt < next->askedAt))
            next = &game;
    }
    return next;
}

void FollowedGames::askNext()
{
    if (!m_isWanted || !m_isRead || m_loader || m_accounts.state() != Accounts::State::Ready)
        return;
    const FollowedGame *game = nextOld();
    if (!game) {
        m_isWanted = false;
        return;
    }
    m_loader = std::make_unique<GameLoader>(m_transport, m_service, m_accounts.credentials(),
                                            GameLoader::Query{.gameId = game->id,
                                                              .details = game->system.isEmpty(), // what is known stays
                                                              .version = m_version,
                                                              .priority = RateLimiter::Priority::Background});
    connect(m_loader.get(), &GameLoader::finished, this,
            [this, id = game->id](const LoadReport &report) { loaded(id, report); });
    Q_EMIT changed();
}

void FollowedGames::loaded(int gameId, const LoadReport &report)
{
    const GameSnapshot snapshot = m_loader->snapshot();
    m_loader.release()->deleteLater(); // it is telling this
    if (!report.error && !report.missingMode) {
        m_store.save(snapshot, false);
        m_store.saveAsked(m_service.name(), gameId, m_transport.clock.date());
    } else {
        m_failed.insert(gameId);
    }
    // No other would be answered.
    if (report.error && report.error->kind == ServiceError::Kind::CredentialsRefused)
        m_isWanted = false;
    read();
}

} // namespace MasteryChart
