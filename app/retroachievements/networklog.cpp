// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/networklog.h"

#include <QLoggingCategory>

namespace MasteryChart {

namespace {

Q_LOGGING_CATEGORY(networkLog, "masterychart.network", QtInfoMsg)

QString withoutQuery(const QUrl &url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

} // namespace

void logRequest(const QUrl &url)
{
    qCDebug(networkLog).noquote() << "GET" << withoutQuery(url);
}

void logResponse(const QUrl &url, int status)
{
    qCDebug(networkLog).noquote() << status << withoutQuery(url);
}

} // namespace MasteryChart
