// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/foreigntext.h"
#include "retroachievements/responseparser.h"
#include "support/fuzzer.h"

using namespace MasteryChart;

void MasteryChart::fuzz(const QByteArray &bytes)
{
    static const Secret key(QStringLiteral("kEy"));
    const auto set = parseAchievementSet(bytes, key);
    if (!set)
        return;
    check(set->gameId > 0);
    check(set->title == oneLine(set->title) && !set->title.contains(key.text(), Qt::CaseInsensitive));
}
