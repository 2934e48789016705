// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/responsecheck.h"

namespace MasteryChart {

namespace {

using Kind = ServiceError::Kind;

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

/// What became of a connection that did not bring a whole response.
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

} // namespace

std::expected<QByteArray, ServiceError> bodyOrError(const HttpResponse &response)
{
    const auto failed = [&](Kind kind) { return std::unexpected(ServiceError{kind, response.status}); };
    if (const auto kind = kindOf(response.status))
        return failed(*kind);
    if (response.tooLong)
        return failed(Kind::UnexpectedAnswer);
    if (response.error != QNetworkReply::NoError)
        return failed(kindOf(response.error));
    if (response.status != 200) // a server can say 0
        return failed(Kind::UnexpectedAnswer);
    if (isWebPage(response.body))
        return failed(Kind::WebPage);
    return response.body;
}

} // namespace MasteryChart
