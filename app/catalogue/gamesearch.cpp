// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/gamesearch.h"

#include "catalogue/gametitle.h"
#include "catalogue/matchedranges.h"
#include "catalogue/searchquery.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <map>

namespace MasteryChart {

namespace {

/// A game that fits, with all that says where it stands among others.
struct Hit
{
    GameSearch::Fit fit = GameSearch::Fit::Typo;
    int wordsOfSystem = 0; ///< met by the system's name alone
    bool isSubset = false; ///< which was not asked for; the same with tags
    bool isTagged = false;
    int popularity = 0;
    int wordsInPart = 0; ///< that are not a word of the title
    int titleLength = 0;
    quint32 game = 0;      ///< in SearchIndex::games()
    WordSet ofSystem = 0;  ///< the words that the system meets
    qsizetype reading = 0; ///< of the query

    auto rank() const
    {
        return std::tuple(fit, wordsOfSystem, isSubset, isTagged, -qint64(popularity), wordsInPart, titleLength, game);
    }
};

/// How well everything fits one reading of a query.
class Reading
{
public:
    Reading(const SearchIndex &index, const SearchQuery &query)
        : m_index(index)
        , m_query(query)
    {
        for (const QString &word : query.words) {
            m_games.emplace_back(index.games().size(), Met::Not);
            index.meet(word, m_games.back());
            m_systems.push_back(index.systemsThatMeet(word));
        }
        if (query.words.size() > 1) {
            m_joined.assign(index.games().size(), Met::Not);
            index.meet(query.name(), m_joined);
        }
        findWorst();
    }

    void allowTypos()
    {
        for (qsizetype word = 0; word < m_query.words.size(); ++word) {
            const bool isOpen = m_query.isOpen && word == m_query.words.size() - 1;
            m_index.meetWithTypos(m_query.words.at(word), isOpen, m_games[static_cast<size_t>(word)]);
        }
        findWorst();
    }

    /// What there is to say of the game at \a game; nullopt where it does not fit.
    std::optional<Hit> hit(quint32 game)
    {
        const Met worst = m_worst[game];
        // "mega man" is "Megaman" too, which has no word "man".
        if (worst == Met::Not && (m_joined.empty() || m_joined[game] > Met::Start))
            return std::nullopt;
        Hit hit{.game = game};
        for (size_t word = 0; word < m_games.size(); ++word) {
            const Met ofTitle = m_games[word][game];
            const Met ofSystem = worst == Met::Not ? Met::Not : metBySystem(word, game);
            if (ofSystem < ofTitle)
                hit.ofSystem |= WordSet(1) << word;
            hit.wordsInPart += std::min(ofTitle, ofSystem) == Met::Whole ? 0 : 1;
        }
        hit.wordsOfSystem = std::popcount(hit.ofSystem);
        const auto fit = fitOf(hit, worst);
        if (!fit)
            return std::nullopt;
        hit.fit = *fit;
        return hit;
    }

private:
    struct Names
    {
        QString asTyped;
        QString inArabic;
    };

    Met metBySystem(size_t word, quint32 game) const
    {
        const int system = m_index.games()[game].system;
        return system < 0 ? Met::Not : m_systems[word][static_cast<size_t>(system)];
    }

    /// Finds of each game how it meets the word that it meets worst.
    void findWorst()
    {
        m_worst.assign(m_index.games().size(), Met::Whole);
        for (size_t word = 0; word < m_games.size(); ++word) {
            const bool isOfSystems = std::ranges::any_of(m_systems[word], [](Met met) { return met != Met::Not; });
            for (quint32 game = 0; game < m_worst.size(); ++game) {
                const Met ofTitle = m_games[word][game];
                const Met met = isOfSystems ? std::min(ofTitle, metBySystem(word, game)) : ofTitle;
                m_worst[game] = std::max(m_worst[game], met);
            }
        }
    }

    std::optional<GameSearch::Fit> fitOf(const Hit &hit, Met worst)
    {
        using Fit = GameSearch::Fit;
        if (hit.ofSystem == m_query.allWords())
            return Fit::System;
        if (worst == Met::Typo)
            return Fit::Typo;
        const Names &names = namesWithout(hit.ofSystem);
        const Met met =
            std::min(m_index.nameMeets(hit.game, names.asTyped), m_index.nameMeets(hit.game, names.inArabic));
        if (met == Met::Whole)
            return Fit::Title;
        if (met == Met::Start)
            return m_query.isSeries ? Fit::Series : Fit::Start;
        if (worst == Met::Not)
            return std::nullopt;
        return worst == Met::Inside ? Fit::Inside : Fit::WordStart;
    }

    const Names &namesWithout(WordSet words)
    {
        const auto known = m_names.find(words);
        if (known != m_names.end())
            return known->second;
        return m_names.emplace(words, Names{m_query.name(words), m_query.nameInArabic(words)}).first->second;
    }

