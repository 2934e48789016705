// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/gameloader.h"

#include "retroachievements/achievementparser.h"
#include "retroachievements/responseparser.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace MasteryChart {

namespace {

using Kind = ServiceError::Kind;

using ModeResult = std::optional<std::expected<PlayerCounts, ServiceError>>;

std::optional<ServiceError> errorOf(const ModeResult &mode)
{
    return mode && !*mode ? std::optional(mode->error()) : std::nullopt;
}

std::optional<PlayerCounts> countsOf(const ModeResult &mode)
{
    return mode && *mode ? std::optional(**mode) : std::nullopt;
}

bool isRefusal(const std::optional<ServiceError> &error)
{
    return error && error->kind == Kind::CredentialsRefused;
}

/// Whether \a error is that of every request. Where a name has no address, Qt tells it to some of the requests that
/// wait for one, and the others would wait on.
bool isFatal(const std::optional<ServiceError> &error)
{
    return isRefusal(error) || (error && error->kind == Kind::HostNotFound);
}

std::expected<PlayerCounts, ServiceError> parsed(const Fetch::Result &result)
{
    if (!result)
        return std::unexpected(result.error());
    const auto counts = parseDistribution(*result);
    if (!counts)
        return std::unexpected(unexpectedAnswer);
    return *counts;
}

} // namespace

