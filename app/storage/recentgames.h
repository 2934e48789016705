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

/// The games of the last runs, kept in the settings; the latest first, each once, at most 20.
namespace RecentGames {

QList<RecentGame> list(const Settings &settings);
void add(Settings &settings, const RecentGame &game);

} // namespace RecentGames

} // namespace MasteryChart
