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
    const auto name = [](const CatalogueGame &subset) { return gameTitleFrom(subset.title).subset; };
    const auto precedes = [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; };
    std::ranges::sort(subsets, precedes, name);
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

GameFamily familyOf(const GameSnapshot &game, const Catalogue &catalogue)
{
    if (game.isSample())
        return {};
    GameFamily family;
    if (const auto listed = catalogue.game(game.id))
        family = {parentOf(catalogue, *listed), subsetsOf(catalogue, *listed)};
    const int known = game.details.parent;
    const bool hasDetails = game.source == GameSnapshot::Source::Service && !game.details.title.isEmpty();
    if (known == 0 && !(family.parent && hasDetails))
        return family;
    if (family.parent && family.parent->id != known) // the title has misled, as to the others too
        family.subsets.clear();
    family.parent.reset();
    if (known != 0)
        family.parent = catalogue.game(known).value_or(CatalogueGame{.id = known});
    return family;
}

} // namespace MasteryChart
