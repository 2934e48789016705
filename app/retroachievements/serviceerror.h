// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why something asked of the service could not be had. A value: the sentence is made where a person reads it.
struct ServiceError
{
    enum class Kind {
        CredentialsMissing, ///< no username or no key; nothing was sent
        CredentialsRefused, ///< 401
        NoData,             ///< the game is unknown or its set is empty; the service does not say which
        TooManyRequests,    ///< 429
        ServerFault,        ///< 5xx
        NotReachable,       ///< no connection, or one that broke
        TimedOut,           ///< no progress for 20 seconds
        UnexpectedAnswer,   ///< not what the API promises: a web page, another shape, any other status
        Cancelled           ///< given up by the user
    };

    Kind kind = Kind::UnexpectedAnswer;
    int status = 0; ///< of HTTP, where there was an answer, else 0

    bool operator==(const ServiceError &) const = default;
};

/// What happened and what to do, in one sentence, for window and terminal alike. Holds nothing of the request.
QString sentence(const ServiceError &error);
