// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/gamesnapshot.h"
#include "retroachievements/serviceerror.h"

#include <QImage>

#include <chrono>

namespace MasteryChart {

/// A game as the window shows it, and what of it is missing.
struct SessionGame
{
    GameSnapshot game = {};    ///< ID 0 for nothing yet
    QImage icon = {};          ///< null for none
    QByteArray iconBytes = {}; ///< the same as the service sent it
    QString placeOf = {};      ///< the user whose place game.details.progress is; empty in a sample
    std::chrono::milliseconds loadedIn{0};

    std::optional<ServiceError> missingMode = {}; ///< why one of the two modes did not come
    std::optional<ServiceError> details = {};     ///< why title, icon and place did not come
    std::optional<ServiceError> iconError = {};   ///< why the icon alone did not come
};

} // namespace MasteryChart
