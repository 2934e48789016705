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
    case ServiceError::Kind::TooManyRequests:
    case ServiceError::Kind::ServerFault:
    case ServiceError::Kind::NotReachable:
    case ServiceError::Kind::TimedOut:
    case ServiceError::Kind::UnexpectedAnswer:
        return ExitCode::Service;
    }
    Q_UNREACHABLE();
}
