// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/parts.h"

#include <QFile>
#include <QStandardPaths>

namespace MasteryChart {

Parts::Parts(const Service &service, bool quiet)
    : isQuiet(quiet)
    , accounts(keyStore, settings, service)
    , store({.folder = storeFolder(),
             .oldCacheFolder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/games",
             .oldRecentGames = [this] { return oldRecentGames(settings); }})
    , games(accounts, transport(), service, store)
{
}

QString storeFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

bool isAnythingKept()
{
    return QFile::exists(storeFolder() + u"/masterychart.sqlite");
}

} // namespace MasteryChart
