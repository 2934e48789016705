// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/gamesnapshot.h"

#include <QLocale>
#include <QStringList>

namespace MasteryChart {

/// One figure of a game, with words.
struct Tile
{
    enum class Kind { Mastered, Median, Mean, HalfTheSet, OneAndDone, TimeToMaster, You };

    Kind kind = Kind::Mastered;
    QString name;
    QString value;
    QStringList details;     ///< the first says what the value is of; a picture shows no more
    QString other;           ///< the same of the other mode where both are shown: "casual 8"
    QString meaning;         ///< the figure's definition, for a tooltip
    double progress = 0;     ///< of Kind::You: 0 to 1 of the set
    bool celebrates = false; ///< of Kind::You: every achievement of the set
};

/// The figures of \a game for \a modeFilter: of hardcore wherever it is shown, the user's own last. None where nobody
/// has earned anything. The time to master is there where the times are known, of the official set alone.
QList<Tile> tilesOf(const GameSnapshot &game, ModeFilter modeFilter, const QLocale &locale = QLocale());

QString timeToMasterName(UnlockMode mode); ///< "Time to master"
QString timeToMasterMeaning(UnlockMode mode);

} // namespace MasteryChart
