// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/lookuprun.h"

#include "session/gamelookup.h"

namespace MasteryChart {

LookupRun::LookupRun(const ListParts &parts, ListRun::Need need, const QString &words, std::optional<int> number,
                     QObject *parent)
    : Run(parent)
    , m_games(parts.games)
    , m_words(words)
    , m_number(number)
    , m_list(parts, number ? ListRun::Need::Kept : need)
{
    connect(&m_list, &Run::said, this, &Run::said);
    connect(&m_list, &Run::progressed, this, &Run::progressed);
    connect(&m_list, &Run::finished, this, [this](ExitCode code) {
        if (code == ExitCode::Done)
            lookUp();
        else
            Q_EMIT finished(code);
    });
}

void LookupRun::lookUp()
{
    const GameSearch &search = *m_games.search();
    const auto game =
        m_number ? gameNumbered(*m_number, m_words, search) : gameCalled(m_words, search, m_games.popularity());
    if (!game)
        Q_EMIT said(sentence(game.error()));
    m_game = game.value_or(0);
    Q_EMIT finished(game ? ExitCode::Done : ExitCode::NoData);
}

} // namespace MasteryChart
