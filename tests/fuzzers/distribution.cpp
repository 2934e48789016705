// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/responseparser.h"
#include "support/fuzzer.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace MasteryChart;

namespace {

constexpr qsizetype quicklyWritten = 200; // achievements

/// The answer that says \a counts.
QByteArray answer(const PlayerCounts &counts)
{
    QJsonObject object;
    for (qsizetype i = 0; i < counts.size(); ++i)
        object.insert(QString::number(i + 1), counts[i]);
    return QJsonDocument(object).toJson();
}

} // namespace

void MasteryChart::fuzz(const QByteArray &bytes)
{
    const auto counts = parseDistribution(bytes);
    if (!counts)
        return;
    check(counts->size() <= maxAchievements);
    for (const qint64 players : *counts)
        check(players >= 0 && players <= maxPlayers);
    if (counts->size() <= quicklyWritten)
        check(parseDistribution(answer(*counts)) == *counts);
}
