// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/gamesearch.h"

#include <expected>

namespace MasteryChart {

/// Why words do not say which game is meant.
struct LookupError
{
    QStringList candidates = {}; ///< the games that fit best, each with ID, title and system; none where no game fits
    bool areNear = false;        ///< these fit all words but one
};

/// What happened and what to do, in one sentence, and below it the candidates, a line for each.
QString sentence(const LookupError &error);

/// The one of the games in \a search that \a words mean: the one that is called so, else the only one that they fit.
/// Where several are called so, the one that is neither a subset nor tagged.
std::expected<int, LookupError> gameCalled(const QString &words, const GameSearch &search,
                                           const GameSearch::Popularity &popularity = {});

/// The game meant by \a number, which \a digits say: the one of this ID, also where the list does not have it, unless
/// games there are called so.
std::expected<int, LookupError> gameNumbered(int number, const QString &digits, const GameSearch &search);

/// Finds the built-in sample games by their titles.
GameSearch sampleSearch();

} // namespace MasteryChart
