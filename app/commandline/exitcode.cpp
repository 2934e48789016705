// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exitcode.h"

namespace MasteryChart {

ExitCode exitCodeOf(ServiceError::Kind kind)
{
    switch (kind) {
    case ServiceError::Kind::CredentialsMissing:
    case ServiceError::Kind::CredentialsRefused:
        return ExitCode::Credentials;
    case ServiceError::Kind::NoData:
        return ExitCode::NoData;
    case ServiceError::Kind::Cancelled:
        return ExitCode::Interrupted;
    case ServiceError::Kind::Forbidden:
    case ServiceError::Kind::NotFound:
    case ServiceError::Kind::InvalidRequest:
    case ServiceError::Kind::TooManyRequests:
    case ServiceError::Kind::ServerError:
    case ServiceError::Kind::Redirected:
    case ServiceError::Kind::WebPage:
    case ServiceError::Kind::UnexpectedAnswer:
    case ServiceError::Kind::ConnectionFailed:
    case ServiceError::Kind::HostNotFound:
    case ServiceError::Kind::TlsError:
    case ServiceError::Kind::ProxyError:
    case ServiceError::Kind::ConnectionLost:
    case ServiceError::Kind::TimedOut:
        return ExitCode::Service;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(UsageError::Kind kind)
{
    // Each word alone would be looked up, and most of them be no game.
    return kind == UsageError::Kind::UnquotedWords ? ExitCode::NoData : ExitCode::WrongUsage;
}

} // namespace MasteryChart
