// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/gamecomparison.h"

#include "chartmodel/comparison.h"
#include "retroachievements/userprogressparser.h"

#include <algorithm>
#include <utility>

namespace MasteryChart {

GameComparison::GameComparison(const Accounts &accounts, const Transport &transport, const Service &service,
                               Store &store, const Naming &naming, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_transport(transport)
    , m_service(service)
    , m_store(store)
    , m_naming(naming)
    , m_credentials(accounts.credentials())
    , m_sampleLimiter(transport.clock, RateLimit::unlimited())
{
    connect(&m_accounts, &Accounts::changed, this, &GameComparison::accountChanged);
}

GameComparison::~GameComparison() = default;

GameComparison::Source GameComparison::sourceOf(const ComparedMember &member)
{
    return {member.gameId, member.set, member.date, member.sample};
}

GameComparison::Load *GameComparison::find(const Source &source) const
{
    const auto found = std::ranges::find_if(m_loads, [&](const auto &load) { return load->source == source; });
    return found == m_loads.end() ? nullptr : found->get();
}

/// With what is known of the game elsewhere.
GameSnapshot GameComparison::named(const GameSnapshot &snapshot) const
{
    GameSnapshot named = snapshot;
    if (named.isSample())
        return named;
    const GameDetails known = m_naming(snapshot.id);
    if (named.details.title.isEmpty())
        named.details.title = known.title;
    if (named.details.system.isEmpty())
        named.details.system = known.system;
    if (const auto progress = m_progress.constFind(snapshot.id); progress != m_progress.cend()) {
        named.details.progress = *progress;
        named.progressUser = m_credentials.user;
    } else if (named.progressUser != m_credentials.user) {
        named.details.progress.reset();
        named.progressUser.clear();
    }
    return named;
}

GameComparison::Status GameComparison::status(qsizetype member) const
{
    const Load *load = find(sourceOf(m_members.at(member)));
    if (!load)
        return {.isLoading = true};
    Status status{.isLoading = load->isKeptSought || load->isWanted || load->loader != nullptr, .error = load->error};
    if (load->snapshot)
        status.snapshot = named(*load->snapshot);
    return status;
}

bool GameComparison::isLoading() const
{
    return std::ranges::any_of(m_loads, [](const auto &load) { return load->loader != nullptr; });
}

std::optional<WaitState> GameComparison::waiting() const
{
    for (const auto &load : m_loads) {
        if (const auto waiting = load->loader ? load->loader->waiting() : std::nullopt)
            return waiting;
    }
    return std::nullopt;
}

ChartContent GameComparison::content() const
{
    ChartContent content;
    QList<Source> sources;
    for (const ComparedMember &member : m_members) {
        const Source source = sourceOf(member);
        const Load *load = find(source);
        if (!load || !load->snapshot)
            continue;
        if (!sources.contains(source)) {
            sources.append(source);
            content.snapshots.append(named(*load->snapshot));
        }
        content.compared.append({static_cast<int>(sources.indexOf(source)), member.mode});
    }
    return content;
}

GameComparison::Added GameComparison::add(const ComparedMember &member)
{
    if (m_members.contains(member))
        return Added::AlreadyThere;
    if (m_members.size() >= mostCompared)
        return Added::TooMany;
    m_members.append(member);
    membersChanged();
    return Added::Yes;
}

void GameComparison::remove(qsizetype member)
{
    m_members.removeAt(member);
    membersChanged();
}

void GameComparison::setMode(qsizetype member, UnlockMode mode)
{
    ComparedMember other = m_members.at(member);
    other.mode = mode;
    if (m_members.contains(other))
        return;
    m_members[member] = other;
    membersChanged();
}

void GameComparison::setMembers(const QList<ComparedMember> &members)
{
    m_isRestoring = false;
    m_members = members.mid(0, mostCompared);
    membersChanged();
}

void GameComparison::restore()
{
    m_isRestoring = true;
    m_store.comparisons(m_service.name(), this, [this](const QList<KeptComparison> &kept) {
        if (!std::exchange(m_isRestoring, false))
            return;
        const auto last = std::ranges::find(kept, QString(), &KeptComparison::name);
        QList<ComparedMember> members = last == kept.end() ? QList<ComparedMember>() : last->members;
        const bool isAdded = !m_members.isEmpty();
        for (const ComparedMember &member : std::as_const(m_members)) {
            if (!members.contains(member) && members.size() < mostCompared)
                members.append(member);
        }
        m_members = members;
        if (isAdded)
            keep();
        update();
        Q_EMIT changed();
    });
}

void GameComparison::reload()
{
    for (const auto &load : m_loads) {
        if (!load->source.date.isValid())
            load->isWanted = true;
    }
    m_progressAsked.clear();
    update();
    Q_EMIT changed();
}

/// For the next start.
void GameComparison::keep()
{
    if (!m_isRestoring)
        m_store.saveComparison(m_service.name(), {{}, m_members});
}

void GameComparison::membersChanged()
{
    keep();
    // Several that are added one after the other are one request for the user's progress.
    if (!std::exchange(m_isUpdateDue, true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isUpdateDue = false;
                update();
            },
            Qt::QueuedConnection);
    }
    Q_EMIT changed();
}

/// Loads what members need and is not there, and lets go of what nobody needs.
void GameComparison::update()
{
    std::erase_if(m_loads, [this](const auto &load) {
        return std::ranges::none_of(m_members, [&](const auto &member) { return sourceOf(member) == load->source; });
    });
    for (const ComparedMember &member : std::as_const(m_members)) {
        if (find(sourceOf(member)))
            continue;
        m_loads.push_back(std::make_unique<Load>(Load{.source = sourceOf(member)}));
        if (!member.sample)
            seekKept(*m_loads.back());
    }
    for (const auto &load : m_loads)
        begin(*load);
    askForProgress();
}

void GameComparison::seekKept(Load &load)
{
    load.isKeptSought = true;
    load.isWanted = !load.source.date.isValid();
    m_store.latest({m_service.name(), load.source.gameId, load.source.set}, m_credentials.user, this,
                   [this, source = load.source](const std::optional<GameSnapshot> &kept) { keptFound(source, kept); });
}

void GameComparison::keptFound(const Source &source, const std::optional<GameSnapshot> &kept)
{
    Load *load = find(source);
    if (!load)
        return;
    if (source.date.isValid()) {
        seekDate(source, kept);
        return;
    }
    load->isKeptSought = false;
    if (kept && !load->snapshot)
        load->snapshot = kept;
    else if (kept) // the service was quicker, but knows the figures alone
        load->snapshot->details = kept->details;
    Q_EMIT changed();
}

void GameComparison::seekDate(const Source &source, const std::optional<GameSnapshot> &kept)
{
    m_store.history({m_service.name(), source.gameId, source.set}, this, [=, this](const QList<KeptAnswer> &history) {
        Load *load = find(source);
        if (!load)
            return;
        load->isKeptSought = false;
        const auto answer = std::ranges::find(history, source.date, &KeptAnswer::firstSeen);
        if (kept && answer != history.end()) {
            load->snapshot = *kept;
            load->snapshot->distribution = answer->distribution;
            load->snapshot->fetchedAt = answer->firstSeen;
        } else {
            load->error = ServiceError{ServiceError::Kind::NoData};
        }
        Q_EMIT changed();
    });
}

void GameComparison::begin(Load &load)
{
    if (!load.isWanted || load.loader || (!load.source.sample && m_accounts.state() == Accounts::State::Waiting))
        return;
    load.isWanted = false;
    load.error.reset();
    const bool sample = load.source.sample;
    const GameLoader::Query query{.gameId = load.source.gameId,
                                  .set = load.source.set,
                                  .details = sample, // a sample's title is nowhere else
                                  .version = sample ? ApiVersion::V1 : m_version};
    const Transport transport = sample ? Transport{m_sampleNetwork, m_sampleLimiter, m_transport.clock} : m_transport;
    load.loader = std::make_unique<GameLoader>(transport, m_service,
                                               sample ? SampleNetwork::credentials() : m_accounts.credentials(), query);
    connect(load.loader.get(), &GameLoader::finished, this,
            [this, source = load.source](const LoadReport &report) { loaded(source, report); });
    connect(load.loader.get(), &GameLoader::waitingChanged, this, &GameComparison::progressed);
    Q_EMIT progressed();
}

void GameComparison::loaded(const Source &source, const LoadReport &report)
{
    Load *load = find(source);
    if (!load || !load->loader)
        return;
    GameLoader *loader = load->loader.release();
    loader->deleteLater(); // it is telling this
    load->error = report.error ? report.error : report.missingMode;
    if (!report.error) {
        GameSnapshot snapshot = loader->snapshot();
        if (source.sample) {
            snapshot.source = GameSnapshot::Source::Sample;
            snapshot.progressUser.clear();
            snapshot.details.progress.reset(); // nobody earned what is invented
        } else if (load->snapshot) {
            snapshot.details = load->snapshot->details;
            snapshot.progressUser = load->snapshot->progressUser;
        }
        load->snapshot = snapshot;
        if (!source.sample && !report.missingMode)
            m_store.save(named(snapshot), false);
    }
    Q_EMIT changed();
    Q_EMIT progressed();
}

void GameComparison::askForProgress()
{
    if (m_accounts.state() != Accounts::State::Ready)
        return;
    QList<int> games;
    for (const ComparedMember &member : std::as_const(m_members)) {
        if (!member.sample && member.set == AchievementSet::Official && !m_progressAsked.contains(member.gameId)) {
            m_progressAsked.insert(member.gameId);
            games.append(member.gameId);
        }
    }
    if (games.isEmpty())
        return;
    if (!m_progressFetch)
        m_progressFetch = std::make_unique<QObject>();
    auto *fetch =
        new Fetch(m_transport, userProgressRequest(m_service, m_accounts.credentials(), games), m_progressFetch.get());
    connect(fetch, &Fetch::finished, this, [this, games](const Fetch::Result &result) { progressCame(games, result); });
    connect(fetch, &Fetch::finished, fetch, &QObject::deleteLater);
}

/// Without it the chart has everything else: nobody is told.
void GameComparison::progressCame(const QList<int> &games, const Fetch::Result &result)
{
    const auto progress = result ? parseUserProgress(*result) : std::unexpected(ParseError::WrongShape);
    for (const int game : games) {
        if (!progress)
            m_progressAsked.remove(game);
        else if (const auto earned = progress->constFind(game); earned != progress->cend())
            m_progress.insert(game, *earned);
    }
    if (progress)
        Q_EMIT changed();
}

void GameComparison::accountChanged()
{
    if (m_credentials != m_accounts.credentials()) {
        if (m_credentials.user != m_accounts.credentials().user)
            m_progress.clear();
        m_credentials = m_accounts.credentials();
        m_progressFetch.reset();
        m_progressAsked.clear();
        for (const auto &load : m_loads) {
            if (load->source.sample || load->source.date.isValid())
                continue;
            load->isWanted = load->isWanted || load->loader || load->error;
            load->loader.reset();
        }
    }
    update();
    Q_EMIT changed();
}

} // namespace MasteryChart
