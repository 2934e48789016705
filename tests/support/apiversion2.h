// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/gameservice.h"

namespace MasteryChart {

/// The answers of version 2 of the API, for a LoopbackServer.

/// The players of one set, as the body has them.
QByteArray playersOf(const PlayerCounts &hardcore, const PlayerCounts &casual);

/// The body of a distribution; each set is as playersOf() makes it.
QByteArray distributionBodyV2(const QByteArray &promoted, const QByteArray &unpromoted = playersOf({}, {}));

/// What it says of a game that it does not know.
inline const QByteArray unknownGame = QByteArrayLiteral(
    R"({"message":"Not Found","errors":[{"status":"404","title":"Not Found","detail":"No game found with ID 1."}]})");

/// Version 2 with Dragster alone, for someone(), and version 1 beside it for the details.
HttpReply serviceV2(const HttpRequest &request);

} // namespace MasteryChart
