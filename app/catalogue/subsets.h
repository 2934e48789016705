// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "distribution/gamesnapshot.h"

namespace MasteryChart {

/// Which games of \a catalogue belong together, by the service's own rule: what stands in front of "[Subset - Name]" is
/// the title of the game on the same system. An answer about the subset itself may know better (GameDetails::parent).

/// The subsets of \a game, in the order of their names; of a subset, the others of its game.
QList<CatalogueGame> subsetsOf(const Catalogue &catalogue, const CatalogueGame &game);

/// The game of which \a subset is one; nullopt for a game, and where the list has none of that title.
std::optional<CatalogueGame> parentOf(const Catalogue &catalogue, const CatalogueGame &subset);

/// The games that belong to the one that is shown.
struct GameFamily
{
    std::optional<CatalogueGame> parent; ///< of a subset; without a title where the catalogue does not have it
    QList<CatalogueGame> subsets;        ///< as subsetsOf() gives them
};

/// The family of \a game. Where the service says whose subset it is, or that it is none, that holds whatever the titles
/// say. A sample has none.
GameFamily familyOf(const GameSnapshot &game, const Catalogue &catalogue);

} // namespace MasteryChart
