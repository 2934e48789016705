// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/foreigntext.h"
#include "retroachievements/mastersparser.h"
#include "support/fuzzer.h"

using namespace MasteryChart;

void MasteryChart::fuzz(const QByteArray &bytes)
{
    static const Secret key(QStringLiteral("kEy"));
    const auto masters = parseMasters(bytes, key);
    if (!masters)
        return;
    check(masters->size() <= mostMasters);
    for (const Master &master : *masters) {
        check(!master.user.isEmpty() && master.user == oneLine(master.user));
        check(!master.user.contains(key.text(), Qt::CaseInsensitive));
        check(master.at.isValid() && master.at.timeSpec() == Qt::UTC);
    }
}
