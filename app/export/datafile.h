// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/gamesnapshot.h"

#include <QByteArray>

namespace MasteryChart {

/// The data of a game as files. Both hold the modes the game's distribution has, no others.

/// UTF-8 JSON with the names that the README documents, never translated. Rates and means have four significant digits.
QByteArray jsonFile(const GameSnapshot &game, Grouping grouping);

/// RFC 4180: a header, then a line for every count of achievements, each ending in CRLF.
QByteArray csvFile(const Distribution &distribution);

/// RFC 4180: a header, then a line for each achievement of the official set in its order, each ending in CRLF. Type and
/// earned may be empty. A title is data, as it is: a field that holds a comma, a quotation mark or a line break is
/// quoted.
/// With another \a separator the same in its terms.
QByteArray achievementsCsv(const GameSnapshot &game, char separator = ',');

} // namespace MasteryChart
