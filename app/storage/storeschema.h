// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

namespace MasteryChart {

/// The tables of the store. PRAGMA user_version counts the versions; 0 is a new, empty file. A file of an older version
/// gets what the versions after its own add, in one transaction; a program of the older version that has it open goes
/// on.
///
/// Version 1
///
/// server    One row for each server: Service::name().
/// game      One row for each game of a server: its details and the icon at icon_path, empty when not known. A title
///           and a system are each a oneLine(), an icon at most 1 MiB.
/// answer    One row for each run of equal answers about one set of a game, official 0 or 1. first_seen and last_seen
///           are milliseconds since 1970, UTC; the newest answer is the one seen last. hardcore and casual are JSON
///           arrays of player counts: any tool for SQLite reads them, equal answers are equal text, and small numbers,
///           which most are, take no more room than in a binary form.
/// progress  One row for each game and owner: how many official achievements a user earned. The owner is ownerHash()
///           of the username, never the name.
/// recent    The games shown last on a server, at most 20; the largest number in used is the latest. The title stands
///           here again since a game may be shown without ever being kept.
///
/// Version 2
///
/// game      parent is the ID of a subset's game; 0 for a game, and when it is not known.
/// server    systems_at is when the list of systems came, as times are above; null when it never did.
/// system    One row for each system in that list. games_at is when its games came, null when they never did. The games
///           are one value, see listblob.h: to read 13,717 rows would take longer than all else that a search needs.
/// popularity
///           One row for each server: how many have played the games that are played most, a JSON object of player
///           counts by the IDs of games, and when that came.
/// user_list One row for each list of a user's: the owner as above, kind as the service has it ("recent", "completion",
///           "wanted"), and the games as one value, see listblob.h.
/// icon      The icons of games in lists, at most 2,000, by their path on the server's image host; the largest number
///           in used is the one that was asked for last.
///
/// Version 3
///
/// game      achievements is what is known of the official set, a JSON array in its order, and times the median times,
/// a
///           JSON object, which came at times_at; each null when it is not known. looked_at is when the game was last
///           looked at in the window, null when it never was. All times are as above.
/// progress  earned is which achievements these are, a JSON object of two arrays of IDs; null when it is not known.
/// followed  The games that the user follows on a server; asked_at is when the service was last asked for one because
///           of that, null when it never was.
/// comparison
///           The comparisons of games on a server, each under its name, "" for the one without; members is a JSON
///           array; the largest number in used is the latest.
struct SchemaVersion
{
    int tables = 0;                               ///< how many there are in a file of this version
    std::span<const char *const> statements = {}; ///< make it of a file of the version before
};

inline constexpr std::array schemaStatements1{
    "CREATE TABLE server (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    "CREATE TABLE game (server INTEGER NOT NULL REFERENCES server ON DELETE CASCADE, id INTEGER NOT NULL, "
    "title TEXT NOT NULL, system TEXT NOT NULL, icon_path TEXT NOT NULL, icon BLOB, PRIMARY KEY (server, id))",
    "CREATE TABLE answer (id INTEGER PRIMARY KEY, server INTEGER NOT NULL, game INTEGER NOT NULL, "
    "official INTEGER NOT NULL, first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, hardcore TEXT NOT NULL, "
    "casual TEXT NOT NULL, FOREIGN KEY (server, game) REFERENCES game ON DELETE CASCADE)",
    "CREATE INDEX answer_by_game ON answer (server, game, official, last_seen)",
    "CREATE TABLE progress (server INTEGER NOT NULL, game INTEGER NOT NULL, owner TEXT NOT NULL, "
    "hardcore INTEGER NOT NULL, casual INTEGER NOT NULL, PRIMARY KEY (server, game, owner), "
    "FOREIGN KEY (server, game) REFERENCES game ON DELETE CASCADE)",
    "CREATE TABLE recent (server INTEGER NOT NULL REFERENCES server ON DELETE CASCADE, game INTEGER NOT NULL, "
    "title TEXT NOT NULL, used INTEGER NOT NULL, PRIMARY KEY (server, game))",
};

inline constexpr std::array schemaStatements2{
    "ALTER TABLE game ADD COLUMN parent INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE server ADD COLUMN systems_at INTEGER",
    "CREATE TABLE system (server INTEGER NOT NULL REFERENCES server ON DELETE CASCADE, id INTEGER NOT NULL, "
    "name TEXT NOT NULL, short_name TEXT NOT NULL, games_at INTEGER, games BLOB, PRIMARY KEY (server, id))",
    "CREATE TABLE popularity (server INTEGER PRIMARY KEY REFERENCES server ON DELETE CASCADE, "
    "fetched_at INTEGER NOT NULL, players TEXT NOT NULL)",
    "CREATE TABLE user_list (server INTEGER NOT NULL REFERENCES server ON DELETE CASCADE, owner TEXT NOT NULL, "
    "kind TEXT NOT NULL, fetched_at INTEGER NOT NULL, games BLOB NOT NULL, PRIMARY KEY (server, owner, kind))",
    "CREATE TABLE icon (id INTEGER PRIMARY KEY, server INTEGER NOT NULL REFERENCES server ON DELETE CASCADE, "
    "path TEXT NOT NULL, used INTEGER NOT NULL, image BLOB NOT NULL, UNIQUE (server, path))",
    "CREATE INDEX icon_by_use ON icon (used)",
};

inline constexpr std::array schemaStatements3{
    "ALTER TABLE game ADD COLUMN achievements TEXT",
    "ALTER TABLE game ADD COLUMN times TEXT",
    "ALTER TABLE game ADD COLUMN times_at INTEGER",
    "ALTER TABLE game ADD COLUMN looked_at INTEGER",
    "ALTER TABLE progress ADD COLUMN earned TEXT",
    "CREATE TABLE followed (server INTEGER NOT NULL REFERENCES server ON DELETE CASCADE, game INTEGER NOT NULL, "
    "title TEXT NOT NULL, asked_at INTEGER, PRIMARY KEY (server, game))",
    "CREATE TABLE comparison (server INTEGER NOT NULL REFERENCES server ON DELETE CASCADE, name TEXT NOT NULL, "
    "members TEXT NOT NULL, used INTEGER NOT NULL, PRIMARY KEY (server, name))",
};

/// The first is version 1.
inline constexpr std::array schemaVersions{
    SchemaVersion{5, schemaStatements1},
    SchemaVersion{9, schemaStatements2},
    SchemaVersion{11, schemaStatements3},
};

constexpr int schemaVersion = schemaVersions.size();

} // namespace MasteryChart
