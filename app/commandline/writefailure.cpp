// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/writefailure.h"

namespace MasteryChart {

WriteFailure WriteFailure::interrupted()
{
    return WriteFailure(SaveError{.file = {}, .reason = {}, .interrupted = true});
}

WriteFailure::WriteFailure(const SaveError &error)
{
    if (error.hasNoReader)
        code = ExitCode::NoReader;
    else if (error.interrupted)
        code = ExitCode::Interrupted;
    else
        sentence = MasteryChart::sentence(error);
}

WriteFailure::WriteFailure(ImageError error)
    : sentence(MasteryChart::sentence(error))
{
}

} // namespace MasteryChart
