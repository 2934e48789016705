// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace MasteryChart {

/// A sentence for a person, on standard error.
void tell(const QString &sentence);

/// Keeps what Qt says to developers off standard error, which is for the user's words: its remarks on the machine, and
/// addresses that may hold the key. Errors still come through.
///
/// Where Qt ends the program because no display can be reached, one sentence says so and how to export without a
/// window, and the exit code is that of wrong usage.
void installMessageHandler();

} // namespace MasteryChart
