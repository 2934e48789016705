// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/achievement.h"
#include "distribution/gametimes.h"

/// Achievements and times as values of the store, to JSON and back. Pure. What is damaged is empty.
namespace MasteryChart::AchievementJson {

/// Without what is the user's own.
QString text(const QList<Achievement> &achievements);
QList<Achievement> achievements(const QString &text);

QString text(const GameTimes &times);
std::optional<GameTimes> times(const QString &text);

/// The IDs of those that are earned, by mode.
QString earnedText(const QList<Achievement> &achievements);
/// Marks those of \a achievements that \a text names.
void readEarned(const QString &text, QList<Achievement> &achievements);

} // namespace MasteryChart::AchievementJson
