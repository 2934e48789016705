// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/credentials.h"

namespace MasteryChart {

/// The credentials in $MASTERYCHART_USER and $MASTERYCHART_KEY; what is not set is empty. They are used for this run
/// and never stored.
Credentials environmentCredentials();

} // namespace MasteryChart
