// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/gamelistloader.h"

#include "retroachievements/gamelistparser.h"
#include "retroachievements/requests.h"

#include <QMetaObject>

namespace MasteryChart {

namespace {

using Kind = ServiceError::Kind;

constexpr int listOfSystems = 0; // in place of a system
constexpr qsizetype mostAtOnce = 2;
constexpr int mostFailuresInARow = 5;

} // namespace

bool concernsEveryRequest(const ServiceError &error)
{
    switch (error.kind) {
    case Kind::CredentialsMissing:
    case Kind::CredentialsRefused:
    case Kind::HostNotFound:
    case Kind::ConnectionFailed:
    case Kind::TlsError:
    case Kind::ProxyError:
        return true;
    default:
        return error.pause > std::chrono::milliseconds::zero(); // which all requests have to keep
    }
}

GameListLoader::GameListLoader(const Transport &transport, const Service &service, const Credentials &credentials,
                               QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_service(service)
    , m_credentials(credentials)
{
}

GameListLoader::~GameListLoader() = default;

void GameListLoader::loadSystems()
{
    if (!m_underWay.contains(listOfSystems) && !m_waiting.contains(listOfSystems))
        m_waiting.prepend(listOfSystems);
    goOn();
}

void GameListLoader::loadGames(const QList<int> &systems)
{
    for (const int system : systems) {
        if (system > 0 && !m_asked.contains(system) && !m_waiting.contains(system))
            m_waiting.append(system);
    }
    goOn();
}

void GameListLoader::prefer(const QList<int> &systems)
{
    qsizetype place = m_waiting.startsWith(listOfSystems) ? 1 : 0;
    for (const int system : systems) {
        if (m_waiting.removeOne(system))
            m_waiting.insert(place++, system);
    }
}

void GameListLoader::goOn()
{
    if (!m_credentials.isComplete() && !m_waiting.isEmpty()) {
        const auto refuse = [this, first = m_waiting.first()] { Q_EMIT failed(first, {Kind::CredentialsMissing}); };
        if (!m_isEnding)
            QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
        m_waiting.clear();
    }
    while (!m_waiting.isEmpty() && m_underWay.size() < mostAtOnce)
        fetch(m_waiting.takeFirst());
    if (!m_underWay.isEmpty() || m_isEnding)
        return;
    m_isEnding = true;
    m_failuresInARow = 0;
    const auto end = [this] {
        m_isEnding = false;
        if (m_underWay.isEmpty()) // else whoever heard of the last answer has asked for more
            Q_EMIT finished();
    };
    QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
}

void GameListLoader::fetch(int system)
{
    m_asked.insert(system);
    const QNetworkRequest request = system == listOfSystems ? systemsRequest(m_service, m_credentials)
                                                            : gameListRequest(m_service, m_credentials, system);
    auto *fetch = new Fetch(m_transport, request, this, RateLimiter::Priority::Background);
    m_underWay.insert(system, fetch);
    connect(fetch, &Fetch::waitingChanged, this, &GameListLoader::waitingChanged);
    connect(fetch, &Fetch::finished, this, [this, system](const Fetch::Result &result) { answered(system, result); });
}

void GameListLoader::answered(int system, const Fetch::Result &result)
{
    m_underWay.take(system)->deleteLater();
    if (!result)
        fail(system, result.error());
    else if (system == listOfSystems)
        tell(system, parseSystems(*result, m_credentials.key),
             [this](const QList<System> &systems) { Q_EMIT systemsLoaded(systems); });
    else
        tell(system, parseGameList(*result, system, m_credentials.key),
             [this, system](const QList<CatalogueGame> &games) { Q_EMIT gamesLoaded(system, games); });
}

template<typename List, typename Hand>
void GameListLoader::tell(int system, const std::expected<List, ParseError> &list, const Hand &hand)
{
    if (!list) {
        fail(system, unexpectedAnswer);
        return;
    }
    m_failuresInARow = 0;
    goOn();
    hand(*list); // last: whoever hears it may delete this
}

void GameListLoader::fail(int system, const ServiceError &error)
{
    ++m_failuresInARow;
    if (concernsEveryRequest(error))
        m_asked.remove(system);
    if (concernsEveryRequest(error) || m_failuresInARow == mostFailuresInARow)
        giveUp();
    goOn();
    Q_EMIT failed(system, error);
}

void GameListLoader::giveUp()
{
    m_waiting.clear();
    for (auto underWay = m_underWay.cbegin(); underWay != m_underWay.cend(); ++underWay) {
        m_asked.remove(underWay.key());
        delete underWay.value();
    }
    m_underWay.clear();
}

} // namespace MasteryChart