    const SearchIndex &m_index;
    const SearchQuery &m_query;
    std::vector<MetByGame> m_games; ///< for each word
    MetByGame m_worst;
    MetByGame m_joined;                      ///< for all words as one; empty where there is but one
    std::vector<std::vector<Met>> m_systems; ///< for each word
    std::map<WordSet, Names> m_names;
};

/// Collects the hits of a query.
class Finder
{
public:
    Finder(const SearchIndex &index, const Catalogue &catalogue, const QList<SearchQuery> &queries,
           const GameSearch::Popularity &popularity)
        : m_index(index)
        , m_catalogue(catalogue)
        , m_queries(queries)
        , m_popularity(popularity)
        , m_isFound(index.games().size(), false)
    {
        for (const SearchQuery &query : queries)
            m_readings.emplace_back(index, query);
    }

    /// The best hits, at most \a limit; \a skipped is the row of a game that is to be left out.
    std::vector<Hit> best(size_t limit, int skipped)
    {
        collect(skipped);
        if (m_hits.size() < limit) { // typos never come before anything else
            for (Reading &reading : m_readings)
                reading.allowTypos();
            collect(skipped);
        }
        const size_t count = std::min(limit, m_hits.size());
        std::ranges::partial_sort(m_hits, m_hits.begin() + static_cast<std::ptrdiff_t>(count), {}, &Hit::rank);
        m_hits.resize(count);
        return std::move(m_hits);
    }

private:
    void collect(int skipped)
    {
        const auto games = static_cast<quint32>(m_isFound.size());
        for (quint32 game = 0; game + 1 < games; ++game) {
            if (m_isFound[game] || m_index.games()[game].row == skipped)
                continue;
            if (const auto hit = bestReading(game)) {
                m_isFound[game] = true;
                m_hits.push_back(*hit);
            }
        }
    }

    std::optional<Hit> bestReading(quint32 game)
    {
        std::optional<Hit> best;
        for (size_t reading = 0; reading < m_readings.size(); ++reading) {
            auto hit = m_readings[reading].hit(game);
            if (!hit)
                continue;
            const SearchIndex::Game &entry = m_index.games()[game];
            const bool isAsked = (entry.isSubset || entry.isTagged) && m_index.hasLabel(game, m_queries.first().words);
            hit->reading = static_cast<qsizetype>(reading);
            hit->isSubset = entry.isSubset && !isAsked;
            hit->isTagged = entry.isTagged && !isAsked;
            hit->popularity = m_popularity.isEmpty() ? 0 : m_popularity.value(m_catalogue.games().at(entry.row).id);
            hit->titleLength = entry.titleLength;
            if (!best || hit->rank() < best->rank())
                best = hit;
        }
        return best;
    }

    const SearchIndex &m_index;
    const Catalogue &m_catalogue;
    const QList<SearchQuery> &m_queries;
    const GameSearch::Popularity &m_popularity;
    std::vector<Reading> m_readings;
    std::vector<bool> m_isFound;
    std::vector<Hit> m_hits;
};

/// The row of the game whose ID is \a query; -1 where it is none, or that of a deprecated page.
int rowOfId(const QString &query, const Catalogue &catalogue)
{
    const QString text = query.trimmed();
    bool fits = false;
    const int id = text.toInt(&fits);
    if (!fits || !std::ranges::all_of(text, [](QChar c) { return c.isDigit(); }))
        return -1;
    const QList<CatalogueGame> &games = catalogue.games();
    const auto found = std::ranges::lower_bound(games, id, {}, &CatalogueGame::id);
    if (found == games.cend() || found->id != id || gameTitleFrom(found->title).isDeprecated())
        return -1;
    return static_cast<int>(found - games.cbegin());
}

} // namespace

GameSearch::GameSearch(const Catalogue &catalogue)
    : m_catalogue(catalogue)
    , m_index(catalogue)
{
}

QList<GameSearch::Match> GameSearch::find(const QString &query, int limit, const Popularity &popularity) const
{
    QList<Match> matches;
    if (limit <= 0 || m_catalogue.games().isEmpty())
        return matches;
    const int idRow = rowOfId(query, m_catalogue);
    if (idRow >= 0)
        matches.append({m_catalogue.games().at(idRow), Fit::Id, {}});
    const QList<SearchQuery> queries = searchQueries(query);
    if (queries.isEmpty())
        return matches;
    Finder finder(m_index, m_catalogue, queries, popularity);
    for (const Hit &hit : finder.best(static_cast<size_t>(limit - matches.size()), idRow)) {
        const CatalogueGame &game = m_catalogue.games().at(m_index.games()[hit.game].row);
        matches.append({game, hit.fit, matchedRanges(game.title, queries.at(hit.reading), hit.ofSystem)});
    }
    return matches;
}

} // namespace MasteryChart
