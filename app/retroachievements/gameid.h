// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/service.h"

namespace MasteryChart {

/// The game meant by what a person typed or pasted: an ID, or a link to the game's page on \a service or on
/// RetroAchievements, with or without scheme, "www.", slug, trailing slash, query or fragment. nullopt for anything
/// else; an ID is 1 to 2,147,483,647, in the digits of any script.
std::optional<int> gameIdFrom(const QString &text, const Service &service);

/// The set that a link names beside its game, as the site's pages of subsets do ("?set=123"); nullopt without.
/// A distribution is of a game's main set alone.
std::optional<int> setIdFrom(const QString &link);

} // namespace MasteryChart
