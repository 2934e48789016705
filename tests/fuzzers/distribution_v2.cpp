// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/responseparser.h"
#include "support/fuzzer.h"

#include <QJsonDocument>

using namespace MasteryChart;

void MasteryChart::fuzz(const QByteArray &bytes)
{
    for (const AchievementSet set : {AchievementSet::Official, AchievementSet::Unofficial}) {
        const auto distribution = parseDistributionV2(bytes, set);
        if (!distribution)
            continue;
        check(distribution->achievements() >= 0 && distribution->achievements() <= maxAchievements);
        check(distribution->modes().size() == 2);
        for (const UnlockMode mode : distribution->modes()) {
            const PlayerCounts counts = distribution->counts(mode);
            check(counts.size() == distribution->achievements());
            for (const qint64 players : counts)
                check(players >= 0 && players <= maxPlayers);
        }
    }
    if (isUnknownGameV2(bytes))
        check(QJsonDocument::fromJson(bytes).isObject());
}
