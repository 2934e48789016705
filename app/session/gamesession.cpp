// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/gamesession.h"

#include <QBuffer>
#include <QImageReader>

namespace MasteryChart {

namespace {

/// What \a bytes are a picture in; Qt would try all the formats it knows, drawings and their scripts among them.
QByteArray imageFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    return bytes.startsWith("GIF8") ? "gif" : QByteArray();
}

/// The image in \a bytes; null where they are no picture that a game's icon could be.
QImage iconFrom(const QByteArray &bytes)
{
    constexpr int largestSide = 1024; // pixels; the service's have 96
    const QByteArray format = imageFormat(bytes);
    if (format.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || qMax(size.width(), size.height()) > largestSide)
        return {};
    return reader.read();
}

} // namespace

GameSession::GameSession(const Accounts &accounts, RateLimiter &limiter, const Service &service, GameCache &cache,
                         QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_limiter(limiter)
    , m_service(service)
    , m_cache(cache)
    , m_sampleLimiter(m_sampleNetwork, limiter.clock(), RateLimit::unlimited())
{
}

GameSession::~GameSession()
{
    stop();
}

void GameSession::load(int gameId, AchievementSet set, bool sample)
{
    stop();
    if (!sample) {
        m_credentials = m_accounts.credentials();
        dropOtherPlace();
        if (!isShown(gameId, sample) || m_shown.game.set != set)
            findKept(gameId, set);
    }
    m_coming = {.game = {.id = gameId, .set = set, .sample = sample}};
    GameLoader::Query what{.gameId = gameId, .set = set, .icon = true, .version = sample ? ApiVersion::V1 : m_version};
    if (isShown(gameId, sample)) { // what does not come again is still right
        m_coming.game.details = m_shown.game.details;
        m_coming.placeOf = m_shown.placeOf;
        m_coming.icon = m_shown.icon;
        m_coming.iconBytes = m_shown.iconBytes;
        if (!m_shown.icon.isNull())
            what.knownIcon = m_shown.game.details.iconPath;
    }
    m_load = std::make_unique<GameLoader>(sample ? m_sampleLimiter : m_limiter, m_service,
                                          sample ? SampleNetwork::credentials() : m_credentials, what, this);
    connect(m_load.get(), &GameLoader::distributionFinished, this, &GameSession::distributionFinished);
    connect(m_load.get(), &GameLoader::detailsFinished, this, &GameSession::detailsFinished);
    connect(m_load.get(), &GameLoader::iconFinished, this, &GameSession::iconFinished);
    connect(m_load.get(), &GameLoader::waitingChanged, this, &GameSession::progressed);
    m_loading = true;
    m_detailsDue = true;
    m_start = m_limiter.clock().now();
    Q_EMIT progressed();
}

bool GameSession::showKept(int gameId, AchievementSet set)
{
    stop();
    const bool found = findKept(gameId, set);
    Q_EMIT progressed();
    return found;
}

bool GameSession::isShown(int gameId, bool sample) const
{
    return m_shown.game.id == gameId && m_shown.game.sample == sample;
}

bool GameSession::findKept(int gameId, AchievementSet set)
{
    const QString user = m_accounts.credentials().user;
    const auto kept = m_cache.find(m_service.name(), gameId, set, user);
    if (!kept)
        return false;
    m_shown = {.game = kept->game,
               .icon = iconFrom(kept->icon),
               .iconBytes = kept->icon,
               .placeOf = kept->game.details.progress ? user : QString()};
    Q_EMIT chartChanged();
    Q_EMIT shownChanged();
    return true;
}

void GameSession::dropOtherPlace()
{
    if (m_shown.game.sample || m_shown.placeOf == m_accounts.credentials().user)
        return;
    m_shown.placeOf.clear();
    if (!m_shown.game.details.progress)
        return;
    m_shown.game.details.progress.reset();
    Q_EMIT chartChanged();
    Q_EMIT shownChanged();
}

std::optional<int> GameSession::leaveToAccount()
{
    std::optional<int> given;
    const GameSnapshot &asked = target().game;
    if (isBusy() && !asked.sample && m_credentials != m_accounts.credentials()) {
        given = asked.id;
        cancel();
    }
    dropOtherPlace();
    return given;
}

void GameSession::cancel()
{
    stop();
    Q_EMIT shownChanged();
}

void GameSession::stop()
{
    if (isBusy() && !m_loading)
        keep();
    if (!m_loading && m_detailsDue)
        m_shown.details = ServiceError{ServiceError::Kind::Cancelled};
    m_load.reset();
    m_loading = false;
    m_detailsDue = false;
}

std::optional<WaitState> GameSession::waiting() const
{
    return m_loading ? m_load->waiting() : std::nullopt;
}

void GameSession::distributionFinished(const std::expected<Distribution, ServiceError> &distribution,
                                       const std::optional<ServiceError> &missingMode)
{
    m_loading = false;
    if (!distribution) {
        m_detailsDue = false;
        Q_EMIT failed(distribution.error());
        Q_EMIT progressed();
        return;
    }
    m_coming.game.distribution = *distribution;
    m_coming.game.fetchedAt = m_limiter.clock().date();
    m_coming.missingMode = missingMode;
    m_coming.loadedIn = m_limiter.clock().now() - m_start;
    m_shown = m_coming;
    Q_EMIT loaded();
    Q_EMIT chartChanged();
    arrived();
}

void GameSession::detailsFinished(const std::expected<GameDetails, ServiceError> &details)
{
    m_detailsDue = false;
    SessionGame &game = target();
    const std::optional<Progress> before = game.game.details.progress;
    if (!details) {
        game.details = details.error();
    } else {
        if (details->iconPath != game.game.details.iconPath) {
            game.icon = {};
            game.iconBytes.clear();
        }
        game.game.details = *details;
        game.placeOf = game.game.sample ? QString() : m_credentials.user;
    }
    if (m_loading)
        return;
    if (game.game.details.progress != before)
        Q_EMIT chartChanged();
    arrived();
}

void GameSession::iconFinished(const std::expected<QByteArray, ServiceError> &image)
{
    SessionGame &game = target();
    const QImage icon = image ? iconFrom(*image) : QImage();
    if (icon.isNull()) {
        game.iconError = image ? ServiceError{ServiceError::Kind::UnexpectedAnswer, 200} : image.error();
    } else {
        game.icon = icon;
        game.iconBytes = *image;
    }
    if (!m_loading)
        arrived();
}

void GameSession::arrived()
{
    if (!isBusy())
        keep();
    Q_EMIT shownChanged();
}

void GameSession::keep()
{
    if (m_shown.game.sample || m_shown.missingMode)
        return;
    const bool isSaved = m_accounts.users().contains(m_shown.placeOf); // so that forgetting it leaves nothing
    m_cache.keep(m_service.name(),
                 {.game = m_shown.game,
                  .icon = m_shown.iconBytes,
                  .placeOf = isSaved ? placeOwner(m_shown.placeOf) : QByteArray()});
}

} // namespace MasteryChart
