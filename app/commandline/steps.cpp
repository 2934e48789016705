// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/steps.h"

#include "commandline/exportrun.h"
#include "commandline/gamesrun.h"
#include "commandline/historyrun.h"
#include "commandline/lookuprun.h"
#include "commandline/messages.h"
#include "commandline/progressline.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace MasteryChart {

ExitCode endOf(const Run &run, const Interrupt &interrupt)
{
    const auto exit = [](ExitCode result) { QCoreApplication::exit(static_cast<int>(result)); };
    ProgressLine line;
    QObject::connect(&interrupt, &Interrupt::interrupted, &run, [exit] { exit(ExitCode::Interrupted); });
    QObject::connect(&run, &Run::progressed, &run, [&line](const QString &words) { line.show(words); });
    QObject::connect(&run, &Run::said, &run, [&line](const QString &sentence) {
        line.clear();
        printError(sentence);
    });
    QObject::connect(&run, &Run::finished, &run, exit);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

ExitCode lookUpGames(GameResults &games, const Options &options, Parts &parts, const ListParts &list,
                     ListRun::Need need)
{
    const bool isListKept = QFile::exists(storeFolder() + u"/masterychart.sqlite");
    const LookupRun run(list, parts.transport(), options, need, isListKept);
    const ExitCode code = endOf(run, parts.interrupt);
    games = run.games();
    return code;
}

ExitCode processGames(GameResults games, const Options &options, Parts &parts, const Credentials &given)
{
    ExitCode kept = ExitCode::Done; // how the keeping went, beside each game's own end
    if (options.loadsGames()) {
        if (!options.sample && parts.accounts.state() == Accounts::State::None)
            parts.accounts.restore(given);
        const GamesRun run(parts.transport(), options, parts.accounts, options.record ? &parts.store : nullptr, games);
        kept = endOf(run, parts.interrupt);
        if (endsEverything(kept))
            return kept;
        games = run.games();
    }
    if (options.writesHistory()) {
        const HistoryRun run(options, parts.store, games);
        if (const ExitCode code = endOf(run, parts.interrupt); endsEverything(code))
            return code;
        games = run.games();
    }
    if (options.action == Options::Action::Export && std::ranges::any_of(games, &GameResult::isDone)) {
        const ExitCode written = endOf(ExportRun(options, games), parts.interrupt);
        if (written != ExitCode::Done)
            return written;
    }
    const ExitCode failed = firstFailure(games);
    return failed == ExitCode::Done ? kept : failed;
}

} // namespace MasteryChart
