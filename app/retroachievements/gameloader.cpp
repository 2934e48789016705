// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/gameloader.h"

#include "retroachievements/responseparser.h"

#include <QMetaObject>

namespace MasteryChart {

namespace {

using Kind = ServiceError::Kind;

/// An answer that came, but was not believed.
std::unexpected<ServiceError> unexpectedAnswer()
{
    return std::unexpected(ServiceError{Kind::UnexpectedAnswer, 200});
}

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

/// Whether \a error says the same of all that is asked. Where a name has no address, Qt tells it to some of the
/// requests that wait for one, and the others would wait on.
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
        return unexpectedAnswer();
    return *counts;
}

} // namespace

GameLoader::GameLoader(RateLimiter &limiter, const Service &service, const Credentials &credentials, const Query &query,
                       QObject *parent)
    : QObject(parent)
    , m_limiter(limiter)
    , m_service(service)
    , m_query(query)
{
    if (!credentials.isComplete()) {
        QMetaObject::invokeMethod(
            this, [this] { end(std::unexpected(ServiceError{Kind::CredentialsMissing})); }, Qt::QueuedConnection);
        return;
    }
    if (m_query.version == ApiVersion::V1)
        fetchModes(credentials);
    else
        fetchBothModes(credentials);
    connect(fetch(detailsRequest(m_service, credentials, m_query.gameId)), &Fetch::finished, this,
            &GameLoader::detailsAnswered);
}

std::optional<WaitState> GameLoader::waiting() const
{
    std::optional<WaitState> longest;
    for (const Fetch *part : m_distributionFetches) {
        const auto waiting = part->waiting();
        if (waiting && (!longest || waiting->until > longest->until))
            longest = waiting;
    }
    return longest;
}

Fetch *GameLoader::fetch(const QNetworkRequest &request)
{
    auto *fetch = new Fetch(m_limiter, request, this);
    ++m_underWay;
    connect(fetch, &Fetch::finished, this, [this] { --m_underWay; });
    return fetch;
}

Fetch *GameLoader::fetchDistribution(const QNetworkRequest &request)
{
    Fetch *part = fetch(request);
    connect(part, &Fetch::waitingChanged, this, &GameLoader::waitingChanged);
    m_distributionFetches.append(part);
    return part;
}

void GameLoader::fetchModes(const Credentials &credentials)
{
    for (const UnlockMode mode : {UnlockMode::Hardcore, UnlockMode::Casual}) {
        if (!contains(m_query.modeFilter, mode))
            continue;
        const Fetch *part =
            fetchDistribution(distributionRequest(m_service, credentials, m_query.gameId, mode, m_query.set));
        connect(part, &Fetch::finished, this,
                [this, mode](const Fetch::Result &result) { modeFinished(mode, result); });
    }
}

void GameLoader::modeFinished(UnlockMode mode, const Fetch::Result &result)
{
    if (m_failed)
        return;
    (mode == UnlockMode::Hardcore ? m_hardcore : m_casual) = parsed(result);
    const bool complete = (m_hardcore || !contains(m_query.modeFilter, UnlockMode::Hardcore))
        && (m_casual || !contains(m_query.modeFilter, UnlockMode::Casual));
    // A key that is refused once is refused always.
    if (complete || isFatal(errorOf(mode == UnlockMode::Hardcore ? m_hardcore : m_casual)))
        modesFinished();
}

void GameLoader::modesFinished()
{
    const auto hardcoreError = errorOf(m_hardcore);
    const auto error = hardcoreError && !isRefusal(errorOf(m_casual)) ? hardcoreError : errorOf(m_casual);
    const Distribution distribution(countsOf(m_hardcore), countsOf(m_casual));
    if (error && (isRefusal(error) || distribution.achievements() == 0))
        end(std::unexpected(*error));
    else
        end(distribution, error);
}

void GameLoader::fetchBothModes(const Credentials &credentials)
{
    const Fetch *part = fetchDistribution(distributionRequestV2(m_service, credentials, m_query.gameId));
    connect(part, &Fetch::finished, this, [this](const Fetch::Result &result, const QByteArray &body) {
        if (!result && result.error().status == 404 && isUnknownGameV2(body)) {
            end(std::unexpected(ServiceError{Kind::NoData, 404}));
            return;
        }
        if (!result) {
            end(std::unexpected(result.error()));
            return;
        }
        const auto distribution = parseDistributionV2(*result, m_query.set);
        if (distribution)
            end(distribution->only(m_query.modeFilter));
        else
            end(unexpectedAnswer());
    });
}

void GameLoader::end(const std::expected<Distribution, ServiceError> &distribution,
                     const std::optional<ServiceError> &missingMode)
{
    m_distributionFetches.clear();
    if (distribution && distribution->achievements() == 0) {
        end(std::unexpected(ServiceError{Kind::NoData, 200}));
        return;
    }
    if (!distribution) {
        m_failed = true;
        m_underWay = 0;
        for (Fetch *fetch : findChildren<Fetch *>()) {
            fetch->disconnect(this);
            fetch->deleteLater();
        }
    }
    Q_EMIT distributionFinished(distribution, missingMode);
}

void GameLoader::detailsAnswered(const Fetch::Result &result)
{
    if (m_failed)
        return;
    if (!result && result.error().kind == Kind::HostNotFound && !m_distributionFetches.isEmpty()) {
        end(std::unexpected(result.error()));
        return;
    }
    if (!result) {
        Q_EMIT detailsFinished(std::unexpected(result.error()));
        return;
    }
    const auto details = parseDetails(*result);
    if (!details) {
        Q_EMIT detailsFinished(unexpectedAnswer());
        return;
    }
    if (details->title.isEmpty() && !details->progress) {
        Q_EMIT detailsFinished(std::unexpected(ServiceError{Kind::NoData, 200}));
        return;
    }
    const bool isNew = m_query.icon && details->iconPath != m_query.knownIcon;
    const auto icon = isNew ? imageRequest(m_service, details->iconPath) : std::nullopt;
    if (icon) {
        connect(fetch(*icon), &Fetch::finished, this, [this](const Fetch::Result &image) {
            if (!m_failed)
                Q_EMIT iconFinished(image);
        });
    }
    Q_EMIT detailsFinished(*details);
}

} // namespace MasteryChart
