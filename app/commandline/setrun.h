// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/listrun.h"
#include "session/setfinder.h"

namespace MasteryChart {

/// Finds the game that has the achievements of a set, which a link named beside its game. Ends with Done in any case.
class SetRun : public Run
{
    Q_OBJECT

public:
    SetRun(const ListParts &parts, const Transport &transport, int set, QObject *parent = nullptr);

    /// What was found; 0 where nothing was, or the key store did not answer in time.
    int game() const { return m_game; }

private:
    void end(int game);

    int m_game = 0;
    std::unique_ptr<SetFinder> m_finder;
    std::unique_ptr<Clock::Alarm> m_alarm; ///< ends the wait for the key store
};

} // namespace MasteryChart
