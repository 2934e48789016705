// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/usergame.h"

#include <QByteArray>

namespace MasteryChart {

/// Lists of games as one value of the store, games to bytes and back. Pure.
///
/// Both begin with two numbers of 32 bits, as QDataStream writes them: that of the format, and how many games there
/// are. In a system's list three such numbers follow for each game, ID, achievements and points, and then in UTF-8 two
/// lines for each, title and path of the icon: that is read several times as fast as value by value. A user's list is a
/// QDataStream of Qt 6.0, game by game and value by value.

constexpr qsizetype largestListBlob = 16 << 20; // bytes; the largest system has 2,700 games in 150,000

/// \a games without their system. One without a usable ID or a title is left out. A title is made a oneLine(), a path
/// that is none is dropped, and figures below 0 are 0. Empty where that would be larger than largestListBlob.
QByteArray gamesBlob(const QList<CatalogueGame> &games);

/// The games of \a system in \a blob; nullopt where anything in it is not as gamesBlob() writes it.
std::optional<QList<CatalogueGame>> gamesFrom(const QByteArray &blob, int system);

/// As gamesBlob(), of a user's list. Progress that a user cannot have, and a time that cannot be kept, are dropped.
QByteArray userGamesBlob(const QList<UserGame> &games);

/// The games in \a blob; nullopt where anything in it is not as userGamesBlob() writes it.
std::optional<QList<UserGame>> userGamesFrom(const QByteArray &blob);

} // namespace MasteryChart
