// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/lookuprun.h"

#include "retroachievements/samplenetwork.h"
#include "session/gamelookup.h"

#include <QSet>

#include <algorithm>

namespace MasteryChart {

namespace {

bool hasWords(const AskedGame &game)
{
    return !game.words.isEmpty();
}

bool hasNoId(const AskedGame &game)
{
    return !game.id;
}

QString nameOf(const AskedGame &game)
{
    return game.id ? QString::number(*game.id) : u'“' + quoted(game.words) + u'”';
}

/// The same game again says nothing new.
void dropRepeated(GameResults &games)
{
    QSet<int> seen;
    games.removeIf([&seen](const GameResult &game) {
        const bool isRepeated = game.isDone() && seen.contains(game.id);
        if (game.isDone())
            seen.insert(game.id);
        return isRepeated;
    });
}

} // namespace

LookupRun::LookupRun(const ListParts &parts, const Transport &transport, const Options &options, ListRun::Need need,
                     bool isListKept, QObject *parent)
    : Run(parent)
    , m_parts(parts)
    , m_transport(transport)
    , m_options(options)
    , m_need(need)
    , m_isListKept(isListKept)
{
    for (const AskedGame &asked : m_options.games)
        m_games.append({.id = asked.id.value_or(0), .name = nameOf(asked), .namedSet = asked.namedSet});
    QMetaObject::invokeMethod(this, &LookupRun::begin, Qt::QueuedConnection);
}

void LookupRun::begin()
{
    const bool needsList = std::ranges::any_of(m_options.games, hasNoId);
    if (m_options.sample) {
        if (m_games.isEmpty())
            m_games.append({.id = SampleNetwork::defaultGame, .name = {}, .namedSet = {}});
        const GameSearch samples = sampleSearch();
        if (!needsList || lookUp(samples))
            end(samples.catalogue());
        return;
    }
    const bool namesGames =
        hasPlaceholder(m_options.fileBytes, "title") || hasPlaceholder(m_options.fileBytes, "system");
    const bool isWanted = needsList || (namesGames && m_options.skipExisting);
    const bool isOfUse = namesGames || std::ranges::any_of(m_options.games, hasWords);
    if (!isWanted && (!m_isListKept || !isOfUse)) {
        findSets();
        return;
    }
    m_list = std::make_unique<ListRun>(m_parts, isWanted ? m_need : ListRun::Need::Kept);
    connect(m_list.get(), &Run::said, this, &Run::said);
    connect(m_list.get(), &Run::waited, this, &Run::waited);
    connect(m_list.get(), &Run::progressed, this, &Run::progressed);
    connect(m_list.get(), &Run::finished, this, &LookupRun::listRead);
}

void LookupRun::listRead(ExitCode code)
{
    m_list.release()->deleteLater(); // it is telling this
    if (endsEverything(code)) {
        Q_EMIT finished(code);
        return;
    }
    if (code == ExitCode::Done) {
        if (lookUp(*m_parts.games.search()))
            findSets();
        return;
    }
    for (GameResult &game : m_games)
        game.code = game.id == 0 ? code : game.code;
    findSets();
}

/// False where the run has ended.
bool LookupRun::lookUp(const GameSearch &search)
{
    const bool isOfSeveral = m_options.isOfSeveral();
    for (qsizetype index = 0; index < m_games.size(); ++index) {
        const AskedGame &asked = m_options.games.at(index);
        if (asked.words.isEmpty() || (m_options.sample && asked.id))
            continue;
        const auto found = asked.id ? gameNumbered(*asked.id, asked.words, search)
                                    : gameCalled(asked.words, search, m_parts.games.popularity());
        GameResult &game = m_games[index];
        if (found) {
            game.id = *found;
            continue;
        }
        game.code = ExitCode::NoData;
        // A bare word is not repeated: it may be a key in the wrong place.
        Q_EMIT said(aboutGame(game, sentence(found.error()), isOfSeveral && !asked.isBareWord));
        if (asked.isBareWord) {
            Q_EMIT said(sentence(UsageError{UsageError::Kind::UnquotedWords}));
            Q_EMIT finished(ExitCode::NoData);
            return false;
        }
    }
    return true;
}

/// Goes on to the games of the sets that links named, one after the other; where there is none, the load says so.
void LookupRun::findSets()
{
    while (m_nextSet < m_games.size() && !m_games.at(m_nextSet).namedSet)
        ++m_nextSet;
    const std::optional<int> set = m_games.value(m_nextSet).namedSet; // none behind the last
    if (!set) {
        end(m_parts.games.search()->catalogue());
        return;
    }
    m_set = std::make_unique<SetRun>(m_parts, m_transport, *set);
    connect(m_set.get(), &Run::progressed, this, &Run::progressed);
    connect(m_set.get(), &Run::finished, this, [this] {
        GameResult &game = m_games[m_nextSet++];
        if (m_set->game() != 0) {
            game.id = m_set->game();
            game.namedSet.reset();
        }
        m_set.release()->deleteLater(); // it is telling this
        findSets();
    });
}

void LookupRun::end(const Catalogue &catalogue)
{
    dropRepeated(m_games);
    for (GameResult &game : m_games) {
        const CatalogueGame listed = catalogue.game(game.id).value_or(CatalogueGame());
        game.title = listed.title;
        game.system = catalogue.system(listed.system).value_or(System()).name;
    }
    const bool isAnyFound = m_games.isEmpty() || std::ranges::any_of(m_games, &GameResult::isDone);
    Q_EMIT finished(isAnyFound ? ExitCode::Done : firstFailure(m_games));
}

} // namespace MasteryChart
