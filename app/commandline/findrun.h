// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/listrun.h"
#include "commandline/options.h"

namespace MasteryChart {

/// Finds games by the words of the options and prints them on standard output; those that were shown lately come
/// before others that fit as well.
class FindRun : public Run
{
    Q_OBJECT

public:
    FindRun(const ListParts &parts, ListRun::Need need, const Options &options, QObject *parent = nullptr);

private:
    void print();

    const GameList &m_games;
    const Options m_options;
    GameSearch::Popularity m_known; ///< of games shown lately, the latest first
    ListRun m_list;
};

} // namespace MasteryChart
