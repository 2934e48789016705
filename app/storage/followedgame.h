// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/keptanswer.h"

#include <QString>

#include <optional>

namespace MasteryChart {

/// A game that the user follows, and what is kept of it. Times are UTC; an invalid one says never.
struct FollowedGame
{
    int id = 0;
    QString title; ///< empty when it is not known, as the next two
    QString system;
    QString iconPath;
    QDateTime askedAt;                ///< when the service was last asked because the game is followed
    QDateTime lookedAt;               ///< when the game was last looked at
    std::optional<KeptAnswer> newest; ///< about the official set
    std::optional<KeptAnswer> looked; ///< the answer that stood when the game was last looked at
};

} // namespace MasteryChart
