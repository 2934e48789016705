// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gamechanges.h"

#include "chartmodel/historytext.h"
#include "window/chartpane.h"
#include "window/gameheader.h"
#include "window/gamepage.h"

namespace MasteryChart {

GameChanges::GameChanges(const GameSession &session, const Accounts &accounts, const Transport &transport, Store &store,
                         GamePage &page)
    : m_session(session)
    , m_clock(transport.clock)
    , m_page(page)
    , m_history(session, store, transport.clock)
    , m_masters(accounts, transport, session.service())
{
    connect(&m_history, &GameHistory::changed, this, [this] {
        m_page.pane()->setHistory(m_history.answers());
        Q_EMIT changed();
    });
    connect(&m_session, &GameSession::shownChanged, this, [this] {
        const GameSnapshot &shown = m_session.shown().snapshot;
        m_masters.keepOnly(shown.isSample() ? 0 : shown.id);
    });
    connect(&m_masters, &LatestMasters::changed, this, &GameChanges::showMasters);
    connect(m_page.pane(), &ChartPane::mastersRequested, this,
            [this] { m_masters.load(m_session.shown().snapshot.id); });
    connect(m_page.header(), &GameHeader::historyRequested, m_page.pane(), &ChartPane::openHistory);
}

void GameChanges::showLine()
{
    const auto step = m_history.sinceLook();
    const ChangeText text =
        step ? changeSinceText(*step, m_page.pane()->options().modeFilter, m_clock.date()) : ChangeText();
    m_page.header()->setChange(text.line, text.spoken);
}

void GameChanges::showMasters()
{
    const LatestMasters::State &state = m_masters.state();
    m_page.pane()->setMasters(state, state.problem ? sentence(*state.problem, m_session.service()) : QString());
}

} // namespace MasteryChart
