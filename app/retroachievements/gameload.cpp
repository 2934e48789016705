// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/gameload.h"

#include "retroachievements/answers.h"

#include <QMetaObject>

namespace {

using Kind = ServiceError::Kind;

/// An answer that came, but was not believed.
std::unexpected<ServiceError> unexpectedAnswer()
{
    return std::unexpected(ServiceError{Kind::UnexpectedAnswer, 200});
}

using ModeResult = std::optional<std::expected<Counts, ServiceError>>;

std::optional<ServiceError> errorOf(const ModeResult &mode)
{
    return mode && !*mode ? std::optional(mode->error()) : std::nullopt;
}

std::optional<Counts> countsOf(const ModeResult &mode)
{
    return mode && *mode ? std::optional(**mode) : std::nullopt;
}

bool isRefusal(const std::optional<ServiceError> &error)
{
    return error && error->kind == Kind::CredentialsRefused;
}

/// Whether \a error says the same of all that is asked. Where a name has no address, Qt tells it to some of the
/// requests that wait for one, and the others would wait on.
bool isForAll(const std::optional<ServiceError> &error)
{
    return isRefusal(error) || (error && error->kind == Kind::HostUnknown);
}

std::expected<Counts, ServiceError> parsed(const Fetch::Result &result)
{
    if (!result)
        return std::unexpected(result.error());
    const auto counts = parseDistribution(*result);
    if (!counts)
        return unexpectedAnswer();
    return *counts;
}

} // namespace

GameLoad::GameLoad(Traffic &traffic, const Service &service, const Credentials &credentials, const What &what,
                   QObject *parent)
    : QObject(parent)
    , m_traffic(traffic)
    , m_service(service)
    , m_what(what)
{
    if (!credentials.isComplete()) {
        QMetaObject::invokeMethod(
            this, [this] { end(std::unexpected(ServiceError{Kind::CredentialsMissing})); }, Qt::QueuedConnection);
        return;
    }
    if (m_what.version == ApiVersion::V1)
        fetchModes(credentials);
    else
        fetchBothModes(credentials);
    connect(fetch(detailsRequest(m_service, credentials, m_what.gameId)), &Fetch::finished, this,
            &GameLoad::detailsAnswered);
}

std::optional<Waiting> GameLoad::waiting() const
{
    std::optional<Waiting> longest;
    for (const Fetch *part : m_parts) {
        const auto waiting = part->waiting();
        if (waiting && (!longest || waiting->until > longest->until))
            longest = waiting;
    }
    return longest;
}

Fetch *GameLoad::fetch(const QNetworkRequest &request)
{
    auto *fetch = new Fetch(m_traffic, request, this);
    ++m_underWay;
    connect(fetch, &Fetch::finished, this, [this] { --m_underWay; });
    return fetch;
}

Fetch *GameLoad::fetchPart(const QNetworkRequest &request)
{
    Fetch *part = fetch(request);
    connect(part, &Fetch::waitingChanged, this, &GameLoad::waitingChanged);
    m_parts.append(part);
    return part;
}

void GameLoad::fetchModes(const Credentials &credentials)
{
    for (const Mode mode : {Mode::Hardcore, Mode::Casual}) {
        if (!includes(m_what.unlocks, mode))
            continue;
        const Fetch *part = fetchPart(distributionRequest(m_service, credentials, m_what.gameId, mode, m_what.set));
        connect(part, &Fetch::finished, this,
                [this, mode](const Fetch::Result &result) { modeFinished(mode, result); });
    }
}

void GameLoad::modeFinished(Mode mode, const Fetch::Result &result)
{
    if (m_failed)
        return;
    (mode == Mode::Hardcore ? m_hardcore : m_casual) = parsed(result);
    const bool complete = (m_hardcore || !includes(m_what.unlocks, Mode::Hardcore))
        && (m_casual || !includes(m_what.unlocks, Mode::Casual));
    // A key that is refused once is refused always.
    if (complete || isForAll(errorOf(mode == Mode::Hardcore ? m_hardcore : m_casual)))
        modesFinished();
}

void GameLoad::modesFinished()
{
    const auto hardcoreError = errorOf(m_hardcore);
    const auto error = hardcoreError && !isRefusal(errorOf(m_casual)) ? hardcoreError : errorOf(m_casual);
    const Distribution distribution(countsOf(m_hardcore), countsOf(m_casual));
    if (error && (isRefusal(error) || distribution.achievements() == 0))
        end(std::unexpected(*error));
    else
        end(distribution, error);
}

void GameLoad::fetchBothModes(const Credentials &credentials)
{
    const Fetch *part = fetchPart(distributionRequestV2(m_service, credentials, m_what.gameId));
    connect(part, &Fetch::finished, this, [this](const Fetch::Result &result, const QByteArray &body) {
        if (!result && result.error().status == 404 && isUnknownGameV2(body)) {
            end(std::unexpected(ServiceError{Kind::NoData, 404}));
            return;
        }
        if (!result) {
            end(std::unexpected(result.error()));
            return;
        }
        const auto distribution = parseDistributionV2(*result, m_what.set);
        if (distribution)
            end(distribution->only(m_what.unlocks));
        else
            end(unexpectedAnswer());
    });
}

void GameLoad::end(const std::expected<Distribution, ServiceError> &distribution,
                   const std::optional<ServiceError> &otherMode)
{
    m_parts.clear();
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
    Q_EMIT distributionFinished(distribution, otherMode);
}

void GameLoad::detailsAnswered(const Fetch::Result &result)
{
    if (m_failed)
        return;
    if (!result && result.error().kind == Kind::HostUnknown && !m_parts.isEmpty()) {
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
    if (details->title.isEmpty() && !details->you) {
        Q_EMIT detailsFinished(std::unexpected(ServiceError{Kind::NoData, 200}));
        return;
    }
    const bool isNew = m_what.icon && details->iconPath != m_what.knownIcon;
    const auto icon = isNew ? imageRequest(m_service, details->iconPath) : std::nullopt;
    if (icon) {
        connect(fetch(*icon), &Fetch::finished, this, [this](const Fetch::Result &image) {
            if (!m_failed)
                Q_EMIT iconFinished(image);
        });
    }
    Q_EMIT detailsFinished(*details);
}
