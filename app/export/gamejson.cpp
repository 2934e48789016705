// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/gamejson.h"

#include "distribution/difference.h"
#include "distribution/dropoff.h"
#include "distribution/unlocks.h"
#include "export/jsonvalues.h"

namespace MasteryChart {

namespace {

constexpr int schema = 1; // raised when a member changes its meaning

/// What \a valueOf says of each of the modes of \a distribution.
template<typename ValueOf>
QJsonObject ofEachMode(const Distribution &distribution, ValueOf valueOf)
{
    QJsonObject modes;
    for (const UnlockMode mode : distribution.modes())
        modes.insert(modeWord(mode), QJsonValue(valueOf(mode)));
    return modes;
}

QJsonObject whichGame(const GameSnapshot &game)
{
    return {{QStringLiteral("id"), game.id},
            {QStringLiteral("title"), jsonText(game.details.title)},
            {QStringLiteral("system"), jsonText(game.details.system)}};
}

/// What \a distribution says, without its bars.
void insertFigures(QJsonObject &into, const Distribution &distribution)
{
    for (const UnlockMode mode : distribution.modes())
        into.insert(modeWord(mode), jsonCounts(distribution.counts(mode)));
    into.insert(QStringLiteral("achievements"), distribution.achievements());
    into.insert(QStringLiteral("statistics"), ofEachMode(distribution, [&](UnlockMode mode) {
                    return jsonStatistics(distribution.statistics(mode));
                }));
}

QJsonArray barsOf(const Distribution &distribution, Grouping grouping)
{
    QJsonArray bars;
    for (const Bin &bin : bins(distribution.achievements(), grouping)) {
        QJsonObject one = ofEachMode(distribution, [&](UnlockMode mode) { return distribution.players(mode, bin); });
        one.insert(QStringLiteral("first"), bin.first);
        one.insert(QStringLiteral("last"), bin.last);
        one.insert(QStringLiteral("reached"), ofEachMode(distribution, [&](UnlockMode mode) {
                       return distribution.playersFrom(mode, bin.first);
                   }));
        bars.append(one);
    }
    return bars;
}

QJsonValue progressOf(const GameSnapshot &game)
{
    const auto you = game.progress();
    if (!you)
        return {};
    return QJsonObject{{modeWord(UnlockMode::Hardcore), you->hardcore}, {modeWord(UnlockMode::Casual), you->casual}};
}

QJsonValue standingOf(const GameSnapshot &game)
{
    const auto you = game.progress();
    if (!you)
        return {};
    return ofEachMode(game.distribution, [&](UnlockMode mode) -> QJsonValue {
        const auto place = standing(game.distribution, mode, you->earned(mode));
        if (!place)
            return {};
        return QJsonObject{{QStringLiteral("rank"), place->rank}, {QStringLiteral("ahead"), jsonRate(place->ahead)}};
    });
}

QJsonArray cliffsOf(const Distribution &distribution, UnlockMode mode)
{
    QJsonArray array;
    for (const DropOff &cliff : cliffs(dropOffs(distribution, mode))) {
        array.append(QJsonObject{{QStringLiteral("achievements"), cliff.earned},
                                 {QStringLiteral("reached"), cliff.reached},
                                 {QStringLiteral("stopped"), cliff.stopped},
                                 {QStringLiteral("share"), jsonRate(cliff.share())}});
    }
    return array;
}

/// What is known of the official set alone.
bool hasUnlocks(const GameSnapshot &game)
{
    return game.set == AchievementSet::Official && !game.details.achievements.isEmpty();
}

QJsonArray stepsOf(const GameSnapshot &game, UnlockMode mode)
{
    const QList<Achievement> achievements = ordered(game.details.achievements, UnlockOrder::Unlocks, mode);
    const qint64 fewest = fewestPlayers(game.distribution.statistics(mode).players);
    QJsonArray steps;
    for (const UnlockStep &step : steepestSteps(achievements, mode, fewest)) {
        steps.append(QJsonObject{{QStringLiteral("id"), achievements.at(step.index).id},
                                 {QStringLiteral("lost"), jsonRate(step.lost)}});
    }
    return steps;
}

QJsonValue stepsOf(const GameSnapshot &game)
{
    if (!hasUnlocks(game))
        return {};
    return ofEachMode(game.distribution, [&](UnlockMode mode) { return stepsOf(game, mode); });
}

QJsonValue timesOf(const GameSnapshot &game)
{
    const auto &times = game.details.times;
    if (game.set != AchievementSet::Official || !times)
        return {};
    return QJsonObject{{QStringLiteral("master"), jsonMedianTime(times->master)},
                       {QStringLiteral("complete"), jsonMedianTime(times->complete)},
                       {QStringLiteral("beatHardcore"), jsonMedianTime(times->beatHardcore)},
                       {QStringLiteral("beat"), jsonMedianTime(times->beat)}};
}

QJsonValue unlocksOf(const GameSnapshot &game)
{
    if (!hasUnlocks(game))
        return {};
    QJsonArray unlocks;
    for (const Achievement &achievement : game.details.achievements) {
        const GameTimes::Unlock times =
            game.details.times ? game.details.times->achievements.value(achievement.id) : GameTimes::Unlock();
        QJsonObject one = ofEachMode(game.distribution, [&](UnlockMode mode) { return achievement.unlocks(mode); });
        one.insert(QStringLiteral("id"), achievement.id);
        one.insert(QStringLiteral("title"), jsonText(achievement.title));
        one.insert(QStringLiteral("description"), jsonText(achievement.description));
        one.insert(QStringLiteral("points"), achievement.points);
        one.insert(QStringLiteral("type"), jsonText(typeWord(achievement.type)));
        one.insert(QStringLiteral("earned"), jsonText(earnedWord(achievement)));
        one.insert(QStringLiteral("times"), ofEachMode(game.distribution, [&](UnlockMode mode) {
                       return jsonMedianTime(mode == UnlockMode::Hardcore ? times.hardcore : times.casual);
                   }));
        unlocks.append(one);
    }
    return unlocks;
}

QJsonValue changesSince(const std::optional<KeptAnswer> &earlier, const Distribution &now)
{
    if (!earlier)
        return {};
    QJsonObject changes = ofEachMode(now, [&](UnlockMode mode) -> QJsonValue {
        const auto difference = differenceBetween(earlier->distribution, now, mode);
        if (!difference)
            return {};
        return QJsonObject{{QStringLiteral("players"), difference->players},
                           {QStringLiteral("mastered"), difference->mastered},
                           {QStringLiteral("masteryRateBefore"), jsonRate(difference->rateBefore)},
                           {QStringLiteral("masteryRateAfter"), jsonRate(difference->rateAfter)},
                           {QStringLiteral("counts"), jsonCounts(difference->counts)}};
    });
    changes.insert(QStringLiteral("since"), timeWord(earlier->lastSeen));
    changes.insert(QStringLiteral("achievements"), earlier->distribution.achievements());
    return changes;
}

} // namespace

QJsonObject gameJson(const GameSnapshot &game, Grouping grouping, const std::optional<KeptAnswer> &earlier)
{
    QJsonObject file{
        {QStringLiteral("schema"), schema},
        {QStringLiteral("sample"), game.isSample()},
        {QStringLiteral("game"), whichGame(game)},
        {QStringLiteral("set"), setWord(game.set)},
        {QStringLiteral("fetchedAt"), timeWord(game.fetchedAt)},
        {QStringLiteral("bars"), barsOf(game.distribution, grouping)},
        {QStringLiteral("user"), game.progress() ? jsonText(game.progressUser) : QJsonValue()},
        {QStringLiteral("you"), progressOf(game)},
        {QStringLiteral("standing"), standingOf(game)},
        {QStringLiteral("dropOff"),
         ofEachMode(game.distribution, [&](UnlockMode mode) { return cliffsOf(game.distribution, mode); })},
        {QStringLiteral("times"), timesOf(game)},
        {QStringLiteral("unlocks"), unlocksOf(game)},
        {QStringLiteral("steps"), stepsOf(game)},
        {QStringLiteral("changes"), changesSince(earlier, game.distribution)},
    };
    insertFigures(file, game.distribution);
    return file;
}

QJsonObject historyJson(const GameSnapshot &game, const QList<KeptAnswer> &answers)
{
    QJsonArray snapshots;
    for (const KeptAnswer &answer : answers) {
        QJsonObject snapshot{{QStringLiteral("at"), timeWord(answer.firstSeen)},
                             {QStringLiteral("until"), timeWord(answer.lastSeen)}};
        insertFigures(snapshot, answer.distribution);
        snapshots.append(snapshot);
    }
    return {{QStringLiteral("schema"), schema},
            {QStringLiteral("game"), whichGame(game)},
            {QStringLiteral("set"), setWord(game.set)},
            {QStringLiteral("snapshots"), snapshots}};
}

} // namespace MasteryChart
