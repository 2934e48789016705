// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/unlockmode.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace MasteryChart {

/// One of what is compared: a mode of a set of a game, as the service says now or as it said once.
struct ComparedMember
{
    int gameId = 0;
    AchievementSet set = AchievementSet::Official;
    UnlockMode mode = UnlockMode::Hardcore;
    QDateTime date = {}; ///< UTC, KeptAnswer::firstSeen of an answer that is kept; invalid for the newest
    bool sample = false; ///< a built-in game

    bool operator==(const ComparedMember &) const = default;
};

/// A comparison as it is kept. The one without a name is the one that was looked at last.
struct KeptComparison
{
    QString name;
    QList<ComparedMember> members;

    bool operator==(const KeptComparison &) const = default;
};

} // namespace MasteryChart
