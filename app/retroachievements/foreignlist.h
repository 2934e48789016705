// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/foreignjson.h"
#include "retroachievements/responseparser.h"

#include <QJsonArray>
#include <QSet>

namespace MasteryChart {

/// What \a read makes of each of the \a entries that somebody else wrote, which are objects; of two values with one ID,
/// the first. \a read gives nullopt for an entry to leave out, and sets its second argument where the entry is at least
/// of the kind that was asked for: entries of which none is that are of the WrongShape.
template<typename Value, typename Read>
std::expected<QList<Value>, ParseError> parseEntries(const QJsonArray &entries, const Secret &key, Read read)
{
    QList<Value> values;
    values.reserve(entries.size());
    QSet<int> known;
    bool isUsable = entries.isEmpty();
    for (const QJsonValue entry : entries) {
        if (!entry.isObject())
            return std::unexpected(ParseError::WrongShape);
        const std::optional<Value> value = read(ForeignObject(entry.toObject(), key), isUsable);
        if (!value || known.contains(value->id))
            continue;
        known.insert(value->id);
        values.append(*value);
    }
    if (!isUsable)
        return std::unexpected(ParseError::WrongShape);
    return values;
}

} // namespace MasteryChart
