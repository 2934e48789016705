// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exitcode.h"

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
    case ServiceError::Kind::TurnedAway:
    case ServiceError::Kind::NotThere:
    case ServiceError::Kind::NotAccepted:
    case ServiceError::Kind::TooManyRequests:
    case ServiceError::Kind::ServerFault:
    case ServiceError::Kind::Redirected:
    case ServiceError::Kind::WebPage:
    case ServiceError::Kind::UnexpectedAnswer:
    case ServiceError::Kind::NotReachable:
    case ServiceError::Kind::HostUnknown:
    case ServiceError::Kind::NotSecure:
    case ServiceError::Kind::ProxyFault:
    case ServiceError::Kind::ConnectionLost:
    case ServiceError::Kind::TimedOut:
        return ExitCode::Service;
    }
    Q_UNREACHABLE();
}
