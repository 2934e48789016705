// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/gameresult.h"
#include "commandline/listrun.h"
#include "commandline/options.h"
#include "commandline/setrun.h"

#include <memory>

namespace MasteryChart {

/// Finds out which games are meant by what was asked for: words by the list of games, links to a set by the service.
/// For numbers alone nothing is fetched, unless files that exist are to stay and are named after titles; for the sample
/// the built-in games are all there are.
///
/// A game that is not found is told, and the others go on; but not where a bare word is none, for then several words
/// may be one title. Ends with Done where any game was found.
class LookupRun : public Run
{
    Q_OBJECT

public:
    /// \a isListKept tells whether there may be a kept list to look numbers up in.
    LookupRun(const ListParts &parts, const Transport &transport, const Options &options, ListRun::Need need,
              bool isListKept, QObject *parent = nullptr);

    /// In the order in which they were asked for, each once; complete when the run has ended.
    const GameResults &games() const { return m_games; }

private:
    void begin();
    void listRead(ExitCode code);
    bool lookUp(const GameSearch &search);
    void findSets();
    void end(const Catalogue &catalogue);

    const ListParts m_parts;
    const Transport m_transport;
    const Options m_options;
    const ListRun::Need m_need;
    const bool m_isListKept;
    std::unique_ptr<ListRun> m_list;
    std::unique_ptr<SetRun> m_set;
    qsizetype m_nextSet = 0; ///< index of the game whose link may name the set that is asked for next
    GameResults m_games;
};

} // namespace MasteryChart
