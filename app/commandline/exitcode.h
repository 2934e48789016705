// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/usageerror.h"
#include "retroachievements/serviceerror.h"

namespace MasteryChart {

/// What the program's exit status says; scripts rely on the numbers.
enum class ExitCode {
    Done = 0,
    WrongUsage = 2,
    Credentials = 3, ///< missing or refused
    NoData = 4,      ///< for this game, or no game of that name
    Service = 5,     ///< could not be reached or answered wrongly
    NotWritten = 6,  ///< the file
    Interrupted = 130,
    NoReader = 141, ///< of the pipe that the output goes to; as shells say it of a program that such a pipe ends
};

ExitCode exitCodeOf(ServiceError::Kind kind);
ExitCode exitCodeOf(UsageError::Kind kind);

} // namespace MasteryChart
