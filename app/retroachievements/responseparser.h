// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/gamesnapshot.h"
#include "retroachievements/secret.h"

#include <QByteArray>

#include <expected>

namespace MasteryChart {

/// The service's answers, bytes to values. Pure; nothing else knows a JSON name of the service.

/// Why an answer was not believed.
enum class ParseError {
    NotJson,             ///< a web page, a cut-off body, an empty one
    WrongShape,          ///< JSON, but not the kind of document that was asked for
    BadCount,            ///< players that are not a whole number from 0 to maxPlayers
    TooManyAchievements, ///< a set beyond maxAchievements
};

/// The distribution of one mode. Empty where the service has no data ("[]", its deliberate answer, or "{}"). Keys may
/// come in any order; a count the answer leaves out is 0; a number may be a string of digits, as in older answers.
[[nodiscard]] std::expected<PlayerCounts, ParseError> parseDistribution(const QByteArray &json);

/// The distribution of one set out of version 2's answer, in both modes. Without achievements where the set has none. A
/// count the answer leaves out is 0.
[[nodiscard]] std::expected<Distribution, ParseError> parseDistributionV2(const QByteArray &json, AchievementSet set);

/// Whether version 2 says with a 404 that it knows no such game, and not that it has no such resource.
bool isUnknownGameV2(const QByteArray &json);

/// Title, system, icon, the user's progress, the achievements, and of a subset its game. Without any of them where the
/// service knows no such game or user ("[]"); what is null, missing or out of range in the answer is left out, as is a
/// game that would be a subset of itself. Title and system are each a oneLine().
///
/// A text that repeats \a key is left out too, so that it is neither shown nor kept: with the key in upper or lower
/// case, as in a URL, or with blanks and control characters in between.
[[nodiscard]] std::expected<GameDetails, ParseError> parseDetails(const QByteArray &json, const Secret &key = {});

/// A set of achievements of a game, as a link to a subset names it.
struct NamedSet
{
    QString title;  ///< a oneLine(); empty for a game's main set, and where it repeats the key
    int gameId = 0; ///< whose page has the set: of a subset, the game that it belongs to

    bool operator==(const NamedSet &) const = default;
};

/// The set in version 2's answer to achievementSetRequestV2(); of the WrongShape where it names no game.
[[nodiscard]] std::expected<NamedSet, ParseError> parseAchievementSet(const QByteArray &json, const Secret &key = {});

} // namespace MasteryChart
