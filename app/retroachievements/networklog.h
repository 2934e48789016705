// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkReply>
#include <QUrl>

#include <chrono>

namespace MasteryChart {

// What goes over the network, for developers and for those who report a fault: the category "masterychart.network",
// silent unless it is asked for. English, and never translated, so that whoever reads a report can search for it. An
// address is at the end of its line, and has of its query only what is harmless: never the user's name or the web API
// key.

void logRequest(const QUrl &url);

/// How a request ended.
struct LoggedResponse
{
    int status = 0;     ///< HTTP's, or 0 where the answer did not get so far
    qsizetype size = 0; ///< of the body, unpacked, in bytes
    std::chrono::milliseconds time{0};
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
};

void logResponse(const QUrl &url, const LoggedResponse &response);

/// The same request is sent again, after \a wait from now.
void logRetry(const QUrl &url, std::chrono::milliseconds wait, int status);

/// No request is sent for \a wait from now: the service \a isAsked for it, or as many were sent as may be in a minute.
void logPause(std::chrono::milliseconds wait, bool isAsked);

/// Whether \a query, without its question mark, has nothing but parameters that say which game or list is asked for,
/// and how much of it: numbers all of them.
[[nodiscard]] bool isHarmlessQuery(const QString &query);

} // namespace MasteryChart
