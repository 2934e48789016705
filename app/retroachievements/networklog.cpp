// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/networklog.h"

#include <QLoggingCategory>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QUrlQuery>

namespace MasteryChart {

namespace {

Q_LOGGING_CATEGORY(networkLog, "masterychart.network", QtInfoMsg)

/// A parameter of requests.cpp that names neither a user nor a key; "," is %2C there.
const QString &harmlessParameter()
{
    static const QString form = QStringLiteral("(?:[acfghiot]|page\\[(?:number|size)\\])=(?:[0-9]|,|%2C)*");
    return form;
}

QString redacted(const QUrl &url)
{
    static const QRegularExpression whole(u"\\A" + harmlessParameter() + u"\\z");
    QStringList harmless;
    for (const QString &parameter : url.query().split(u'&')) {
        if (whole.match(parameter).hasMatch())
            harmless.append(parameter);
    }
    const QString address = url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    return harmless.isEmpty() ? address : address + u'?' + harmless.join(u'&');
}

QString inSeconds(std::chrono::milliseconds time)
{
    return QString::number(std::chrono::duration<double>(time).count(), 'f', 1) + u" s";
}

QString ended(const LoggedResponse &response)
{
    const auto errors = QMetaEnum::fromType<QNetworkReply::NetworkError>();
    QString text = response.status > 0 ? QString::number(response.status) : QStringLiteral("no answer");
    if (response.error != QNetworkReply::NoError)
        text += u" (" + QString::fromLatin1(errors.valueToKey(response.error)) + u')';
    return text;
}

} // namespace

void logRequest(const QUrl &url)
{
    qCDebug(networkLog).noquote().nospace() << "GET " << redacted(url);
}

void logResponse(const QUrl &url, const LoggedResponse &response)
{
    qCDebug(networkLog).noquote().nospace() << ended(response) << ", " << response.size << " bytes after "
                                            << inSeconds(response.time) << ": " << redacted(url);
}

void logRetry(const QUrl &url, std::chrono::milliseconds wait, int status)
{
    qCDebug(networkLog).noquote().nospace()
        << "again in " << inSeconds(wait) << " after "
        << (status > 0 ? QString::number(status) : QStringLiteral("no answer")) << ": " << redacted(url);
}

void logPause(std::chrono::milliseconds wait, bool isAsked)
{
    qCDebug(networkLog).noquote().nospace()
        << "next request in " << inSeconds(wait)
        << (isAsked ? ": the service asked for a pause" : ": as many were sent as may be in a minute");
}

bool isHarmlessQuery(const QString &query)
{
    static const QRegularExpression form(u"\\A" + harmlessParameter() + u"(?:&" + harmlessParameter() + u")*\\z");
    return form.match(query).hasMatch();
}

} // namespace MasteryChart
