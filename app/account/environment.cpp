// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/environment.h"

namespace MasteryChart {

Credentials environmentCredentials()
{
    return {qEnvironmentVariable("MASTERYCHART_USER").trimmed(),
            Secret(qEnvironmentVariable("MASTERYCHART_KEY").trimmed())};
}

} // namespace MasteryChart
