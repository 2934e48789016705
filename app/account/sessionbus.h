// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace MasteryChart {

/// Keeps the program running when the session bus dies. A Secret Service is spoken to through GLib, whose connection to
/// the bus ends the process with it unless it is told otherwise. Call this at each use of the key store: a connection
/// that was lost is followed by a new one. Where there is no GLib, nothing happens.
void outliveSessionBus();

} // namespace MasteryChart
