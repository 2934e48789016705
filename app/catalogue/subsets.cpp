// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/subsets.h"

#include "catalogue/gametitle.h"

#include <algorithm>

namespace MasteryChart {

QList<CatalogueGame> subsetsOf(const Catalogue &catalogue, const CatalogueGame &game)
{
    const GameTitle own = gameTitleFrom(game.title);
    const QString &parent = own.isSubset() ? own.parent : game.title;
    QList<CatalogueGame> subsets;
    for (const CatalogueGame &other : catalogue.games()) {
        // The quick look first: there are thousands.
        if (other.system != game.system || other.id == game.id || !other.title.startsWith(parent))
            continue;
        const GameTitle title = gameTitleFrom(other.title);
        if (title.isSubset() && title.parent == parent)
            subsets.append(other);
    }
    std::ranges::sort(subsets, [](const CatalogueGame &a, const CatalogueGame &b) {
        return QString::localeAwareCompare(a.title, b.title) < 0;
    });
    return subsets;
}

std::optional<CatalogueGame> parentOf(const Catalogue &catalogue, const CatalogueGame &subset)
{
    const GameTitle title = gameTitleFrom(subset.title);
    if (!title.isSubset())
        return std::nullopt;
    const auto &games = catalogue.games();
    const auto found = std::ranges::find_if(
        games, [&](const CatalogueGame &game) { return game.system == subset.system && game.title == title.parent; });
    return found == games.cend() ? std::nullopt : std::optional(*found);
}

} // namespace MasteryChart
