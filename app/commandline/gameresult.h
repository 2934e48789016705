// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/writefailure.h"
#include "distribution/gamesnapshot.h"
#include "distribution/keptanswer.h"

#include <QImage>

#include <optional>

namespace MasteryChart {

/// One of the GAMEs on its way from what was asked for to what is written: each run adds what it finds out.
struct GameResult
{
    int id = 0;
    QString name;                ///< for a sentence about one of several games; foreign text
    std::optional<int> namedSet; ///< that a link named, and that is not the one of id
    ExitCode code = ExitCode::Done;
    QStringList notes = {};                 ///< sentences about it that were not told yet
    GameSnapshot snapshot = {};             ///< what was loaded, or kept
    QImage icon = {};                       ///< null for none
    QList<KeptAnswer> history = {};         ///< the oldest first
    std::optional<KeptAnswer> earlier = {}; ///< the last one that was kept before
    QString title = {};                     ///< as the list of games has it; empty where it is not known
    QString system = {};                    ///< the same
    QByteArray file = {};   ///< to be written about it alone, in the system's own bytes; empty for none yet
    bool isSkipped = false; ///< the file exists and stays, so there is nothing to do

    bool isDone() const { return code == ExitCode::Done; }
    /// Whether there is anything left to do for it.
    bool isDue() const { return isDone() && !isSkipped; }
    /// Takes \a loaded with the modes of \a modeFilter. What it does not know the list of games may.
    void setSnapshot(const GameSnapshot &loaded, ModeFilter modeFilter);
    void fail(const WriteFailure &failure);
    /// Lets go of what takes memory, when it is written.
    void clear();
};

using GameResults = QList<GameResult>;

/// Whether \a code ends everything, whatever is left to do.
bool endsEverything(ExitCode code);

/// The code of the first of \a games that failed.
ExitCode firstFailure(const GameResults &games);

/// The sentence \a said, which names \a game where it is one of \a several.
QString aboutGame(const GameResult &game, const QString &said, bool several);

} // namespace MasteryChart
