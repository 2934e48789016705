// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/gameresult.h"

#include <algorithm>

namespace MasteryChart {

void GameResult::setSnapshot(const GameSnapshot &loaded, ModeFilter modeFilter)
{
    snapshot = loaded;
    snapshot.distribution = loaded.distribution.only(modeFilter);
    if (snapshot.details.title.isEmpty()) {
        snapshot.details.title = title;
        snapshot.details.system = system;
    }
}

void GameResult::fail(const WriteFailure &failure)
{
    code = failure.code;
    notes.append(failure.sentence);
}

void GameResult::clear()
{
    snapshot = {};
    icon = {};
    history.clear();
    earlier.reset();
}

bool endsEverything(ExitCode code)
{
    return code == ExitCode::Credentials || code == ExitCode::Interrupted || code == ExitCode::NoReader;
}

ExitCode firstFailure(const GameResults &games)
{
    const auto failed = std::ranges::find_if_not(games, &GameResult::isDone);
    return failed == games.end() ? ExitCode::Done : failed->code;
}

QString aboutGame(const GameResult &game, const QString &said, bool several)
{
    return several ? game.name + u": " + said : said;
}

} // namespace MasteryChart
