// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/apiversion2.h"

namespace MasteryChart {

using namespace Qt::StringLiterals;

QByteArray playersOf(const PlayerCounts &hardcore, const PlayerCounts &casual)
{
    QByteArray entries;
    for (qsizetype index = 0; index < hardcore.size(); ++index) {
        entries += (entries.isEmpty() ? "" : ",") + "{\"unlockCount\":"_ba + QByteArray::number(index + 1)
            + ",\"playersHardcore\":" + QByteArray::number(hardcore.at(index))
            + ",\"playersCasual\":" + QByteArray::number(casual.at(index)) + '}';
    }
    return "{\"totalAchievements\":" + QByteArray::number(hardcore.size()) + ",\"distribution\":[" + entries + "]}";
}

QByteArray distributionBodyV2(const QByteArray &promoted, const QByteArray &unpromoted)
{
    return R"({"links":{"self":"x"},"meta":{"promoted":)" + promoted + R"(,"unpromoted":)" + unpromoted + "}}";
}

HttpReply serviceV2(const HttpRequest &request)
{
    if (!request.path.startsWith(u"/v2/"))
        return serviceWith()(request);
    if (request.headers.value("x-api-key") != someone().key.text().toUtf8())
        return unauthenticated();
    if (request.path != u"/v2/games/14402/achievement-distribution")
        return HttpReply::answer(404, unknownGame);
    const ServedGame game = dragster();
    return HttpReply::answer(200,
                             distributionBodyV2(playersOf(game.hardcore, game.casual),
                                                playersOf(game.unofficialHardcore, game.unofficialCasual)),
                             "application/vnd.api+json");
}

} // namespace MasteryChart
