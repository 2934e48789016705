// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/service.h"

#include <chrono>

namespace MasteryChart {

/// Why something asked of the service could not be had. A value: the sentence is made where a person reads it.
struct ServiceError
{
    enum class Kind {
        CredentialsMissing, ///< no username or no key; nothing was sent
        CredentialsRefused, ///< 401
        NoData,             ///< the game is unknown or its set is empty; the service does not say which
        Forbidden,          ///< 403: a gateway or a challenge page in between
        NotFound,           ///< 404, 410: the server has no such API, or no longer
        InvalidRequest,     ///< 422: a parameter, in practice the username
        TooManyRequests,    ///< 429
        ServerError,        ///< 5xx
        Redirected,         ///< to another server, which must not get the key, or in a circle
        WebPage,            ///< 200, but HTML: maintenance, a challenge, the sign-in of a network
        UnexpectedAnswer,   ///< any other status, or a body that is too long or of another shape than the API's
        ConnectionFailed,   ///< no connection: refused, no route
        HostNotFound,       ///< the server's name has no address
        TlsError,           ///< TLS failed; nothing was sent
        ProxyError,         ///< the system's proxy could not be reached, or refused
        ConnectionLost,     ///< the connection broke before the answer was whole
        TimedOut,           ///< HttpTransfer's idleTimeout or totalTimeout
        Cancelled,          ///< given up by the user
    };

    Kind kind = Kind::UnexpectedAnswer;
    int status = 0; ///< of HTTP, where there was an answer, else 0
    /// The pause that the service asks for, from when this was made; 0 where it asks for none, or for one that is
    /// waited for.
    std::chrono::milliseconds pause{0};

    bool operator==(const ServiceError &) const = default;
};

/// Of an answer that came, but was not believed.
inline constexpr ServiceError unexpectedAnswer{ServiceError::Kind::UnexpectedAnswer, 200};

/// What happened and what to do, in one sentence, for window and terminal alike. Holds nothing of the request. Where a
/// key is needed, it says on which page of \a service the key is found.
QString sentence(const ServiceError &error, const Service &service = {});

} // namespace MasteryChart
