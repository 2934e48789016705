// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/gamesrun.h"

#include "commandline/gamerequest.h"
#include "commandline/keystorewait.h"
#include "commandline/timeleft.h"
#include "distribution/foreigntext.h"

#include <algorithm>
#include <utility>

namespace MasteryChart {

namespace {

/// Enough for the rate limiter never to be idle: each game is two or three requests.
constexpr std::size_t mostAtOnce = 4;

} // namespace

GamesRun::GamesRun(const Transport &transport, const Options &options, const Accounts &accounts, const Stores &stores,
                   const GameResults &games, GameSinks &sinks, QObject *parent)
    : Run(parent)
    , m_transport(transport)
    , m_options(options)
    , m_accounts(accounts)
    , m_stores(stores)
    , m_games(games)
    , m_sinks(sinks)
    , m_toLoad(std::ranges::count_if(games, &GameResult::isDue))
{
    if (m_stores.keeping) {
        connect(m_stores.keeping, &Store::problemFound, this, [this](StoreProblem problem) {
            m_isKept = m_isKept && problem == StoreProblem::Damaged; // then another file is begun
            Q_EMIT said(sentence(problem));
        });
    }
    QMetaObject::invokeMethod(this, &GamesRun::begin, Qt::QueuedConnection);
}

GamesRun::~GamesRun() = default;

void GamesRun::begin()
{
    const bool needsKey = !m_options.sample && m_toLoad > 0;
    const Accounts::State state = needsKey ? m_accounts.state() : Accounts::State::Ready;
    if (state == Accounts::State::Waiting) {
        m_alarm = m_transport.clock.in(keyStoreTimeout, [this] { fail(slowKeyStoreNote()); });
        connect(&m_accounts, &Accounts::changed, this, &GamesRun::beginWithKey);
    } else if (state == Accounts::State::KeyMissing) {
        fail(sentence(m_accounts.problem()));
    } else {
        startNext();
    }
}

void GamesRun::beginWithKey()
{
    if (m_isOver || m_next > 0 || m_accounts.state() == Accounts::State::Waiting)
        return;
    m_alarm.reset();
    begin();
}

void GamesRun::fail(const QString &sentence)
{
    if (m_isOver)
        return;
    Q_EMIT said(sentence);
    end(ExitCode::Credentials);
}

void GamesRun::startNext()
{
    if (m_next == 0)
        m_begun = m_transport.clock.now();
    while (m_loads.size() < mostAtOnce && m_next < m_games.size()) {
        const qsizetype index = m_next++;
        if (!m_games.at(index).isDue())
            continue;
        auto load = std::make_unique<GameLoad>(m_transport, m_options, m_accounts, m_stores, m_games.at(index), this);
        connect(load.get(), &GameLoad::waiting, this, &GamesRun::tellWaiting);
        connect(load.get(), &GameLoad::finished, this, [this, index] { loaded(index); });
        m_loads.emplace(index, std::move(load));
    }
    tellInOrder();
    if (m_loads.empty() && !m_isOver)
        awaitStore();
}

void GamesRun::loaded(qsizetype index)
{
    if (m_isOver)
        return;
    auto load = m_loads.extract(index);
    m_games[index] = load.mapped()->game();
    load.mapped().release()->deleteLater(); // it is telling this
    GameResult &game = m_games[index];
    if (endsEverything(game.code)) {
        fail(game.notes.takeLast());
        return;
    }
    ++m_loaded;
    if (give(game, false))
        startNext();
}

/// False where the run has ended.
bool GamesRun::give(GameResult &game, bool inOrder)
{
    for (const auto &sink : m_sinks) {
        if (sink->isInOrder() != inOrder || !game.isDue())
            continue;
        if (sink->isPrinting())
            Q_EMIT printing();
        if (const auto taken = sink->take(game); !taken) {
            Q_EMIT said(taken.error().sentence);
            end(taken.error().code);
            return false;
        }
    }
    return true;
}

void GamesRun::tellInOrder()
{
    const bool isOfSeveral = m_options.isOfSeveral();
    for (; m_told < m_next && !m_loads.contains(m_told); ++m_told) {
        GameResult &game = m_games[m_told];
        if (!give(game, true))
            return;
        for (const QString &note : std::exchange(game.notes, {}))
            Q_EMIT said(aboutGame(game, note, isOfSeveral));
        if (isOfSeveral) {
            const QString title = game.title.isEmpty() ? game.snapshot.details.title : game.title;
            const QString words = tr("[%1/%2] %3", "how many of how many games, and a title")
                                      .arg(QString::number(m_told + 1), QString::number(m_games.size()),
                                           title.isEmpty() ? game.name : oneLine(title));
            const auto left = timeLeft({.done = m_loaded,
                                        .of = m_toLoad,
                                        .requests = requestsOf(m_options),
                                        .elapsed = m_transport.clock.now() - m_begun});
            Q_EMIT progressed(left ? words + u" · " + timeLeftText(*left) : words);
        }
        game.clear();
    }
}

/// Where only the pace is kept, that is no news of several games.
void GamesRun::tellWaiting(const WaitState &wait)
{
    if (m_isOver || (m_options.isOfSeveral() && (!wait.because || wait.until <= m_toldUntil)))
        return;
    m_toldUntil = wait.until;
    Q_EMIT waited(sentence(wait, m_transport.clock.now()));
}

/// What the store has to say of keeping the answers comes before its answer.
void GamesRun::awaitStore()
{
    if (m_isOver)
        return;
    if (!m_stores.keeping) {
        end(firstFailure(m_games));
        return;
    }
    m_stores.keeping->recentGames({}, this, [this](const QList<RecentGame> &) {
        const ExitCode code = firstFailure(m_games);
        end(code == ExitCode::Done && !m_isKept ? ExitCode::NotWritten : code);
    });
}

void GamesRun::end(ExitCode code)
{
    m_isOver = true;
    m_loads.clear();
    m_alarm.reset();
    Q_EMIT finished(code);
}

} // namespace MasteryChart
