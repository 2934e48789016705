// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/listblob.h"

#include "distribution/foreigntext.h"
#include "support/fuzzer.h"

using namespace MasteryChart;

namespace {

constexpr int atari = 25;

void readGames(const QByteArray &bytes)
{
    const auto games = gamesFrom(bytes, atari);
    if (!games)
        return;
    for (const CatalogueGame &game : *games) {
        check(game.id > 0 && game.system == atari && !game.title.isEmpty() && game.points >= 0);
        check(game.achievements >= 0 && game.achievements <= maxAchievements);
        for (const QString &text : {game.title, game.iconPath})
            check(oneLine(text) == text);
    }
    const auto again = gamesFrom(gamesBlob(*games), atari);
    check(again && again->size() <= games->size());
}

void readUserGames(const QByteArray &bytes)
{
    const auto games = userGamesFrom(bytes);
    if (!games)
        return;
    check(userGamesBlob(*games) == bytes);
    for (const UserGame &game : *games) {
        check(game.id > 0 && game.system >= 0 && !game.title.isEmpty());
        check(!game.left() || *game.left() >= 0);
        for (const QString &text : {game.title, game.systemName, game.iconPath})
            check(oneLine(text) == text);
    }
}

} // namespace

void MasteryChart::fuzz(const QByteArray &bytes)
{
    readGames(bytes);
    readUserGames(bytes);
    const QString text = QString::fromUtf8(bytes);
    check(gamesFrom(gamesBlob({{1, atari, text, text}}), atari).has_value());
    check(userGamesFrom(userGamesBlob({{.id = 1, .title = text, .systemName = text, .iconPath = text}})).has_value());
}
