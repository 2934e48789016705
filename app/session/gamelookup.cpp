// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/gamelookup.h"

#include "catalogue/gametitle.h"
#include "retroachievements/samplenetwork.h"

#include <QCoreApplication>

#include <algorithm>

namespace MasteryChart {

namespace {

struct GameLookupText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Matches = QList<GameSearch::Match>;

constexpr int mostMatches = 50; ///< more are never called the same
constexpr qsizetype mostCandidates = 5;

QString lineOf(const CatalogueGame &game, const Catalogue &catalogue)
{
    const QString idAndTitle = QStringLiteral("  %1  %2").arg(QString::number(game.id), game.title);
    const auto system = catalogue.system(game.system);
    return system ? idAndTitle + u" (" + system->name + u')' : idAndTitle;
}

LookupError errorOf(const Matches &matches, const Catalogue &catalogue)
{
    LookupError error;
    for (const GameSearch::Match &match : matches.first(std::min(matches.size(), mostCandidates)))
        error.candidates.append(lineOf(match.game, catalogue));
    return error;
}

/// The games that fit all of \a words but one, those without the last word first.
LookupError nearMissesOf(const QString &words, const GameSearch &search, const GameSearch::Popularity &popularity)
{
    const QStringList all = words.simplified().split(u' ');
    Matches near;
    for (qsizetype left = all.size() - 1; left >= 0 && all.size() > 1 && near.size() < mostCandidates; --left) {
        QStringList others = all;
        others.removeAt(left);
        for (const GameSearch::Match &match : search.find(others.join(u' '), mostCandidates, popularity)) {
            const auto isSame = [&match](const GameSearch::Match &known) { return known.game.id == match.game.id; };
            if (std::ranges::none_of(near, isSame))
                near.append(match);
        }
    }
    LookupError error = errorOf(near, search.catalogue());
    error.areNear = !near.isEmpty();
    return error;
}

/// Those of \a matches for which \a holds.
Matches those(Matches matches, const auto &holds)
{
    matches.removeIf([&holds](const GameSearch::Match &match) { return !holds(match); });
    return matches;
}

bool isCalledSo(const GameSearch::Match &match)
{
    return match.fit == GameSearch::Fit::Title;
}

bool isPlain(const GameSearch::Match &match)
{
    const GameTitle title = gameTitleFrom(match.game.title);
    return !title.isSubset() && !title.isTagged();
}

std::expected<int, LookupError> oneOf(const Matches &matches, const Catalogue &catalogue)
{
    if (matches.size() == 1)
        return matches.first().game.id;
    const Matches plain = those(matches, isPlain);
    const bool areCalledSo = std::ranges::all_of(matches, isCalledSo);
    if (areCalledSo && plain.size() == 1)
        return plain.first().game.id;
    return std::unexpected(errorOf(matches, catalogue));
}

} // namespace

QString sentence(const LookupError &error)
{
    if (error.candidates.isEmpty())
        return GameLookupText::tr("No game fits these words; try fewer of them, or give a game ID (14402).");
    if (error.areNear)
        return GameLookupText::tr("No game fits all of these words; give the ID of the one that is meant:") + u'\n'
            + error.candidates.join(u'\n');
    return GameLookupText::tr("Several games fit; give the ID of the one that is meant:") + u'\n'
        + error.candidates.join(u'\n');
}

std::expected<int, LookupError> gameCalled(const QString &words, const GameSearch &search,
                                           const GameSearch::Popularity &popularity)
{
    const Matches found = search.find(words, mostMatches, popularity);
    if (found.isEmpty())
        return std::unexpected(nearMissesOf(words, search, popularity));
    for (const auto &holds : {+[](const GameSearch::Match &match) { return isCalledSo(match); },
                              +[](const GameSearch::Match &match) { return match.fit != GameSearch::Fit::Typo; }}) {
        if (const Matches some = those(found, holds); !some.isEmpty())
            return oneOf(some, search.catalogue());
    }
    return oneOf(found, search.catalogue());
}

std::expected<int, LookupError> gameNumbered(int number, const QString &digits, const GameSearch &search)
{
    if (search.catalogue().game(number))
        return number;
    const Matches called = those(search.find(digits, mostMatches), isCalledSo);
    return called.isEmpty() ? number : oneOf(called, search.catalogue());
}

GameSearch sampleSearch()
{
    QList<System> systems;
    QList<CatalogueGame> games;
    for (const int id : SampleNetwork::games()) {
        const GameDetails details = SampleNetwork::details(id);
        auto system = std::ranges::find(systems, details.system, &System::name);
        if (system == systems.end())
            system = systems.insert(
                system, {.id = static_cast<int>(systems.size()) + 1, .name = details.system, .shortName = {}});
        games.append({.id = id, .system = system->id, .title = details.title});
    }
    return GameSearch(Catalogue(systems, games));
}

} // namespace MasteryChart
