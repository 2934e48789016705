// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/setrun.h"

#include "commandline/keystorewait.h"

namespace MasteryChart {

SetRun::SetRun(const ListParts &parts, const Transport &transport, int set, QObject *parent)
    : Run(parent)
{
    if (parts.accounts.state() == Accounts::State::None && parts.credentials)
        parts.accounts.restore(*parts.credentials);
    m_finder = std::make_unique<SetFinder>(parts.accounts, transport, parts.service, parts.games, set);
    connect(m_finder.get(), &SetFinder::finished, this, &SetRun::end);
    connect(&parts.games, &GameList::progressed, this, [this, &games = parts.games] {
        if (games.isFetching())
            Q_EMIT progressed(ListRun::progressText(games.coverage()));
    });
    if (parts.accounts.state() == Accounts::State::Waiting)
        m_alarm = parts.clock.in(keyStoreTimeout, [this] { end(0); });
    connect(&parts.accounts, &Accounts::changed, this, [this] { m_alarm.reset(); });
}

void SetRun::end(int game)
{
    m_alarm.reset();
    if (!m_finder)
        return;
    m_finder.release()->deleteLater(); // it may be telling this
    m_game = game;
    Q_EMIT finished(ExitCode::Done);
}

} // namespace MasteryChart
