// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace MasteryChart {

class Settings;

/// A game that was shown before.
struct RecentGame
{
    int id = 0;
    QString title; ///< empty when it was not known

    bool operator==(const RecentGame &) const = default;
};

/// The games that version 0.1 kept in the settings; the latest first, at most 20.
QList<RecentGame> oldRecentGames(const Settings &settings);

} // namespace MasteryChart
