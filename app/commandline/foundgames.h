// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/gamesearch.h"

namespace MasteryChart {

/// Games that were found, for scripts; UTF-8, never translated, ends in a line break. The names of systems are those of
/// \a catalogue.

/// A line for each game: ID, system, achievements, title, with tabs between them.
QByteArray foundLines(const QList<GameSearch::Match> &games, const Catalogue &catalogue);

/// A list of objects.
QByteArray foundJson(const QList<GameSearch::Match> &games, const Catalogue &catalogue);

} // namespace MasteryChart
