// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/gamesession.h"

#include "session/iconimage.h"

#include <utility>

namespace MasteryChart {

using Part = GameLoader::Part;

GameSession::GameSession(const Accounts &accounts, const Transport &transport, const Service &service, Store *store,
                         QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_transport(transport)
    , m_service(service)
    , m_store(store)
    , m_sampleLimiter(transport.clock, RateLimit::unlimited())
{
    connect(&m_accounts, &Accounts::changed, this, &GameSession::accountChanged);
}

GameSession::~GameSession()
{
    stop();
}

bool GameSession::isBusy() const
{
    return m_loader
        && (m_loader->isPending(Part::Distribution) || m_loader->isPending(Part::Details)
            || m_loader->isPending(Part::Icon));
}

std::optional<WaitState> GameSession::waiting() const
{
    return m_state == State::Loading ? m_loader->waiting() : std::nullopt;
}

void GameSession::load(const Request &request)
{
    m_afterKey.reset();
    if (request.sample || m_accounts.state() != Accounts::State::Waiting) {
        start(request);
        return;
    }
    stop();
    m_request = request;
    m_afterKey = request;
    m_state = State::WaitingForKey;
    findKept();
    Q_EMIT progressed();
}

void GameSession::start(const Request &request)
{
    stop();
    m_request = request;
    if (!request.sample) {
        m_credentials = m_accounts.credentials();
        dropProgressOfOthers();
        if (!isShown(request) || m_shown.snapshot.set != request.set)
            findKept();
    }
    GameLoader::Query query{.gameId = request.gameId,
                            .modeFilter = request.modeFilter,
                            .set = request.set,
                            .details = request.details,
                            .icon = request.icon,
                            .times = request.times && request.set == AchievementSet::Official,
                            .version = request.sample ? ApiVersion::V1 : m_version,
                            .timesPriority = request.timesPriority};
    if (isShown(request)) { // title, icon and progress stay until newer ones come
        query.known = m_shown.snapshot.details;
        if (!m_shown.icon.isNull())
            query.knownIcon = m_shown.snapshot.icon;
    }
    const Transport transport =
        request.sample ? Transport{m_sampleNetwork, m_sampleLimiter, m_transport.clock} : m_transport;
    m_loader = std::make_unique<GameLoader>(transport, m_service,
                                            request.sample ? SampleNetwork::credentials() : m_credentials, query, this);
    connect(m_loader.get(), &GameLoader::updated, this, &GameSession::partUpdated);
    connect(m_loader.get(), &GameLoader::finished, this, &GameSession::loaderFinished);
    connect(m_loader.get(), &GameLoader::waitingChanged, this, &GameSession::progressed);
    m_state = State::Loading;
    Q_EMIT progressed();
}

bool GameSession::isShown(const Request &request) const
{
    return m_shown.snapshot.id == request.gameId && m_shown.snapshot.isSample() == request.sample;
}

void GameSession::findKept()
{
    if (!m_store)
        return;
    m_keptSearch = std::make_unique<QObject>();
    m_store->latest({m_service.name(), m_request.gameId, m_request.set}, m_accounts.credentials().user,
                    m_keptSearch.get(), [this](const std::optional<GameSnapshot> &kept) { keptFound(kept); });
}

void GameSession::keptFound(const std::optional<GameSnapshot> &kept)
{
    if (!kept) {
        if (m_afterKey && m_state != State::Loading && m_shown.snapshot.id == 0) {
            const auto afterKey = m_afterKey;
            start({.gameId = SampleNetwork::defaultGame, .sample = true});
            m_afterKey = afterKey;
        }
        return;
    }
    if (m_loader)
        m_loader->setKnown(*kept);
    const bool isAnswered = m_loader && !m_loader->isPending(Part::Distribution) && !m_loader->report().error;
    if (isAnswered) {
        takeSnapshot();
    } else {
        m_shown = {.snapshot = *kept, .icon = iconImage(kept->icon)};
        dropProgressOfOthers(); // the account may be another since the store was asked
    }
    Q_EMIT chartChanged();
    Q_EMIT shownChanged();
}

void GameSession::dropProgressOfOthers()
{
    GameSnapshot &snapshot = m_shown.snapshot;
    if (snapshot.isSample() || snapshot.progressUser == m_accounts.credentials().user)
        return;
    snapshot.progressUser.clear();
    if (!snapshot.details.progress)
        return;
    snapshot.details.clearProgress();
    Q_EMIT chartChanged();
    Q_EMIT shownChanged();
}

void GameSession::accountChanged()
{
    const bool isOtherAccount = m_credentials != m_accounts.credentials();
    if (isBusy() && !m_request.sample && isOtherAccount) {
        cancel();
        if (m_accounts.state() != Accounts::State::None)
            m_afterKey = m_request;
    }
    dropProgressOfOthers();
    if (m_accounts.state() == Accounts::State::KeyMissing && m_afterKey) {
        m_state = m_state == State::WaitingForKey ? State::Idle : m_state;
        Q_EMIT keyMissing(m_accounts.problem());
    } else if (m_accounts.state() == Accounts::State::Ready) {
        const GameSnapshot &snapshot = m_shown.snapshot;
        if (m_afterKey)
            load(*std::exchange(m_afterKey, std::nullopt));
        else if (snapshot.id != 0 && !snapshot.isSample() && m_state == State::Idle
                 && m_credentials.user != m_accounts.credentials().user)
            load({.gameId = snapshot.id, .set = snapshot.set}); // for the progress of the other user
    }
    Q_EMIT progressed();
}

void GameSession::cancel()
{
    m_afterKey.reset();
    stop();
    Q_EMIT shownChanged();
}

void GameSession::stop()
{
    const ServiceError cancelled{ServiceError::Kind::Cancelled};
    if (m_state != State::Loading && m_loader && m_loader->isPending(Part::Times))
        m_shown.report.timesError = cancelled;
    if (m_state != State::Loading && isBusy()) {
        keep();
        (m_loader->isPending(Part::Details) ? m_shown.report.detailsError : m_shown.report.iconError) = cancelled;
    }
    m_keptSearch.reset();
    m_loader.reset();
    m_state = State::Idle;
}

void GameSession::takeSnapshot()
{
    const QByteArray before = m_shown.snapshot.icon;
    const bool isSameGame = isShown(m_request);
    m_shown.snapshot = m_loader->snapshot();
    m_shown.report = m_loader->report();
    if (m_request.sample) {
        m_shown.snapshot.source = GameSnapshot::Source::Sample;
        m_shown.snapshot.progressUser.clear();
        m_shown.snapshot.details.clearProgress(); // nobody earned what is invented
    }
    if (!isSameGame || before != m_shown.snapshot.icon)
        m_shown.icon = iconImage(m_shown.snapshot.icon);
    if (m_shown.icon.isNull() && !m_shown.snapshot.icon.isEmpty()) {
        m_shown.snapshot.icon.clear();
        m_shown.report.iconError = ServiceError{ServiceError::Kind::UnexpectedAnswer, 200};
    }
}

void GameSession::partUpdated(Part part)
{
    if (m_loader->isPending(Part::Distribution)) // what came before it is shown with it
        return;
    const GameDetails before = m_shown.snapshot.details;
    takeSnapshot();
    if (part == Part::Distribution) {
        m_state = State::Idle;
        Q_EMIT loaded();
    }
    const GameDetails &details = m_shown.snapshot.details;
    if (part == Part::Distribution || details.progress != before.progress || details.times != before.times
        || details.achievements != before.achievements)
        Q_EMIT chartChanged();
    if (!isBusy())
        keep();
    Q_EMIT shownChanged();
}

void GameSession::loaderFinished(const LoadReport &report)
{
    if (report.error) {
        m_state = State::Idle;
        Q_EMIT failed(*report.error);
        Q_EMIT progressed();
    }
    Q_EMIT finished(report.error ? report : m_shown.report);
}

void GameSession::keep()
{
    const GameSnapshot &snapshot = m_shown.snapshot;
    if (!m_store || m_shown.report.missingMode)
        return;
    m_store->save(snapshot, m_accounts.isSaved(snapshot.progressUser)); // so that Forget leaves nothing
}

} // namespace MasteryChart
