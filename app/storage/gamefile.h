// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/gamesnapshot.h"

#include <QByteArray>

namespace MasteryChart {

/// The file that keeps a game, values to bytes and back. Pure. A line with the version and a SHA-256 of the rest, then
/// JSON. No part of an account has a place in it, neither name nor key.

/// A game and what is kept with it.
struct KeptGame
{
    GameSnapshot game = {};
    QByteArray icon = {};          ///< the image as the service sent it; empty when there is none
    QByteArray progressOwner = {}; ///< ownerHash() of the user whose progress game.details has; empty without progress
};

constexpr qsizetype largestGameFile = 2 << 20; // bytes
constexpr qsizetype largestKeptIcon = 1 << 20; // bytes
constexpr qsizetype longestKeptText = 1000;    // UTF-16 code units

/// What stands for \a user in a file, in whichever case the name is written: a hash in 64 hexadecimal digits, or
/// nothing for an empty name. It hides a name from who reads the file, not from who guesses it.
QByteArray ownerHash(const QString &user);

/// The file for \a kept. Only a game with both modes is kept: empty for any other, for a sample, and for figures or a
/// time that the service could not have sent. Progress is left out in an unofficial set, without an owner and
/// beyond the set; an icon or a text, beyond the limits above; a text, with a byte order mark in front.
QByteArray gameFile(const KeptGame &kept);

/// What \a file keeps, with Source::Store; nullopt for any bytes that gameFile() does not give.
std::optional<KeptGame> readGameFile(const QByteArray &file);

} // namespace MasteryChart
