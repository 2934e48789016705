// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/gamelistparser.h"
#include "support/fuzzer.h"

#include <QSet>

using namespace MasteryChart;

void MasteryChart::fuzz(const QByteArray &bytes)
{
    static const Secret key(QStringLiteral("kEy"));
    const auto systems = parseSystems(bytes, key);
    if (!systems)
        return;
    QSet<int> known;
    for (const System &system : *systems) {
        check(system.id > 0 && !known.contains(system.id));
        known.insert(system.id);
        check(!system.name.isEmpty() && system.name == system.name.simplified());
        check(!system.name.contains(key.text(), Qt::CaseInsensitive));
        check(system.shortName == system.shortName.toLower() && !system.shortName.contains(u'/'));
    }
}
