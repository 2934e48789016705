// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/serviceerror.h"

#include <QCoreApplication>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServiceError)
};

} // namespace

QString sentence(const ServiceError &error)
{
    switch (error.kind) {
    case ServiceError::Kind::CredentialsMissing:
        return Text::tr(
            "A username and a web API key are needed; the key is at https://retroachievements.org/settings under “Keys”.");
    case ServiceError::Kind::CredentialsRefused:
        return Text::tr(
            "RetroAchievements refused the web API key; copy it again from https://retroachievements.org/settings.");
    case ServiceError::Kind::NoData:
        return Text::tr("There is no data for this game: the ID is unknown, or the set has no achievements.");
    case ServiceError::Kind::TooManyRequests:
        return Text::tr("RetroAchievements received too many requests; wait a minute and try again.");
    case ServiceError::Kind::ServerFault:
        return Text::tr("RetroAchievements has a problem of its own (status %1); try again later.").arg(error.status);
    case ServiceError::Kind::NotReachable:
        return Text::tr("RetroAchievements could not be reached; check the network connection and try again.");
    case ServiceError::Kind::TimedOut:
        return Text::tr("RetroAchievements did not answer in time; try again.");
    case ServiceError::Kind::UnexpectedAnswer:
        if (error.status != 0 && error.status != 200)
            return Text::tr("The answer was not what RetroAchievements promises (status %1); try again later.")
                .arg(error.status);
        return Text::tr("The answer was not what RetroAchievements promises; try again later.");
    case ServiceError::Kind::Cancelled:
        return Text::tr("Loading was cancelled.");
    }
    Q_UNREACHABLE();
}
