// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/history.h"
#include "session/gamesession.h"

namespace MasteryChart {

/// The kept answers about the game that a session shows, and when it was looked at before. Figures that came from the
/// service are looked at now, which is kept; as long as the game is shown, the look before is the one that counts.
class GameHistory : public QObject
{
    Q_OBJECT

public:
    /// Borrows \a session, \a store and \a clock, which must outlive this.
    GameHistory(const GameSession &session, Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Every answer about the set that is shown, the oldest first; none of a sample.
    const QList<KeptAnswer> &answers() const { return m_answers; }

    /// What changed since the look before; nullopt where nothing did, and where there was none.
    std::optional<HistoryStep> sinceLook() const;

Q_SIGNALS:
    /// answers() or sinceLook() may be other ones.
    void changed();

private:
    /// Which answers were read.
    struct Shown
    {
        QString server;
        int game = 0;
        AchievementSet set = AchievementSet::Official;
        QDateTime fetchedAt;
        bool isKept = false; ///< the session has given it to the store

        bool operator==(const Shown &) const = default;
    };

    void update();
    void begin(const Shown &shown);

    const GameSession &m_session;
    Store &m_store;
    const Clock &m_clock;
    Shown m_shown;
    QDateTime m_lookedAt; ///< before
    QList<KeptAnswer> m_answers;
    std::unique_ptr<QObject> m_asked; ///< the store's answers about the game come while this is there
};

} // namespace MasteryChart
