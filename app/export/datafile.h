// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/gamejson.h"

#include <QByteArray>

namespace MasteryChart {

/// The data of games as files. All hold the modes a game's distribution has, no others.

/// JSON in UTF-8, indented, and ending in a line break.
QByteArray jsonFile(const QJsonObject &one);
/// \a one on a line of its own, as in JSON Lines.
QByteArray jsonLine(const QJsonObject &one);
/// \a one, which jsonFile() made, as an item of a list in a file, without the break of the last line.
QByteArray jsonItem(const QByteArray &one);
inline QByteArray jsonFile(const GameSnapshot &game, Grouping grouping)
{
    return jsonFile(gameJson(game, grouping));
}

/// RFC 4180: a header, then a line for every count of achievements, each ending in CRLF.
QByteArray csvFile(const Distribution &distribution);
/// The same, with a line for each of \a answers, from when it was given first.
QByteArray historyCsv(const QList<KeptAnswer> &answers);

/// The table \a csv of the game \a id as one of several one below the other: before it a column "game" with the ID, and
/// the header only where it \a isFirst. No value of it has a line break.
QByteArray csvOfOneOf(int id, const QByteArray &csv, bool isFirst);

/// RFC 4180: a header, then a line for each achievement of the official set in its order, each ending in CRLF. Type and
/// earned may be empty. A title is data, as it is: a field that holds a comma, a quotation mark or a line break is
/// quoted.
/// With another \a separator the same in its terms.
QByteArray achievementsCsv(const GameSnapshot &game, char separator = ',');

} // namespace MasteryChart
