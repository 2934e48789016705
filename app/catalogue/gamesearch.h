// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/searchindex.h"
#include "distribution/distribution.h"

#include <QHash>

namespace MasteryChart {

/// Finds games by what a person types: words of the title in any order, begun or whole, with a typo; initials and
/// abbreviations of series; words of the system; an ID. Made once from a catalogue; finding changes nothing, so that
/// several threads may do it at once.
class GameSearch
{
public:
    /// How well a game fits, from best to worst.
    enum class Fit {
        Id,        ///< its ID was typed
        Title,     ///< it is called so
        Series,    ///< it begins with the name of a series, whose abbreviation was typed
        Start,     ///< its title begins so
        WordStart, ///< words of it do
        Inside,    ///< it has at least one word in the middle of another
        System,    ///< its system is called so, and nothing else was typed
        Typo,      ///< but for a typo or two
    };

    struct Match
    {
        CatalogueGame game;
        Fit fit = Fit::Title;
        QList<TextRange> ranges; ///< of the title, what was typed; in order, apart from each other
    };

    /// How much a game is played, or how near it is to the user; more comes first. By ID; a game that is not in it has
    /// 0.
    using Popularity = QHash<int, int>;

    /// What a game that the user knows has more, so that it comes before any other.
    static constexpr int popularityOfKnown = maxPlayers;

    GameSearch() = default;
    explicit GameSearch(const Catalogue &catalogue);

    const Catalogue &catalogue() const { return m_catalogue; }

    /// The games that fit \a query, best first, at most \a limit. Games that fit equally well come before subsets, then
    /// without tags before tagged, popular before others, short titles before long ones. Whoever types a tag or a word
    /// of the subset's name, or "subset", gets those as any other. Deprecated pages are never found.
    QList<Match> find(const QString &query, int limit, const Popularity &popularity = {}) const;

private:
    Catalogue m_catalogue;
    SearchIndex m_index;
};

} // namespace MasteryChart
