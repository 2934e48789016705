// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace MasteryChart {

/// Keeps what is said to developers off standard error, which is for the user's words. Errors still come through; with
/// MASTERYCHART_DEBUG=1 in the environment everything does, each line with its category. The program's own categories
/// speak then; which of Qt's do is up to QT_LOGGING_RULES. The web API key is in none of it, see withoutSecrets().
///
/// Where Qt ends the program because no display can be reached, one sentence says so and how to export without a
/// window, and the exit code is that of wrong usage.
void installMessageHandler();

/// From now on the program's own categories speak, each line as the user's words begin: what --verbose asks for.
void tellRequests();

/// \a message without the queries of addresses, to the end of their lines, and without whatever looks like a key. A
/// query that is harmless stays, see isHarmlessQuery().
[[nodiscard]] QString withoutSecrets(const QString &message);

} // namespace MasteryChart
