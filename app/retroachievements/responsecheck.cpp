// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/responsecheck.h"

#include <algorithm>
#include <cmath>

namespace MasteryChart {

namespace {

using Kind = ServiceError::Kind;
using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longestWait = 1min;

/// What a status says by itself, however its body came; nullopt for 200 and for none.
std::optional<Kind> kindOf(int status)
{
    switch (status) {
    case 0:
    case 200:
        return std::nullopt;
    case 401:
        return Kind::CredentialsRefused;
    case 403:
        return Kind::Forbidden;
    case 404:
    case 410:
        return Kind::NotFound;
    case 407:
        return Kind::ProxyError;
    case 422:
        return Kind::InvalidRequest;
    case 429:
        return Kind::TooManyRequests;
    default:
        if (status >= 500 && status < 600)
            return Kind::ServerError;
        if (status >= 300 && status < 400 && status != 304) // which is no redirect
            return Kind::Redirected;
        return Kind::UnexpectedAnswer;
    }
}

/// What became of a connection that did not bring a whole answer.
Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Kind::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::TlsError;
    case QNetworkReply::RemoteHostClosedError:
        return Kind::ConnectionLost;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return Kind::TimedOut;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Kind::ProxyError;
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
        return Kind::Redirected;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError:
        return Kind::UnexpectedAnswer;
    default:
        return Kind::ConnectionFailed;
    }
}

/// Whether \a body is a page for people: nothing the service sends as data begins like one.
bool isWebPage(const QByteArray &body)
{
    constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
    const QByteArrayView bytes(body);
    return bytes.sliced(bytes.startsWith(byteOrderMark) ? byteOrderMark.size() : 0).trimmed().startsWith('<');
}

/// What Retry-After asks for; not positive where it says nothing that can be used.
std::chrono::milliseconds askedFor(const HttpResponse &answer, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 seconds = answer.retryAfter.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, 60));
    const auto dateOf = [](const QByteArray &text) {
        const QString spelt =
            QString::fromLatin1(text.trimmed()).replace(QLatin1StringView("GMT"), QLatin1StringView("+0000"));
        return QDateTime::fromString(spelt, Qt::RFC2822Date);
    };
    const QDateTime until = dateOf(answer.retryAfter);
    const QDateTime sent = dateOf(answer.date); // by the server's own clock, however wrong either is
    return std::chrono::milliseconds(until.isValid() ? (sent.isValid() ? sent : now).msecsTo(until) : 0);
}

} // namespace

std::expected<QByteArray, ServiceError> bodyOrError(const HttpResponse &answer)
{
    const auto failed = [&](Kind kind) { return std::unexpected(ServiceError{kind, answer.status}); };
    if (const auto kind = kindOf(answer.status))
        return failed(*kind);
    if (answer.tooLong)
        return failed(Kind::UnexpectedAnswer);
    if (answer.error != QNetworkReply::NoError)
        return failed(kindOf(answer.error));
    if (answer.status != 200) // a server can say 0
        return failed(Kind::UnexpectedAnswer);
    if (isWebPage(answer.body))
        return failed(Kind::WebPage);
    return answer.body;
}

bool isRetryable(const ServiceError &error)
{
    switch (error.kind) {
    case Kind::TooManyRequests:
        return true;
    case Kind::ServerError:
        return error.status == 502 || error.status == 503 || error.status == 504;
    case Kind::ConnectionLost:
        return error.status == 0;
    case Kind::UnexpectedAnswer:
        // An interim response, after which the final one follows (RFC 9110, 15.2). Before 6.8 Qt skips 100 alone, takes
        // any other for the whole answer and drops what follows; another time the server may leave it out.
        return error.status > 101 && error.status < 200;
    default:
        return false;
    }
}

std::chrono::milliseconds retryDelay(int number, const HttpResponse &answer, const QDateTime &now, double jitter)
{
    const auto asked = askedFor(answer, now);
    if (asked > 0ms)
        return std::min(asked, longestWait);
    const std::chrono::milliseconds own = 1s * (1 << number);
    return own + std::chrono::milliseconds(std::llround(static_cast<double>(own.count()) * jitter / 4));
}

} // namespace MasteryChart
