// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/foreigntext.h"
#include "retroachievements/userlistparser.h"
#include "support/fuzzer.h"

#include <QSet>

using namespace MasteryChart;

namespace {

void checkGame(const UserGame &game, UserList list, const Secret &key)
{
    check(game.id > 0 && game.system >= 0 && !game.title.isEmpty());
    for (const QString &text : {game.title, game.systemName, game.iconPath}) {
        check(text == text.simplified() && text.size() <= maxTextLength);
        check(!text.contains(key.text(), Qt::CaseInsensitive));
    }
    check(game.achievements >= 0 && game.achievements <= maxAchievements);
    check(!game.left() || (*game.left() >= 0 && *game.left() <= game.achievements));
    if (const auto you = game.progress) {
        check(you->hardcore >= 0 && you->casual >= 0);
        check(you->hardcore + you->casual <= maxAchievements);
    }
    check(!game.lastPlayed.isValid() || game.lastPlayed.timeSpec() == Qt::UTC);
    if (list == UserList::WantToPlay)
        check(!game.progress && !game.lastPlayed.isValid() && game.award == UserGame::Award::None);
}

} // namespace

void MasteryChart::fuzz(const QByteArray &bytes)
{
    static const Secret key(QStringLiteral("kEy"));
    for (const UserList list : userLists) {
        const auto page = parseUserList(bytes, list, key);
        if (!page)
            continue;
        check(page->games.size() <= page->count && page->total >= 0);
        QSet<int> known;
        for (const UserGame &game : page->games) {
            check(!known.contains(game.id));
            known.insert(game.id);
            checkGame(game, list, key);
        }
    }
}
