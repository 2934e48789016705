// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/usageerror.h"
#include "retroachievements/service.h"

#include <expected>
#include <optional>

namespace MasteryChart {

/// A GAME as it was given: an ID, a link, or words of a title.
struct AskedGame
{
    std::optional<int> id;
    /// Of a title, where that is no link, and with an ID as well, which may be a title too (1942).
    QString words;
    std::optional<int> namedSet; ///< that the link to the game named
    /// One word among several arguments, which may together be one title whose quotes were forgotten.
    bool isBareWord = false;

    bool operator==(const AskedGame &) const = default;
};

/// What \a text, a GAME for \a service, asks for.
[[nodiscard]] std::expected<AskedGame, UsageError> askedGame(const QString &text, const Service &service);

/// \a game as it can be asked for again.
[[nodiscard]] QString asGiven(const AskedGame &game, const Service &service);

/// The GAMEs in a file or in standard input ("-"), a line each; blank ones and those that begin with # are passed over.
/// \a file is in the system's own bytes. Waits for the end of what is read.
[[nodiscard]] std::expected<QList<AskedGame>, UsageError> askedGamesFrom(const QByteArray &file,
                                                                         const Service &service);

} // namespace MasteryChart
