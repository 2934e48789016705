// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/gamesearch.h"

#include "distribution/foreigntext.h"
#include "support/fuzzer.h"

#include <algorithm>

using namespace MasteryChart;

/// The first line is typed, the others are titles.
void MasteryChart::fuzz(const QByteArray &bytes)
{
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    QList<CatalogueGame> games;
    for (const QString &title : lines.sliced(1))
        games.append({.id = static_cast<int>(games.size()) + 1, .system = 1, .title = oneLine(title)});
    const GameSearch search(Catalogue({{1, QStringLiteral("Genesis/Mega Drive"), QStringLiteral("md")}}, games));

    const QList<GameSearch::Match> all = search.find(lines.first(), static_cast<int>(games.size()));
    check(std::ranges::is_sorted(all, {}, &GameSearch::Match::fit));
    for (const GameSearch::Match &match : all) {
        qsizetype end = 0;
        for (const TextRange &range : match.ranges) {
            check(range.length > 0 && range.start >= end);
            end = range.start + range.length;
        }
        check(end <= match.game.title.size());
    }
    const QList<GameSearch::Match> few = search.find(lines.first(), 3);
    for (qsizetype index = 0; index < few.size(); ++index)
        check(few.at(index).game == all.at(index).game); // a limit cuts, and changes nothing else
}
