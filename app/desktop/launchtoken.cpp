// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launchtoken.h"

namespace MasteryChart {

LaunchToken LaunchToken::ofEnvironment()
{
    return {.activation = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"),
            .startup = qEnvironmentVariable("DESKTOP_STARTUP_ID")};
}

} // namespace MasteryChart
