// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/responseparser.h"

#include "retroachievements/achievementparser.h"
#include "retroachievements/foreignjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace MasteryChart {

namespace {

/// The object that an answer is; an empty one for "[]", with which the service says that it has nothing.
std::expected<QJsonObject, ParseError> parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(ParseError::NotJson);
    const bool nothing = document.isArray() && document.array().isEmpty();
    if (!document.isObject() && !nothing)
        return std::unexpected(ParseError::WrongShape);
    return document.object();
}

} // namespace

std::expected<PlayerCounts, ParseError> parseDistribution(const QByteArray &json)
{
    const auto object = parse(json);
    if (!object)
        return std::unexpected(object.error());

    PlayerCounts counts;
    for (auto entry = object->begin(); entry != object->end(); ++entry) {
        const QString key = entry.key();
        if (!isNumber(key) || key == u"0")
            return std::unexpected(ParseError::WrongShape);
        const auto earned = wholeNumber(QJsonValue(key), maxAchievements);
        if (!earned)
            return std::unexpected(ParseError::TooManyAchievements);
        const auto players = wholeNumber(entry.value(), maxPlayers);
        if (!players)
            return std::unexpected(ParseError::BadCount);
        if (*earned > counts.size())
            counts.resize(*earned);
        counts[*earned - 1] = *players;
    }
    return counts;
}

std::expected<Distribution, ParseError> parseDistributionV2(const QByteArray &json, AchievementSet set)
{
    const auto object = parse(json);
    if (!object)
        return std::unexpected(object.error());
    const QJsonObject meta = object->value(QLatin1StringView("meta")).toObject();
    const QJsonValue part =
        meta.value(set == AchievementSet::Official ? QLatin1StringView("promoted") : QLatin1StringView("unpromoted"));
    const QJsonValue total = part[QLatin1StringView("totalAchievements")];
    const QJsonValue entries = part[QLatin1StringView("distribution")];
    if (!wholeNumber(total, maxPlayers) || !entries.isArray())
        return std::unexpected(ParseError::WrongShape);
    const auto achievements = wholeNumber(total, maxAchievements);
    if (!achievements)
        return std::unexpected(ParseError::TooManyAchievements);

    PlayerCounts hardcore(*achievements, 0);
    PlayerCounts casual(*achievements, 0);
    const QJsonArray all = entries.toArray();
    for (const auto &entry : all) {
        const auto earned = wholeNumber(entry[QLatin1StringView("unlockCount")], *achievements);
        if (!earned || *earned == 0)
            return std::unexpected(ParseError::WrongShape);
        const auto inHardcore = wholeNumber(entry[QLatin1StringView("playersHardcore")], maxPlayers);
        const auto inCasual = wholeNumber(entry[QLatin1StringView("playersCasual")], maxPlayers);
        if (!inHardcore || !inCasual)
            return std::unexpected(ParseError::BadCount);
        hardcore[*earned - 1] = *inHardcore;
        casual[*earned - 1] = *inCasual;
    }
    return Distribution(hardcore, casual);
}

bool isUnknownGameV2(const QByteArray &json)
{
    const QJsonValue errors = QJsonDocument::fromJson(json).object().value(QLatin1StringView("errors"));
    return !errors[0][QLatin1StringView("detail")].toString().isEmpty();
}

std::expected<GameDetails, ParseError> parseDetails(const QByteArray &json, const Secret &key)
{
    const auto object = parse(json);
    if (!object)
        return std::unexpected(object.error());

    const ForeignObject game(*object, key);
    GameDetails details{game.line(QLatin1StringView("Title")), game.line(QLatin1StringView("ConsoleName")),
                        game.text(QLatin1StringView("ImageIcon")).simplified(), std::nullopt};
    const auto all = wholeNumber(game.value(QLatin1StringView("NumAwardedToUser")), maxAchievements);
    const auto hardcore = wholeNumber(game.value(QLatin1StringView("NumAwardedToUserHardcore")), maxAchievements);
    if (all && hardcore && *hardcore <= *all)
        details.progress = Progress{static_cast<int>(*hardcore), static_cast<int>(*all - *hardcore)};
    const int parent = game.id(QLatin1StringView("ParentGameID"));
    details.parent = parent != game.id(QLatin1StringView("ID")) ? parent : 0;
    details.achievements = achievementsIn(game.value(QLatin1StringView("Achievements")), key);
    if (!details.progress)
        details.clearProgress();
    return details;
}

std::expected<NamedSet, ParseError> parseAchievementSet(const QByteArray &json, const Secret &key)
{
    const auto object = parse(json);
    if (!object)
        return std::unexpected(object.error());
    const QJsonValue attributes = object->value(QLatin1StringView("data"))[QLatin1StringView("attributes")];
    const ForeignObject set(attributes.toObject(), key);
    const ForeignObject type(set.value(QLatin1StringView("types"))[0].toObject(), key);
    const int game = type.id(QLatin1StringView("gameId"));
    if (game == 0)
        return std::unexpected(ParseError::WrongShape);
    return NamedSet{set.line(QLatin1StringView("title")), game};
}

} // namespace MasteryChart
