// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "retroachievements/responseparser.h"

namespace MasteryChart {

/// The answers that a catalogue is made of, bytes to values. Pure. Each is a list; an entry without a usable ID or a
/// name is left out, and of two with one ID the second. Everything else that is null, missing or out of range is empty
/// or 0. A list in which nothing can be used is of the WrongShape, unless it is empty. Names and titles are each a
/// oneLine(); a text that repeats the key counts as missing, see parseDetails().

/// The systems with games, out of the answer of API_GetConsoleIDs.php. Those that the service says are not active, or
/// not for games, are left out. A system's short name is that of its icon.
[[nodiscard]] std::expected<QList<System>, ParseError> parseSystems(const QByteArray &json, const Secret &key = {});

/// The games of \a system, out of the answer of API_GetGameList.php. An entry that names another system is left out.
[[nodiscard]] std::expected<QList<CatalogueGame>, ParseError> parseGameList(const QByteArray &json, int system,
                                                                            const Secret &key = {});

} // namespace MasteryChart
