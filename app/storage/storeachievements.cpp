// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storeachievements.h"

#include "storage/achievementjson.h"
#include "storage/storevalues.h"

namespace MasteryChart {

namespace {

using namespace Qt::StringLiterals;

} // namespace

StoreAchievements::Result<void> StoreAchievements::save(StoreDatabase &database, const QVariant &server,
                                                        const GameSnapshot &snapshot, const QByteArray &owner)
{
    const GameDetails &details = snapshot.details;
    if (details.times && StoreValues::isTime(details.timesAt)) {
        const auto saved = database.query(
            u"UPDATE game SET times = ?, times_at = ? WHERE server = ? AND id = ?"_s,
            {AchievementJson::text(*details.times), details.timesAt.toMSecsSinceEpoch(), server, snapshot.id});
        if (!saved)
            return std::unexpected(saved.error());
    }
    if (details.achievements.isEmpty())
        return {};
    const auto saved = database.query(u"UPDATE game SET achievements = ? WHERE server = ? AND id = ?"_s,
                                      {AchievementJson::text(details.achievements), server, snapshot.id});
    if (!saved)
        return std::unexpected(saved.error());
    if (owner.isEmpty() || !details.progress)
        return {};
    return StoreValues::discard(database.query(
        u"UPDATE progress SET earned = ? WHERE server = ? AND game = ? AND owner = ?"_s,
        {AchievementJson::earnedText(details.achievements), server, snapshot.id, QString::fromLatin1(owner)}));
}

StoreAchievements::Result<void> StoreAchievements::read(StoreDatabase &database, const QByteArray &owner,
                                                        GameSnapshot &snapshot)
{
    GameDetails &details = snapshot.details;
    return database.forEach(
        u"SELECT achievements, times, times_at, earned FROM game JOIN server ON server.id = game.server LEFT JOIN "
        "progress ON progress.server = server.id AND progress.game = game.id AND owner = ? WHERE name = ? AND "
        "game.id = ?"_s,
        {QString::fromLatin1(owner), snapshot.server, snapshot.id}, [&details](const QSqlQuery &row) {
            details.achievements = AchievementJson::achievements(row.value(0).toString());
            details.timesAt = StoreValues::timeFrom(row.value(2));
            if (details.timesAt.isValid())
                details.times = AchievementJson::times(row.value(1).toString());
            if (!details.times)
                details.timesAt = {};
            if (details.progress)
                AchievementJson::readEarned(row.value(3).toString(), details.achievements);
        });
}

} // namespace MasteryChart
