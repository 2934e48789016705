// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/exitcode.h"
#include "export/imagefile.h"
#include "export/save.h"

namespace MasteryChart {

/// Why something was not written, as the command line says it.
struct WriteFailure
{
    ExitCode code = ExitCode::NotWritten;
    QString sentence; ///< empty where there is nothing to tell: after an interrupt, and of a pipe that nobody reads

    static WriteFailure interrupted();
    explicit WriteFailure(const SaveError &error);
    explicit WriteFailure(ImageError error);
};

} // namespace MasteryChart
