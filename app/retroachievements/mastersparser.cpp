// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/mastersparser.h"

#include "retroachievements/foreignjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace MasteryChart {

std::expected<QList<Master>, ParseError> parseMasters(const QByteArray &json, const Secret &key)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(ParseError::NotJson);
    if (!document.isArray())
        return std::unexpected(ParseError::WrongShape);
    QList<Master> masters;
    const QJsonArray entries = document.array();
    for (const QJsonValue value : entries) {
        if (!value.isObject())
            return std::unexpected(ParseError::WrongShape);
        const ForeignObject entry(value.toObject(), key);
        const Master master{entry.line(QLatin1StringView("User")), entry.time(QLatin1StringView("LastAward"))};
        if (!master.user.isEmpty() && master.at.isValid() && masters.size() < mostMasters)
            masters.append(master);
    }
    if (masters.isEmpty() && !entries.isEmpty())
        return std::unexpected(ParseError::WrongShape);
    return masters;
}

} // namespace MasteryChart
