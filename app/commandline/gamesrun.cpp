// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/gamesrun.h"

#include "commandline/keystorewait.h"

#include <utility>

namespace MasteryChart {

namespace {

/// Enough for the rate limiter never to be idle: each game is two or three requests.
constexpr std::size_t mostAtOnce = 4;

} // namespace

GamesRun::GamesRun(const Transport &transport, const Options &options, const Accounts &accounts, Store *store,
                   const GameResults &games, QObject *parent)
    : Run(parent)
    , m_transport(transport)
    , m_options(options)
    , m_accounts(accounts)
    , m_store(store)
    , m_games(games)
{
    if (m_store) {
        connect(m_store, &Store::problemFound, this, [this](StoreProblem problem) {
            m_isKept = m_isKept && problem == StoreProblem::Damaged; // then another file is begun
            Q_EMIT said(sentence(problem));
        });
    }
    QMetaObject::invokeMethod(this, &GamesRun::begin, Qt::QueuedConnection);
}

GamesRun::~GamesRun() = default;

void GamesRun::begin()
{
    const Accounts::State state = m_options.sample ? Accounts::State::Ready : m_accounts.state();
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
    while (m_loads.size() < mostAtOnce && m_next < m_games.size()) {
        const qsizetype index = m_next++;
        if (!m_games.at(index).isDone())
            continue;
        auto load = std::make_unique<GameLoad>(m_transport, m_options, m_accounts, m_store, m_games.at(index), this);
        connect(load.get(), &GameLoad::waiting, this, &GamesRun::tellWaiting);
        connect(load.get(), &GameLoad::finished, this, [this, index] { loaded(index); });
        m_loads.emplace(index, std::move(load));
    }
    tellInOrder();
    if (m_loads.empty())
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
    startNext();
}

void GamesRun::tellInOrder()
{
    const bool isOfSeveral = m_options.isOfSeveral();
    for (; m_told < m_next && !m_loads.contains(m_told); ++m_told) {
        GameResult &game = m_games[m_told];
        for (const QString &note : std::exchange(game.notes, {}))
            Q_EMIT said(aboutGame(game, note, isOfSeveral));
        if (isOfSeveral) {
            const QString title = game.snapshot.details.title;
            Q_EMIT progressed(tr("[%1/%2] %3", "how many of how many games, and a title")
                                  .arg(QString::number(m_told + 1), QString::number(m_games.size()),
                                       title.isEmpty() ? game.name : title));
        }
    }
}

/// Where only the pace is kept, that is no news of several games.
void GamesRun::tellWaiting(const WaitState &wait)
{
    if (m_isOver || (m_options.isOfSeveral() && (!wait.because || wait.until <= m_toldUntil)))
        return;
    m_toldUntil = wait.until;
    Q_EMIT said(sentence(wait, m_transport.clock.now()));
}

/// What the store has to say of keeping the answers comes before its answer.
void GamesRun::awaitStore()
{
    if (m_isOver)
        return;
    if (!m_store) {
        end(firstFailure(m_games));
        return;
    }
    m_store->recentGames({}, this, [this](const QList<RecentGame> &) {
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
