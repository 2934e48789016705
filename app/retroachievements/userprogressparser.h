// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/standing.h"
#include "retroachievements/responseparser.h"

#include <QHash>

namespace MasteryChart {

/// What a user earned in several games, by the game's ID, out of the service's answer. Pure. A game whose numbers
/// cannot be used is left out; casual is what was not earned in hardcore. "[]" is an answer without games.
[[nodiscard]] std::expected<QHash<int, Progress>, ParseError> parseUserProgress(const QByteArray &json);

} // namespace MasteryChart
