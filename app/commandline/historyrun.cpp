// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/historyrun.h"

namespace MasteryChart {

HistoryRun::HistoryRun(const Options &options, Store &store, const GameResults &games, QObject *parent)
    : Run(parent)
    , m_options(options)
    , m_store(store)
    , m_games(games)
{
    connect(&m_store, &Store::problemFound, this, [this](StoreProblem problem) { Q_EMIT said(sentence(problem)); });
    for (qsizetype index = 0; index < m_games.size(); ++index) {
        if (m_games.at(index).isDone())
            read(index);
    }
    // The store answers in the order in which it was asked.
    m_store.recentGames({}, this, [this](const QList<RecentGame> &) { Q_EMIT finished(firstFailure(m_games)); });
}

void HistoryRun::read(qsizetype index)
{
    const SnapshotKey key{m_options.service.name(), m_games.at(index).id, m_options.set};
    m_store.latest(key, {}, this, [this, index](const std::optional<GameSnapshot> &latest) {
        GameResult &game = m_games[index];
        game.snapshot = latest.value_or(GameSnapshot{.id = game.id, .set = m_options.set});
        game.snapshot.distribution = game.snapshot.distribution.only(m_options.modeFilter);
    });
    m_store.history(key, this,
                    [this, index](const QList<KeptAnswer> &answers) { historyRead(m_games[index], answers); });
}

void HistoryRun::historyRead(GameResult &game, const QList<KeptAnswer> &answers)
{
    game.history = answers;
    for (KeptAnswer &answer : game.history)
        answer.distribution = answer.distribution.only(m_options.modeFilter);
    if (!answers.isEmpty())
        return;
    game.code = ExitCode::NoData;
    Q_EMIT said(aboutGame(game, tr("Nothing was kept of this game yet; --record keeps what the service answers."),
                          m_options.isOfSeveral()));
}

} // namespace MasteryChart
