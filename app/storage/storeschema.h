// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace MasteryChart {

/// The tables of the store. PRAGMA user_version counts the versions; 0 is a new, empty file.
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
constexpr int schemaVersion = 1;
constexpr int schemaTables = 5;

constexpr std::array schemaStatements{
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

} // namespace MasteryChart
