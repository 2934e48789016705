// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accounts.h"
#include "account/systemkeystore.h"
#include "commandline/interrupt.h"
#include "session/gamelist.h"

#include <QNetworkAccessManager>

namespace MasteryChart {

/// What every way through the program is made of. Opens no file, asks no key store and sends nothing before it is used.
struct Parts
{
    /// With \a quiet, neither progress nor waits are told.
    Parts(const Service &service, bool quiet);

    Transport transport() { return {network, limiter, clock}; }

    const bool isQuiet;
    const Interrupt interrupt;
    QNetworkAccessManager network;
    SystemClock clock;
    RateLimiter limiter{clock};
    SystemKeyStore keyStore;
    Settings settings;
    Accounts accounts;
    Store store;
    GameList games;
};

/// Where the store is.
QString storeFolder();

/// Whether there is a store already.
bool isAnythingKept();

} // namespace MasteryChart
