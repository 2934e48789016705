// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// From here on, a display that cannot be reached ends the program with \a exitCode and one sentence on standard error that
/// says how to export without a window, in place of Qt's abort. Call it before a QApplication is made, and
/// stopExplainingMissingDisplay() after.
void explainMissingDisplay(int exitCode);
void stopExplainingMissingDisplay();
