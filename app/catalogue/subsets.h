// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

namespace MasteryChart {

/// Which games of \a catalogue belong together, by the service's own rule: what stands in front of "[Subset - Name]" is
/// the title of the game on the same system. An answer about the subset itself may know better (GameDetails::parent).

/// The subsets of \a game, in the order of their names; of a subset, the others of its game.
QList<CatalogueGame> subsetsOf(const Catalogue &catalogue, const CatalogueGame &game);

/// The game of which \a subset is one; nullopt for a game, and where the list has none of that title.
std::optional<CatalogueGame> parentOf(const Catalogue &catalogue, const CatalogueGame &subset);

} // namespace MasteryChart
