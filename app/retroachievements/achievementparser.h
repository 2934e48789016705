// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/achievement.h"
#include "distribution/gametimes.h"
#include "retroachievements/responseparser.h"

#include <QJsonValue>

namespace MasteryChart {

/// The achievements in the details of a game, an object by their IDs or a list, in the set's order: by DisplayOrder,
/// then by ID. At most maxAchievements. One without an ID of its own is left out; what is wrong with one of its values
/// makes that value 0 or empty. A badge has a path only where its name cannot lead elsewhere.
///
/// The service's NumAwarded counts both modes: casual is what is beyond NumAwardedHardcore.
QList<Achievement> achievementsIn(const QJsonValue &achievements, const Secret &key);

/// The median times out of API_GetGameProgression. One that is null, 0 or of nobody is nullopt; nullopt for all where
/// the service knows no such game ("[]").
[[nodiscard]] std::expected<std::optional<GameTimes>, ParseError> parseProgression(const QByteArray &json);

} // namespace MasteryChart
