// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/gamehistory.h"

#include <utility>

namespace MasteryChart {

GameHistory::GameHistory(const GameSession &session, Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
    , m_clock(clock)
{
    connect(&m_session, &GameSession::shownChanged, this, &GameHistory::update);
}

std::optional<HistoryStep> GameHistory::sinceLook() const
{
    return m_lookedAt.isValid() ? changeSince(m_answers, m_lookedAt) : std::nullopt;
}

void GameHistory::update()
{
    const GameSnapshot &snapshot = m_session.shown().snapshot;
    Shown shown;
    if (snapshot.id != 0 && !snapshot.isSample()) {
        const bool isFromService = snapshot.source == GameSnapshot::Source::Service;
        shown = {snapshot.server, snapshot.id, snapshot.set, snapshot.fetchedAt, isFromService && !m_session.isBusy()};
    }
    if (shown == m_shown)
        return;
    if (shown.game != m_shown.game || shown.server != m_shown.server)
        begin(shown);
    const bool isOtherSet = shown.set != m_shown.set;
    m_shown = shown;
    if (isOtherSet)
        m_answers.clear();
    if (shown.game == 0)
        return;
    m_store.history({shown.server, shown.game, shown.set}, m_asked.get(), [this](const QList<KeptAnswer> &answers) {
        m_answers = answers;
        Q_EMIT changed();
    });
    if (shown.isKept)
        m_store.saveLook(shown.server, shown.game, m_clock.date());
}

/// Another game is shown: its look before is read before the one of now is kept.
void GameHistory::begin(const Shown &shown)
{
    m_asked = std::make_unique<QObject>();
    m_lookedAt = {};
    m_answers.clear();
    Q_EMIT changed();
    if (shown.game == 0)
        return;
    m_store.lookedAt(shown.server, shown.game, m_asked.get(), [this](const QDateTime &time) {
        m_lookedAt = time;
        Q_EMIT changed();
    });
}

} // namespace MasteryChart
