// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/gamesnapshot.h"
#include "distribution/keptanswer.h"

#include <QJsonObject>

namespace MasteryChart {

/// The data of a game as JSON with the names of resources/masterychart.schema.json, never translated. Rates and means
/// have four significant digits; what is not known is null, and a mode that the distribution does not have is absent.

/// \a earlier is an answer about the same set, before this one: then it tells what changed since.
QJsonObject gameJson(const GameSnapshot &game, Grouping grouping, const std::optional<KeptAnswer> &earlier = {});

/// The answers about the set of \a game, the oldest first, each from when it was given first.
QJsonObject historyJson(const GameSnapshot &game, const QList<KeptAnswer> &answers);

} // namespace MasteryChart
