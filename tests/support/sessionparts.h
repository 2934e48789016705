// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accounts.h"
#include "retroachievements/ratelimiter.h"
#include "storage/settings.h"
#include "storage/store.h"
#include "support/fakeclock.h"
#include "support/fakekeystore.h"
#include "support/gameservice.h"

#include <QNetworkAccessManager>

namespace MasteryChart {

/// What everything in a session rests on: a service, an account, and a store in \a folder.
struct SessionParts
{
    explicit SessionParts(const QUrl &api, const QString &folder, const Credentials &credentials = someone())
        : service(serviceAt(api))
        , store({.folder = folder})
    {
        accounts.restore(credentials);
    }

    Transport transport() { return {network, limiter, clock}; }

    Service service;
    QNetworkAccessManager network;
    FakeClock clock;
    RateLimiter limiter{clock};
    FakeKeyStore keyStore;
    Settings settings;
    Accounts accounts{keyStore, settings, service};
    Store store;
};

} // namespace MasteryChart
