// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/listrun.h"

namespace MasteryChart {

/// Finds out which game is meant by words, or by a number, for which nothing is fetched.
class LookupRun : public Run
{
    Q_OBJECT

public:
    LookupRun(const ListParts &parts, ListRun::Need need, const QString &words, std::optional<int> number,
              QObject *parent = nullptr);

    /// The game's ID, when the run has ended with Done.
    int game() const { return m_game; }

private:
    void lookUp();

    const GameList &m_games;
    const QString m_words;
    const std::optional<int> m_number;
    ListRun m_list;
    int m_game = 0;
};

} // namespace MasteryChart
