// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/userprogressparser.h"

#include "retroachievements/foreignjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace MasteryChart {

namespace {

std::optional<Progress> progressIn(const QJsonValue &entry)
{
    const auto all = wholeNumber(entry[QLatin1StringView("NumAchieved")], maxAchievements);
    const auto inHardcore = wholeNumber(entry[QLatin1StringView("NumAchievedHardcore")], maxAchievements);
    if (!all || !inHardcore)
        return std::nullopt;
    return Progress{static_cast<int>(*inHardcore), static_cast<int>(std::max<qint64>(0, *all - *inHardcore))};
}

} // namespace

std::expected<QHash<int, Progress>, ParseError> parseUserProgress(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(ParseError::NotJson);
    if (document.isArray() && document.array().isEmpty())
        return QHash<int, Progress>();
    const QJsonObject games = document.object();
    QHash<int, Progress> progress;
    for (auto game = games.begin(); game != games.end(); ++game) {
        bool isNumber = false;
        const int id = game.key().toInt(&isNumber);
        const auto earned = isNumber && id > 0 ? progressIn(game.value()) : std::nullopt;
        if (earned)
            progress.insert(id, *earned);
    }
    if (progress.isEmpty())
        return std::unexpected(ParseError::WrongShape);
    return progress;
}

} // namespace MasteryChart
