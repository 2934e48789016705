// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/achievementparser.h"

#include "retroachievements/foreignjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <limits>
#include <utility>

namespace MasteryChart {

namespace {

using namespace Qt::StringLiterals;

constexpr int maxPoints = 1'000'000;
constexpr qint64 maxSeconds = qint64{100} * 366 * 24 * 3600; // a century; more is no time that anybody played
constexpr qsizetype maxBadgeName = 40;

AchievementType typeOf(const QString &word)
{
    if (word == u"progression")
        return AchievementType::Progression;
    if (word == u"win_condition")
        return AchievementType::WinCondition;
    return word == u"missable" ? AchievementType::Missable : AchievementType::Standard;
}

/// "/Badge/46580.png"; empty for a name that is more than letters, digits, "_" and "-".
QString badgePath(const QString &name)
{
    const auto isSafe = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'
            || c == u'-';
    };
    if (name.isEmpty() || name.size() > maxBadgeName || !std::ranges::all_of(name, isSafe))
        return {};
    return u"/Badge/"_s + name + u".png"_s;
}

std::optional<UnlockMode> earnedIn(const ForeignObject &achievement)
{
    if (!achievement.text(QLatin1StringView("DateEarnedHardcore")).isEmpty())
        return UnlockMode::Hardcore;
    if (!achievement.text(QLatin1StringView("DateEarned")).isEmpty())
        return UnlockMode::Casual;
    return std::nullopt;
}

Achievement achievementFrom(const ForeignObject &from)
{
    const qint64 hardcore = wholeNumber(from.value(QLatin1StringView("NumAwardedHardcore")), maxPlayers).value_or(0);
    const qint64 all = wholeNumber(from.value(QLatin1StringView("NumAwarded")), maxPlayers).value_or(0);
    return {.id = from.id(QLatin1StringView("ID")),
            .title = from.line(QLatin1StringView("Title")),
            .description = from.line(QLatin1StringView("Description")),
            .points = from.number(QLatin1StringView("Points"), maxPoints),
            .type = typeOf(from.text(QLatin1StringView("Type"))),
            .badge = badgePath(from.text(QLatin1StringView("BadgeName"))),
            .hardcore = hardcore,
            .casual = std::max<qint64>(0, all - hardcore),
            .earned = earnedIn(from)};
}

/// The values of an object or of a list.
QList<QJsonValue> membersOf(const QJsonValue &value)
{
    QList<QJsonValue> members;
    const QJsonArray array = value.toArray();
    for (const auto &member : array)
        members.append(member);
    const QJsonObject object = value.toObject();
    for (const auto &member : object)
        members.append(member);
    return members;
}

std::optional<MedianTime> median(const QJsonValue &seconds, const QJsonValue &samples)
{
    const qint64 time = wholeNumber(seconds, maxSeconds).value_or(0);
    const qint64 players = wholeNumber(samples, std::numeric_limits<int>::max()).value_or(0);
    if (time == 0 || players == 0)
        return std::nullopt;
    return MedianTime{time, static_cast<int>(players)};
}

} // namespace

QList<Achievement> achievementsIn(const QJsonValue &achievements, const Secret &key)
{
    struct Placed
    {
        qint64 order;
        Achievement achievement;
    };
    QList<Placed> placed;
    QSet<int> known;
    for (const QJsonValue &member : membersOf(achievements)) {
        const ForeignObject from(member.toObject(), key);
        const int id = from.id(QLatin1StringView("ID"));
        if (id == 0 || known.contains(id))
            continue;
        known.insert(id);
        placed.append({from.id(QLatin1StringView("DisplayOrder")), achievementFrom(from)});
        if (placed.size() == maxAchievements)
            break;
    }
    std::ranges::sort(placed, {}, [](const Placed &one) { return std::pair(one.order, one.achievement.id); });
    QList<Achievement> sorted;
    sorted.reserve(placed.size());
    for (Placed &one : placed)
        sorted.append(std::move(one.achievement));
    return sorted;
}

std::expected<std::optional<GameTimes>, ParseError> parseProgression(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(ParseError::NotJson);
    if (document.isArray() && document.array().isEmpty())
        return std::nullopt;
    if (!document.isObject())
        return std::unexpected(ParseError::WrongShape);

    const QJsonObject game = document.object();
    GameTimes times{
        .master =
            median(game[QLatin1StringView("MedianTimeToMaster")], game[QLatin1StringView("TimesUsedInMasteryMedian")]),
        .complete = median(game[QLatin1StringView("MedianTimeToComplete")],
                           game[QLatin1StringView("TimesUsedInCompletionMedian")]),
        .beatHardcore = median(game[QLatin1StringView("MedianTimeToBeatHardcore")],
                               game[QLatin1StringView("TimesUsedInHardcoreBeatMedian")]),
        .beat = median(game[QLatin1StringView("MedianTimeToBeat")], game[QLatin1StringView("TimesUsedInBeatMedian")]),
        .achievements = {},
    };
    for (const QJsonValue &member : membersOf(game[QLatin1StringView("Achievements")])) {
        const qint64 id = wholeNumber(member[QLatin1StringView("ID")], std::numeric_limits<int>::max()).value_or(0);
        const GameTimes::Unlock unlock{median(member[QLatin1StringView("MedianTimeToUnlockHardcore")],
                                              member[QLatin1StringView("TimesUsedInHardcoreUnlockMedian")]),
                                       median(member[QLatin1StringView("MedianTimeToUnlock")],
                                              member[QLatin1StringView("TimesUsedInUnlockMedian")])};
        if (id > 0 && (unlock.hardcore || unlock.casual) && times.achievements.size() < maxAchievements)
            times.achievements.insert(static_cast<int>(id), unlock);
    }
    return times;
}

} // namespace MasteryChart
