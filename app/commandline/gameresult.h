// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/exitcode.h"
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
    QStringList notes = {};         ///< sentences about it that were not told yet
    GameSnapshot snapshot = {};     ///< what was loaded, or kept
    QImage icon = {};               ///< null for none
    QList<KeptAnswer> history = {}; ///< the oldest first
    bool isDone() const { return code == ExitCode::Done; }
};

using GameResults = QList<GameResult>;

/// Whether \a code ends everything, whatever is left to do.
bool endsEverything(ExitCode code);

/// The code of the first of \a games that failed.
ExitCode firstFailure(const GameResults &games);

/// The sentence \a said, which names \a game where it is one of \a several.
QString aboutGame(const GameResult &game, const QString &said, bool several);

} // namespace MasteryChart
