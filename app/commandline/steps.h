// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/gameresult.h"
#include "commandline/listrun.h"
#include "commandline/options.h"
#include "commandline/parts.h"

namespace MasteryChart {

/// The steps of the command line. Each runs the event loop to its end and says on standard error what there is to say.

/// How \a run ends, which an interrupt does too.
ExitCode endOf(const Run &run, const Parts &parts);

/// Finds out which \a games the options mean, those of the user's among them. Done where any was found, and not more
/// than can be shown.
ExitCode lookUpGames(GameResults &games, const Options &options, Parts &parts, const ListParts &list,
                     ListRun::Need need);

/// Loads \a games, keeps them, and writes them, as far as the options ask for it. The first failure is that of all.
ExitCode processGames(GameResults games, const Options &options, Parts &parts, const Credentials &given);

} // namespace MasteryChart
