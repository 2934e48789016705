// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/save.h"

namespace MasteryChart {

/// \a text as data, on standard output.
[[nodiscard]] std::expected<void, SaveError> printOutput(const QString &text);

/// From now on writing to a pipe that nobody reads any more is an error to be told; else the system ends the program.
void reportBrokenPipes();

/// Where a standard stream is closed, keeps its place, so that nothing else that is opened gets what is said there.
void holdStandardStreams();

} // namespace MasteryChart
