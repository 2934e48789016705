// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/gameload.h"

#include "commandline/gamerequest.h"
#include "retroachievements/samplenetwork.h"
#include "session/statustext.h"

namespace MasteryChart {

namespace {

/// How long a chart that is ready waits for its title and the user's progress. Of several games none does: what is
/// beside one may have to wait for its turn.
constexpr std::chrono::seconds detailsTimeout{3};

} // namespace

GameLoad::GameLoad(const Transport &transport, const Options &options, const Accounts &accounts, const Stores &stores,
                   const GameResult &game, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(transport.clock)
    , m_game(game)
    , m_session(accounts, transport, options.service, stores.keeping, this)
{
    if (stores.known && !options.sample)
        findEarlier(*stores.known);
    m_session.setVersion(m_options.version.value_or(ApiVersion::V1));
    connect(&m_session, &GameSession::loaded, this, &GameLoad::distributionLoaded);
    connect(&m_session, &GameSession::finished, this, [this](const LoadReport &report) {
        if (!report.error)
            succeed();
    });
    connect(&m_session, &GameSession::failed, this,
            [this](const ServiceError &error) { fail(reason(error), exitCodeOf(error.kind)); });
    connect(&m_session, &GameSession::progressed, this, &GameLoad::tellWaiting);
    m_session.load(gameRequest(m_game, m_options));
}

/// Its answer is there before a newer one is kept: the store does everything in its order.
void GameLoad::findEarlier(Store &store)
{
    m_isEarlierFound = false;
    store.latest({m_options.service.name(), m_game.id, m_options.set}, {}, this,
                 [this](const std::optional<GameSnapshot> &kept) {
                     if (kept)
                         m_game.earlier = {kept->fetchedAt, kept->fetchedAt,
                                           kept->distribution.only(m_options.modeFilter)};
                     m_isEarlierFound = true;
                     if (m_isLoaded)
                         succeed();
                 });
}

QString GameLoad::reason(const ServiceError &error) const
{
    const QList<int> games = SampleNetwork::games();
    const bool isSample = games.contains(m_game.id); // it may have no unofficial achievements
    if (!m_options.sample || error.kind != ServiceError::Kind::NoData || isSample)
        return sentence(error, m_options.service);
    QStringList samples;
    for (const int game : games)
        samples.append(QString::number(game));
    return tr("There is no such sample; the sample games are %1.").arg(samples.join(QStringLiteral(", ")));
}

void GameLoad::fail(const QString &sentence, ExitCode code)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_alarm.reset();
    m_game.notes.append(sentence);
    m_game.code = code;
    Q_EMIT finished();
}

void GameLoad::tellWaiting()
{
    const auto wait = m_session.waiting();
    if (!wait || wait->tries <= m_toldTries) // the two modes wait together: once is enough
        return;
    m_toldTries = wait->tries;
    Q_EMIT waiting(*wait);
}

void GameLoad::distributionLoaded()
{
    const SessionGame &shown = m_session.shown();
    if (m_game.namedSet)
        m_game.notes.append(namedSetNote(*m_game.namedSet));
    if (const auto missing = shown.report.missingMode) {
        const QString half = m_options.record ? tr("Only the figures of one mode arrived, so nothing was kept: %1")
            : shown.snapshot.distribution.has(UnlockMode::Hardcore)
            ? tr("Only the hardcore figures arrived, so nothing was written (--unlocks hardcore writes them alone): %1")
            : tr("Only the casual figures arrived, so nothing was written (--unlocks casual writes them alone): %1");
        fail(half.arg(sentence(*missing)), exitCodeOf(missing->kind));
        return;
    }
    if (m_options.isOfSeveral())
        return;
    m_alarm = m_clock.in(detailsTimeout, [this] {
        m_session.cancel();
        succeed();
    });
}

void GameLoad::noteMissingDetails()
{
    const auto &error = m_session.shown().report.detailsError;
    if (!error || !m_session.shown().snapshot.details.title.isEmpty()) // known from the store
        return;
    if (!m_game.title.isEmpty()) // known from the list of games
        m_game.notes.append(
            tr("The user's place and the achievements are left out: %1").arg(sentence(*error, m_options.service)));
    else if (error->kind == ServiceError::Kind::Cancelled)
        m_game.notes.append(tr("Title and progress did not arrive in time and are left out."));
    else if (error->kind == ServiceError::Kind::NoData)
        m_game.notes.append(
            tr("Title and progress are left out: RetroAchievements knows no such game, or no such user."));
    else
        m_game.notes.append(tr("Title and progress are left out: %1").arg(sentence(*error, m_options.service)));
}

void GameLoad::noteMissingTimes()
{
    const LoadReport &report = m_session.shown().report;
    if (!report.timesError || !m_options.writesJson())
        return;
    if (report.timesError->kind != ServiceError::Kind::Cancelled)
        m_game.notes.append(
            tr("The median times are left out: %1").arg(sentence(*report.timesError, m_options.service)));
    else if (!report.detailsError) // else they were not asked for
        m_game.notes.append(tr("The median times did not arrive in time and are left out."));
}

void GameLoad::succeed()
{
    m_isLoaded = true;
    if (m_isOver || !m_isEarlierFound)
        return;
    m_isOver = true;
    m_alarm.reset();
    noteMissingDetails();
    noteMissingTimes();
    m_game.setSnapshot(m_session.shown().snapshot, m_options.modeFilter);
    m_game.icon = m_session.shown().icon;
    Q_EMIT finished();
}

} // namespace MasteryChart
