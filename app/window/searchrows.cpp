// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/searchrows.h"

#include "chartmodel/charttext.h"
#include "distribution/distribution.h"

#include <algorithm>
#include <array>
#include <utility>

namespace MasteryChart {

SearchRows::SearchRows(std::shared_ptr<const GameSearch> list, const Known &known,
                       const GameSearch::Popularity &players)
    : m_list(std::move(list))
    , m_progress(known.progress)
    , m_popularity(players)
{
    for (const RecentGame &game : known.recent)
        add(Recent, {.id = game.id, .title = game.title}, {});
    for (const RecentGame &game : known.samples)
        add(Samples, {.id = game.id, .title = game.title}, {});
    for (const UserGame &game : known.played) {
        add(Played,
            {.id = game.id,
             .system = game.system,
             .title = game.title,
             .iconPath = game.iconPath,
             .achievements = game.achievements},
            game.systemName);
        if (game.progress)
            m_progress.insert(game.id, *game.progress);
    }
    QList<System> systems = m_list->catalogue().systems();
    for (const UserGame &game : known.played)
        systems.append({game.system, game.systemName, {}});
    m_known = GameSearch(Catalogue(systems, m_games));
    for (const int game : m_sections.keys() + m_progress.keys())
        m_popularity.insert(game, GameSearch::popularityOfKnown + players.value(game));
}

/// The list knows more of a game than its own section does.
void SearchRows::add(Section section, const CatalogueGame &game, const QString &system)
{
    if (m_sections.contains(game.id))
        return;
    const CatalogueGame listed = m_list->catalogue().game(game.id).value_or(game);
    m_sections.insert(game.id, section);
    m_games.append(listed);
    m_systems.insert(game.id, system);
}

QString SearchRows::titleOf(int game) const
{
    for (const CatalogueGame &known : m_games) {
        if (known.id == game && !known.title.isEmpty())
            return known.title;
    }
    const auto listed = m_list->catalogue().game(game);
    return listed ? listed->title : QString();
}

GameRow SearchRows::row(const CatalogueGame &game, const QList<TextRange> &marked) const
{
    const auto system = m_list->catalogue().system(game.system);
    const auto progress = m_progress.constFind(game.id);
    return {.id = game.id,
            .title = gameName(game.title, game.id),
            .marked = marked,
            .system = system ? system->name : m_systems.value(game.id),
            .iconPath = game.iconPath,
            .achievements = game.achievements,
            .progress = progress == m_progress.cend() ? std::nullopt : std::optional(*progress)};
}

QList<GameRow> SearchRows::find(const QString &query) const
{
    struct Found
    {
        GameSearch::Fit best = GameSearch::Fit::Typo;
        QList<GameRow> rows = {};
    };
    std::array<Found, Listed + 1> sections;
    const auto put = [&](Section section, const GameSearch::Match &match) {
        Found &found = sections.at(section);
        if (found.rows.isEmpty())
            found.best = match.fit;
        found.rows.append(row(match.game, match.ranges));
    };
    if (query.trimmed().isEmpty()) {
        for (const CatalogueGame &game : m_games)
            put(m_sections.value(game.id), {game, GameSearch::Fit::Title, {}});
    } else {
        QSet<int> shown;
        const auto known = m_known.find(query, static_cast<int>(m_games.size()), m_popularity);
        const auto listed = m_list->find(query, mostListed + static_cast<int>(known.size()), m_popularity);
        // A game that was meant but for a typo is none where another is called as was typed.
        const bool areMeant = !listed.isEmpty() && listed.first().fit != GameSearch::Fit::Typo;
        for (const GameSearch::Match &match : known) {
            const Section section = m_sections.value(match.game.id);
            if (sections.at(section).rows.size() == mostKnown || (areMeant && match.fit == GameSearch::Fit::Typo))
                continue;
            put(section, match);
            shown.insert(match.game.id);
        }
        for (const GameSearch::Match &match : listed) {
            if (!shown.contains(match.game.id) && sections.at(Listed).rows.size() < mostListed)
                put(Listed, match);
        }
    }
    const std::array headings{tr("Recent"), tr("Sample games"), tr("You played"), tr("All games")};
    std::array order{Recent, Samples, Played, Listed};
    std::ranges::stable_sort(order, {}, [&](Section section) { return sections.at(section).best; });
    QList<GameRow> rows;
    for (const Section section : order) {
        QList<GameRow> &found = sections.at(section).rows;
        if (!found.isEmpty())
            found.first().heading = headings.at(section);
        rows.append(found);
    }
    return rows;
}

} // namespace MasteryChart
