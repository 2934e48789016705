// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/popularityparser.h"

#include "retroachievements/foreignlist.h"

#include <QJsonDocument>

namespace MasteryChart {

namespace {

struct PlayedGame
{
    int id = 0;
    int players = 0;
};

} // namespace

std::expected<QHash<int, int>, ParseError> parsePopularity(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(ParseError::NotJson);
    const QJsonValue data = document.object().value(QLatin1StringView("data"));
    if (!data.isArray())
        return std::unexpected(ParseError::WrongShape);
    const auto games = parseEntries<PlayedGame>(
        data.toArray(), {}, [](const ForeignObject &entry, bool &isUsable) -> std::optional<PlayedGame> {
            const int id = entry.id(QLatin1StringView("id"));
            const QJsonValue attributes = entry.value(QLatin1StringView("attributes"));
            const auto players = wholeNumber(attributes[QLatin1StringView("playersTotal")], maxPlayers);
            if (id == 0 || !players)
                return std::nullopt;
            isUsable = true;
            return *players > 0 ? std::optional(PlayedGame{id, static_cast<int>(*players)}) : std::nullopt;
        });
    if (!games)
        return std::unexpected(games.error());
    QHash<int, int> players;
    for (const PlayedGame &game : *games)
        players.insert(game.id, game.players);
    return players;
}

} // namespace MasteryChart
