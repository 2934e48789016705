// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/gamesnapshot.h"

#include <QMetaType>

namespace MasteryChart {

/// One line of the list of achievements.
struct AchievementRow
{
    /// The players of one mode who have it.
    struct Unlocks
    {
        UnlockMode mode = UnlockMode::Hardcore;
        qint64 unlocks = 0;
        double share = 0; ///< of the mode's players, 0 to 1
    };

    Achievement achievement;
    QList<Unlocks> unlocks;         ///< the mode that the list is ordered by first
    std::optional<MedianTime> time; ///< to unlock it in that mode
    double lost = 0;                ///< where this is a steep step: how many fewer have it than the one above, 0 to 1
    bool isDimmed = false;          ///< the user, whose unlocks are known, does not have it
};

/// Where a model of achievements has its AchievementRow.
constexpr int achievementRowRole = Qt::UserRole + 1;

/// "◆ Win condition"; empty for what is none of them.
QString typeText(AchievementType type);
/// "34 % fewer than above".
QString stepText(const AchievementRow &row);
/// "320 (51 %)", "casual 41 (29 %)".
QString unlocksText(const AchievementRow::Unlocks &unlocks, bool isNamed);
/// "5 points", "median 1 h 25 min", "✓ yours in hardcore"; what is not known is left out.
QStringList detailsOf(const AchievementRow &row);

/// All of it for a screen reader.
QString accessibleText(const AchievementRow &row);
/// All of it and what the figures cannot tell, as rich text whose foreign text is escaped.
QString toolTip(const AchievementRow &row);

} // namespace MasteryChart

Q_DECLARE_METATYPE(MasteryChart::AchievementRow)
