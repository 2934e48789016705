// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/serviceerror.h"

#include <QCoreApplication>

namespace MasteryChart {

namespace {

struct ServiceErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ServiceError)
};

/// That the service asks for \a pause: in minutes below two hours, else in hours, and never too short.
QString pauseSentence(std::chrono::milliseconds pause)
{
    using namespace std::chrono;
    if (pause <= hours(2) - minutes(1))
        return ServiceErrorText::tr("RetroAchievements asks for a pause; try again in %Ln minute(s).", nullptr,
                                    static_cast<int>(ceil<minutes>(pause).count()));
    return ServiceErrorText::tr("RetroAchievements asks for a pause; try again in %Ln hour(s).", nullptr,
                                static_cast<int>(ceil<hours>(pause).count()));
}

} // namespace

QString sentence(const ServiceError &error, const Service &service)
{
    if (error.pause > std::chrono::milliseconds::zero())
        return pauseSentence(error.pause);
    switch (error.kind) {
    case ServiceError::Kind::CredentialsMissing:
        return ServiceErrorText::tr("A username and a web API key are needed; the key is at %1 under “Keys”.")
            .arg(service.settingsPage().toString());
    case ServiceError::Kind::CredentialsRefused:
        return ServiceErrorText::tr("RetroAchievements refused the web API key; copy it again from %1.")
            .arg(service.settingsPage().toString());
    case ServiceError::Kind::NoData:
        return ServiceErrorText::tr(
            "There is no data for this game: the ID is unknown, or the set has no achievements.");
    case ServiceError::Kind::Forbidden:
        return ServiceErrorText::tr(
            "RetroAchievements blocked the request (status 403); see whether its site opens in a browser, and try again later.");
    case ServiceError::Kind::NotFound:
        return ServiceErrorText::
            tr("The server does not offer these figures (status %1); check its address and the version of the API, or look for a newer Mastery Chart.")
                .arg(error.status);
    case ServiceError::Kind::InvalidRequest:
        return ServiceErrorText::tr("RetroAchievements did not accept the request (status 422); check the username.");
    case ServiceError::Kind::TooManyRequests:
        return ServiceErrorText::tr("RetroAchievements received too many requests; wait a minute and try again.");
    case ServiceError::Kind::ServerError:
        return ServiceErrorText::tr("RetroAchievements has a problem of its own (status %1); try again later.")
            .arg(error.status);
    case ServiceError::Kind::Redirected:
        return ServiceErrorText::tr(
            "RetroAchievements redirected to another address, which was not followed to protect the key; try again later.");
    case ServiceError::Kind::WebPage:
        return ServiceErrorText::tr(
            "A web page came in place of the figures; sign in to the network if it asks for that, or try again later.");
    case ServiceError::Kind::UnexpectedAnswer:
        if (error.status != 0 && error.status != 200)
            return ServiceErrorText::tr(
                       "The answer was not what RetroAchievements promises (status %1); try again later.")
                .arg(error.status);
        return ServiceErrorText::tr("The answer was not what RetroAchievements promises; try again later.");
    case ServiceError::Kind::ConnectionFailed:
        return ServiceErrorText::tr(
            "RetroAchievements could not be reached; check the network connection and try again.");
    case ServiceError::Kind::HostNotFound:
        return ServiceErrorText::tr(
            "The address of RetroAchievements was not found; check the network connection and try again.");
    case ServiceError::Kind::TlsError:
        return ServiceErrorText::tr(
            "There is no secure connection to RetroAchievements, so nothing was sent; check the machine's date, and sign in to the network if it asks for that.");
    case ServiceError::Kind::ProxyError:
        return ServiceErrorText::tr("The proxy did not let the request through; check the system's proxy settings.");
    case ServiceError::Kind::ConnectionLost:
        return ServiceErrorText::tr("The connection to RetroAchievements broke; try again.");
    case ServiceError::Kind::TimedOut:
        return ServiceErrorText::tr("RetroAchievements did not answer in time; try again.");
    case ServiceError::Kind::Cancelled:
        return ServiceErrorText::tr("Loading was cancelled.");
    }
    Q_UNREACHABLE();
}

} // namespace MasteryChart
