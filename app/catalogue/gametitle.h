// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace MasteryChart {

/// A title taken apart by the service's conventions: "~Hack~ ~Demo~ Title | Other Title [Subset - Name]".
/// Source: RetroAchievements' guidelines for game info and hubs.
struct GameTitle
{
    QStringList tags;         ///< without the tildes, in the order of the title: "Hack", "Demo"
    QString plain;            ///< the title alone; never empty unless all of it is
    QStringList alternatives; ///< further titles of the same game
    QString subset;           ///< the subset's name, "Bonus"; empty for a game
    QString parent;           ///< of a subset, the title of its game, tags and all; empty for a game

    bool isTagged() const { return !tags.isEmpty(); }
    bool isSubset() const { return !subset.isEmpty(); }

    /// Whether the service keeps the page for its links alone (~Z~); nobody looks for it.
    bool isDeprecated() const;
};

/// Takes \a title apart. A tilde that encloses no tag of the service's is part of the name ("Puyo Puyo~n").
GameTitle gameTitleFrom(const QString &title);

} // namespace MasteryChart
