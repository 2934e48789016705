// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/achievement.h"
#include "distribution/gametimes.h"
#include "distribution/statistics.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace MasteryChart {

/// Single values as files of data have them, never translated.

QString modeWord(UnlockMode mode);                  ///< "hardcore", "casual"
QString setWord(AchievementSet set);                ///< "official", "unofficial"
QString typeWord(AchievementType type);             ///< "win_condition"; empty for AchievementType::Standard
QString earnedWord(const Achievement &achievement); ///< a modeWord(); empty where the user does not have it
QString timeWord(const QDateTime &time);            ///< "2026-11-22T10:00:00Z"

QJsonValue jsonText(const QString &text);         ///< null for an empty one
QJsonValue jsonRate(std::optional<double> value); ///< with four significant digits; null without one
QJsonArray jsonCounts(const PlayerCounts &counts);
QJsonValue jsonMedianTime(const std::optional<MedianTime> &median); ///< null without one
QJsonObject jsonStatistics(const Statistics &statistics);

} // namespace MasteryChart
