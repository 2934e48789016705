// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace MasteryChart {

// What goes over the network, for developers: the category "masterychart.network", silent unless it is asked for. An
// address is told without its query, which holds the user's name and the web API key.

void logRequest(const QUrl &url);

/// \a status is HTTP's, or 0 where the answer did not get so far.
void logResponse(const QUrl &url, int status);

} // namespace MasteryChart
