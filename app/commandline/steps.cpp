// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/steps.h"

#include "commandline/exportsink.h"
#include "commandline/gamesrun.h"
#include "commandline/historyrun.h"
#include "commandline/lookuprun.h"
#include "commandline/messages.h"
#include "commandline/mygamesrun.h"
#include "commandline/progressline.h"
#include "commandline/textsink.h"

#include <QCoreApplication>

#include <algorithm>

namespace MasteryChart {

ExitCode endOf(const Run &run, const Parts &parts)
{
    const auto exit = [](ExitCode result) { QCoreApplication::exit(static_cast<int>(result)); };
    ProgressLine line(parts.isQuiet ? ProgressLine::Seen::Never : ProgressLine::Seen::OnTerminal);
    const auto say = [&line](const QString &sentence) {
        line.clear();
        printError(sentence);
    };
    QObject::connect(&parts.interrupt, &Interrupt::interrupted, &run, [exit] { exit(ExitCode::Interrupted); });
    QObject::connect(&run, &Run::progressed, &run, [&line](const QString &words) { line.show(words); });
    QObject::connect(&run, &Run::printing, &run, [&line] { line.clear(); });
    QObject::connect(&run, &Run::said, &run, say);
    if (!parts.isQuiet)
        QObject::connect(&run, &Run::waited, &run, say);
    QObject::connect(&run, &Run::finished, &run, exit);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

namespace {

/// Where the list of games does not tell title and system, the user's does.
void nameGames(GameResults &games, const QList<UserGame> &mine)
{
    for (GameResult &game : games) {
        const auto found = std::ranges::find(mine, game.id, &UserGame::id);
        if (!game.title.isEmpty() || found == mine.end())
            continue;
        game.title = found->title;
        game.system = found->systemName;
    }
}

} // namespace

ExitCode lookUpGames(GameResults &games, const Options &options, Parts &parts, const ListParts &list,
                     ListRun::Need need)
{
    Options asked = options;
    QList<UserGame> mine;
    if (options.myGames) {
        const MyGamesRun run(list, parts.transport());
        if (const ExitCode code = endOf(run, parts); code != ExitCode::Done)
            return code;
        mine = run.games();
        for (const UserGame &game : mine)
            asked.games.append({.id = game.id, .words = {}, .namedSet = {}});
    }
    const LookupRun run(list, parts.transport(), asked, need, isAnythingKept());
    const ExitCode code = endOf(run, parts);
    games = run.games();
    nameGames(games, mine);
    if (code == ExitCode::Done && options.isTooMany(games.size())) {
        printError(sentence(UsageError{UsageError::Kind::TooManyGames}));
        return ExitCode::WrongUsage;
    }
    return code;
}

namespace {

/// What is made of the answers of the service, or \a ofHistory of what is kept: the file and the sentences about it of
/// one of the two, lines of the answers.
GameSinks sinksOf(const Options &options, GameResults &games, bool ofHistory)
{
    GameSinks sinks;
    const bool hasChart = options.writesHistory() == ofHistory;
    if (hasChart && options.action == Options::Action::Export)
        sinks.push_back(exportSink(options, games));
    const TextSink::Words words{.lines = options.text && !ofHistory, .alt = options.alt && hasChart};
    if (words.lines || words.alt)
        sinks.push_back(std::make_unique<TextSink>(options, words));
    return sinks;
}

ExitCode endOf(GameSinks &sinks)
{
    for (const auto &sink : sinks) {
        if (const auto ended = sink->end(); !ended) {
            printError(ended.error().sentence);
            return ended.error().code;
        }
    }
    return ExitCode::Done;
}

} // namespace

ExitCode processGames(GameResults games, const Options &options, Parts &parts, const Credentials &given)
{
    ExitCode all = ExitCode::Done; // how the writing and keeping went, beside each game's own end
    GameSinks ofHistory;           // first, as they mark games that are not asked for
    if (options.writesHistory())
        ofHistory = sinksOf(options, games, true);
    if (options.loadsGames()) {
        if (!options.sample && parts.accounts.state() == Accounts::State::None)
            parts.accounts.restore(given);
        GameSinks sinks = sinksOf(options, games, false);
        const bool tellsChanges = options.writesJson() && isAnythingKept();
        const GamesRun run(
            parts.transport(), options, parts.accounts,
            {.keeping = options.record ? &parts.store : nullptr, .known = tellsChanges ? &parts.store : nullptr}, games,
            sinks);
        all = endOf(run, parts);
        if (endsEverything(all))
            return all;
        games = run.games();
        if (const ExitCode ended = endOf(sinks); ended != ExitCode::Done)
            return ended;
    }
    if (options.writesHistory()) {
        const HistoryRun run(options, parts.store, games, ofHistory);
        if (const ExitCode code = endOf(run, parts); endsEverything(code))
            return code;
        games = run.games();
        if (const ExitCode ended = endOf(ofHistory); ended != ExitCode::Done)
            return ended;
    }
    const ExitCode failed = firstFailure(games);
    return failed == ExitCode::Done ? all : failed;
}

} // namespace MasteryChart
