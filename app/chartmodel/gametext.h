// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "distribution/gamesnapshot.h"

#include <QLocale>
#include <QStringList>

namespace MasteryChart {

/// \a game in three lines of plain text, for a chat: which game it is, "Dragster (Atari 2600)"; how far the players of
/// \a modeFilter get, "632 hardcore players, 8 mastered (1.3 %), median 5 of 15"; and the user's place among them,
/// "Your place: 12 of 15 hardcore, rank 18 of 632". Always three, also where there are no players or the user's place
/// is not known.
QStringList gameLines(const GameSnapshot &game, ModeFilter modeFilter, const QLocale &locale = QLocale());

} // namespace MasteryChart
