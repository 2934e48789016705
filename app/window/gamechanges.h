// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/gamehistory.h"
#include "session/latestmasters.h"

namespace MasteryChart {

class GamePage;

/// How the game that is shown changes, told by its page: a line in the header, earlier distributions and the history in
/// the chart's pane, and who mastered it last.
class GameChanges : public QObject
{
    Q_OBJECT

public:
    /// Borrows all that is given, which must outlive this.
    GameChanges(const GameSession &session, const Accounts &accounts, const Transport &transport, Store &store,
                GamePage &page);

    /// Gives the header its line, for the modes that are shown.
    void showLine();

Q_SIGNALS:
    /// The line may be another.
    void changed();

private:
    void showMasters();

    const GameSession &m_session;
    const Clock &m_clock;
    GamePage &m_page;
    GameHistory m_history;
    LatestMasters m_masters;
};

} // namespace MasteryChart
