// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/unlockmode.h"

#include <QString>

#include <optional>

namespace MasteryChart {

/// What an achievement is for the site.
enum class AchievementType {
    Standard,     ///< none of the others
    Progression,  ///< has to be earned to beat the game
    WinCondition, ///< one of these has to be earned to beat the game
    Missable,     ///< can be missed for good
};

/// One achievement of a game's official set, and who unlocked it. Unlocks are those of the site's ranked players, as in
/// a distribution; which of them a player earned last is not in any answer.
struct Achievement
{
    int id = 0;
    QString title;       ///< a oneLine(); empty when it is not known
    QString description; ///< a oneLine()
    int points = 0;
    AchievementType type = AchievementType::Standard;
    QString badge;                    ///< absolute path of its image on the service's image host; empty when not known
    qint64 hardcore = 0;              ///< players who unlocked it in hardcore
    qint64 casual = 0;                ///< players who unlocked it in casual alone
    std::optional<UnlockMode> earned; ///< by the user whose progress it is; nullopt when not, and when not known

    qint64 unlocks(UnlockMode mode) const { return mode == UnlockMode::Hardcore ? hardcore : casual; }

    bool operator==(const Achievement &) const = default;
};

} // namespace MasteryChart