GameLoader::GameLoader(const Transport &transport, const Service &service, const Credentials &credentials,
                       const Query &query, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_service(service)
    , m_query(query)
    , m_credentials(credentials)
    , m_pending{Part::Distribution}
    , m_snapshot{.id = query.gameId,
                 .set = query.set,
                 .details = query.known,
                 .server = service.name(),
                 .icon = query.knownIcon,
                 .progressUser = query.known.progress ? credentials.user : QString()}
{
    if (!credentials.isComplete()) {
        QMetaObject::invokeMethod(this, [this] { fail({Kind::CredentialsMissing}); }, Qt::QueuedConnection);
        return;
    }
    if (m_query.version == ApiVersion::V1)
        fetchModes(credentials);
    else
        fetchBothModes(credentials);
    if (m_query.times)
        m_pending.append(Part::Times);
    if (!m_query.details)
        return;
    m_pending.append(Part::Details);
    connect(fetch(detailsRequest(m_service, credentials, m_query.gameId)), &Fetch::finished, this,
            [this, credentials](const Fetch::Result &result) { detailsFinished(result, credentials); });
}

void GameLoader::setKnown(const GameSnapshot &known)
{
    if (isPending(Part::Details)) {
        m_snapshot.details = known.details;
        m_snapshot.progressUser = known.progressUser;
        m_snapshot.icon = known.icon;
    } else if (m_snapshot.icon.isEmpty() && m_snapshot.details.iconPath == known.details.iconPath) {
        m_snapshot.icon = known.icon;
    }
    if (!isPending(Part::Times) && m_snapshot.details.times) // newer ones are here
        return;
    m_snapshot.details.times = known.details.times;
    m_snapshot.details.timesAt = known.details.timesAt;
    if (m_timesFetch && hasFreshTimes()) {
        delete m_timesFetch;
        settle(Part::Times);
    }
}

std::optional<WaitState> GameLoader::waiting() const
{
    return waitingOf(m_distributionFetches);
}

Fetch *GameLoader::fetch(const QNetworkRequest &request)
{
    return new Fetch(m_transport, request, this, m_query.priority);
}

Fetch *GameLoader::fetchDistribution(const QNetworkRequest &request)
{
    Fetch *distribution = fetch(request);
    connect(distribution, &Fetch::waitingChanged, this, &GameLoader::waitingChanged);
    m_distributionFetches.append(distribution);
    return distribution;
}

void GameLoader::fetchModes(const Credentials &credentials)
{
    for (const UnlockMode mode : {UnlockMode::Hardcore, UnlockMode::Casual}) {
        if (!contains(m_query.modeFilter, mode))
            continue;
        const QNetworkRequest request = distributionRequest(m_service, credentials, m_query.gameId, mode, m_query.set);
        connect(fetchDistribution(request), &Fetch::finished, this,
                [this, mode](const Fetch::Result &result) { modeFinished(mode, result); });
    }
}

void GameLoader::modeFinished(UnlockMode mode, const Fetch::Result &result)
{
    (mode == UnlockMode::Hardcore ? m_hardcore : m_casual) = parsed(result);
    const bool complete = (m_hardcore || !contains(m_query.modeFilter, UnlockMode::Hardcore))
        && (m_casual || !contains(m_query.modeFilter, UnlockMode::Casual));
    if (complete || isFatal(errorOf(mode == UnlockMode::Hardcore ? m_hardcore : m_casual)))
        modesFinished();
}

void GameLoader::modesFinished()
{
    const auto hardcoreError = errorOf(m_hardcore);
    const auto error = hardcoreError && !isRefusal(errorOf(m_casual)) ? hardcoreError : errorOf(m_casual);
    const Distribution distribution(countsOf(m_hardcore), countsOf(m_casual));
    if (error && (isRefusal(error) || distribution.achievements() == 0))
        fail(*error);
    else
        distributionFinished(distribution, error);
}

void GameLoader::fetchBothModes(const Credentials &credentials)
{
    const Fetch *both = fetchDistribution(distributionRequestV2(m_service, credentials, m_query.gameId));
    connect(both, &Fetch::finished, this, [this](const Fetch::Result &result, const QByteArray &body) {
        if (!result) {
            const bool isUnknownGame = result.error().status == 404 && isUnknownGameV2(body);
            fail(isUnknownGame ? ServiceError{Kind::NoData, 404} : result.error());
            return;
        }
        const auto distribution = parseDistributionV2(*result, m_query.set);
        if (distribution)
            distributionFinished(distribution->only(m_query.modeFilter));
        else
            fail(unexpectedAnswer);
    });
}

void GameLoader::distributionFinished(const Distribution &distribution, const std::optional<ServiceError> &missingMode)
{
    if (distribution.achievements() == 0) {
        fail({Kind::NoData, 200});
        return;
    }
    m_distributionFetches.clear();
    m_snapshot.distribution = distribution;
    m_snapshot.fetchedAt = m_transport.clock.date();
    m_report.missingMode = missingMode;
    settle(Part::Distribution);
}

void GameLoader::fail(const ServiceError &error)
{
    m_distributionFetches.clear();
    m_pending.clear();
    qDeleteAll(findChildren<Fetch *>());
    m_report = LoadReport();
    m_report.error = error;
    Q_EMIT finished(m_report);
}

void GameLoader::detailsFinished(const Fetch::Result &result, const Credentials &credentials)
{
    if (!result && result.error().kind == Kind::HostNotFound && isPending(Part::Distribution)) {
        fail(result.error());
        return;
    }
    const auto details = result ? parseDetails(*result, credentials.key) : std::expected<GameDetails, ParseError>();
    if (!result)
        m_report.detailsError = result.error();
    else if (!details)
        m_report.detailsError = unexpectedAnswer;
    else if (details->title.isEmpty() && !details->progress)
        m_report.detailsError = ServiceError{Kind::NoData, 200};
    if (m_report.detailsError) {
        settle(Part::Details);
        return;
    }
    if (details->iconPath != m_snapshot.details.iconPath)
        m_snapshot.icon.clear();
    const GameDetails known = std::exchange(m_snapshot.details, *details);
    m_snapshot.details.times = known.times;
    m_snapshot.details.timesAt = known.timesAt;
    m_snapshot.progressUser = credentials.user;
    if (m_query.icon && m_snapshot.icon.isEmpty()) {
        if (const auto request = imageRequest(m_service, m_snapshot.details.iconPath)) {
            m_pending.append(Part::Icon);
            connect(fetch(*request), &Fetch::finished, this, &GameLoader::iconFinished);
        }
    }
    settle(Part::Details);
}

void GameLoader::iconFinished(const Fetch::Result &result)
{
    if (result)
        m_snapshot.icon = *result;
    else
        m_report.iconError = result.error();
    settle(Part::Icon);
}

bool GameLoader::hasFreshTimes() const
{
    constexpr qint64 day = 24 * 3600;
    const GameDetails &details = m_snapshot.details;
    const qint64 age = details.timesAt.secsTo(m_transport.clock.date());
    return details.times && details.timesAt.isValid() && age >= 0 && age < day;
}

void GameLoader::fetchTimes()
{
    if (m_timesFetch || !isPending(Part::Times) || isPending(Part::Distribution) || isPending(Part::Details))
        return;
    if (hasFreshTimes()) {
        m_pending.removeAll(Part::Times);
        return;
    }
    m_timesFetch =
        new Fetch(m_transport, timesRequest(m_service, m_credentials, m_query.gameId), this, m_query.timesPriority);
    connect(m_timesFetch, &Fetch::finished, this, &GameLoader::timesFinished);
}

void GameLoader::timesFinished(const Fetch::Result &result)
{
    const auto times = result ? parseProgression(*result) : std::expected<std::optional<GameTimes>, ParseError>();
    if (!result)
        m_report.timesError = result.error();
    else if (!times)
        m_report.timesError = unexpectedAnswer;
    else if (!*times)
        m_report.timesError = ServiceError{Kind::NoData, 200};
    if (!m_report.timesError) {
        m_snapshot.details.times = *times;
        m_snapshot.details.timesAt = m_transport.clock.date();
    }
    settle(Part::Times);
}

void GameLoader::settle(Part part)
{
    m_pending.removeAll(part);
    fetchTimes();
    if (m_pending.isEmpty()) {
        // Queued, so that it comes after the update, which may delete this.
        QMetaObject::invokeMethod(this, [this] { Q_EMIT finished(m_report); }, Qt::QueuedConnection);
    }
    Q_EMIT updated(part);
}

} // namespace MasteryChart
