// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/responseparser.h"

#include <QHash>

namespace MasteryChart {

/// How many players games have, by their IDs, out of a page that answers popularityRequestV2(). Pure. A game without
/// players, or whose players are no whole number from 0 to maxPlayers, is left out, and of two with one ID the second.
/// A page in which nothing can be used is of the WrongShape, unless it is empty.
[[nodiscard]] std::expected<QHash<int, int>, ParseError> parsePopularity(const QByteArray &json);

} // namespace MasteryChart
