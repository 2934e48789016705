// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "retroachievements/credentials.h"
#include "retroachievements/fetch.h"
#include "retroachievements/responseparser.h"

#include <QMap>
#include <QSet>

namespace MasteryChart {

/// Whether \a error is that of every request: the credentials are refused, there is no connection, the service wants a
/// long pause.
bool concernsEveryRequest(const ServiceError &error);

/// Loads the service's list of games: the list of systems, then the games of one system after the other. All at
/// background priority, so that a game that is asked for goes first. Where five requests in a row have failed, the
/// others of the run are not asked for: the service is not well.
///
/// Deleting it cancels what is under way, and no signal follows.
class GameListLoader : public QObject
{
    Q_OBJECT

public:
    GameListLoader(const Transport &transport, const Service &service, const Credentials &credentials,
                   QObject *parent = nullptr);
    ~GameListLoader() override;

    /// Asks for the list of systems.
    void loadSystems();

    /// Asks for the games of \a systems, in this order, at most two at a time. A system that was asked for already is
    /// not asked for again.
    void loadGames(const QList<int> &systems);

    /// Of the systems that are still to be asked for, these come first, in this order.
    void prefer(const QList<int> &systems);

    /// What the requests under way wait for; nullopt where none does.
    std::optional<WaitState> waiting() const { return waitingOf(m_underWay.values()); }

Q_SIGNALS:
    /// The answer to loadSystems().
    void systemsLoaded(const QList<MasteryChart::System> &systems);
    /// A system's games, possibly none.
    void gamesLoaded(int system, const QList<MasteryChart::CatalogueGame> &games);
    /// The games of \a system did not come; 0 for the list of systems itself. Where the error
    /// concernsEveryRequest(), it is told once, for the first system that it meets, and the others are not asked for.
    void failed(int system, const MasteryChart::ServiceError &error);
    /// waiting() may be another.
    void waitingChanged();
    /// Exactly once for each run of requests, after all else and queued: nothing is under way any more. Also where
    /// there was nothing to ask for.
    void finished();

private:
    /// Sends what may be sent, and ends the run where nothing is left.
    void goOn();
    void fetch(int system);
    void answered(int system, const Fetch::Result &result);
    template<typename List, typename Hand>
    void tell(int system, const std::expected<List, ParseError> &list, const Hand &hand);
    void fail(int system, const ServiceError &error);
    /// Forgets all that is under way or waits.
    void giveUp();

    const Transport m_transport;
    const Service m_service;
    const Credentials m_credentials;
    QList<int> m_waiting; ///< systems to ask for, in their order; listOfSystems among them
    QSet<int> m_asked;
    QMap<int, Fetch *> m_underWay; ///< by system
    int m_failuresInARow = 0;
    bool m_isEnding = false; ///< finished() is queued
};

} // namespace MasteryChart
