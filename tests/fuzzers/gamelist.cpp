// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/gamesearch.h"
#include "catalogue/sorttitle.h"
#include "distribution/foreigntext.h"
#include "retroachievements/gamelistparser.h"
#include "support/fuzzer.h"

#include <QSet>

using namespace MasteryChart;

namespace {

constexpr int atari = 25;

/// Whatever is in a list can be sorted and found.
void findEach(const QList<CatalogueGame> &games)
{
    const GameSearch search(Catalogue({{atari, QStringLiteral("Atari 2600"), QStringLiteral("2600")}}, games));
    for (const CatalogueGame &game : games.first(std::min<qsizetype>(games.size(), 8))) {
        check(sortTitle(game.title).size() <= 10 * game.title.size());
        for (const auto &match : search.find(game.title, 5)) {
            qsizetype end = 0;
            for (const TextRange &range : match.ranges) {
                check(range.length > 0 && range.start >= end);
                end = range.start + range.length;
            }
            check(end <= match.game.title.size());
        }
    }
}

} // namespace

void MasteryChart::fuzz(const QByteArray &bytes)
{
    static const Secret key(QStringLiteral("kEy"));
    const auto games = parseGameList(bytes, atari, key);
    if (!games)
        return;
    QSet<int> known;
    for (const CatalogueGame &game : *games) {
        check(game.id > 0 && game.system == atari && !known.contains(game.id));
        known.insert(game.id);
        for (const QString &text : {game.title, game.iconPath}) {
            check(text == text.simplified() && text.size() <= maxTextLength);
            check(!text.contains(key.text(), Qt::CaseInsensitive));
        }
        check(!game.title.isEmpty());
        check(game.achievements >= 0 && game.achievements <= maxAchievements && game.points >= 0);
    }
    findEach(*games);
}
