// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/historyrun.h"

#include <utility>

namespace MasteryChart {

HistoryRun::HistoryRun(const Options &options, Store &store, const GameResults &games, GameSinks &sinks,
                       QObject *parent)
    : Run(parent)
    , m_options(options)
    , m_store(store)
    , m_games(games)
    , m_sinks(sinks)
{
    connect(&m_store, &Store::problemFound, this, [this](StoreProblem problem) { Q_EMIT said(sentence(problem)); });
    for (qsizetype index = 0; index < m_games.size(); ++index) {
        if (m_games.at(index).isDue())
            read(index);
    }
    // The store answers in the order in which it was asked.
    m_store.recentGames({}, this, [this](const QList<RecentGame> &) { end(firstFailure(m_games)); });
}

void HistoryRun::read(qsizetype index)
{
    const SnapshotKey key{m_options.service.name(), m_games.at(index).id, m_options.set};
    m_store.latest(key, {}, this, [this, index](const std::optional<GameSnapshot> &latest) {
        GameResult &game = m_games[index];
        game.setSnapshot(latest.value_or(GameSnapshot{.id = game.id, .set = m_options.set}), m_options.modeFilter);
    });
    m_store.history(key, this,
                    [this, index](const QList<KeptAnswer> &answers) { historyRead(m_games[index], answers); });
}

void HistoryRun::historyRead(GameResult &game, const QList<KeptAnswer> &answers)
{
    game.history = answers;
    for (KeptAnswer &answer : game.history)
        answer.distribution = answer.distribution.only(m_options.modeFilter);
    if (!answers.isEmpty()) {
        give(game);
        return;
    }
    game.code = ExitCode::NoData;
    Q_EMIT said(aboutGame(game, tr("Nothing was kept of this game yet; --record keeps what the service answers."),
                          m_options.isOfSeveral()));
}

void HistoryRun::give(GameResult &game)
{
    for (const auto &sink : m_sinks) {
        if (m_isOver)
            return;
        if (const auto taken = sink->take(game); !taken) {
            Q_EMIT said(taken.error().sentence);
            end(taken.error().code);
        }
    }
    for (const QString &note : std::exchange(game.notes, {}))
        Q_EMIT said(aboutGame(game, note, m_options.isOfSeveral()));
    game.clear();
}

void HistoryRun::end(ExitCode code)
{
    if (!std::exchange(m_isOver, true))
        Q_EMIT finished(code);
}

} // namespace MasteryChart
