// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/launchtoken.h"

#include <QObject>

namespace MasteryChart {

/// The program on the user's session bus, where a desktop and a second start find its window (the interface
/// org.freedesktop.Application of the Desktop Entry Specification). Credentials have no way through it.
class Activation : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Hands \a game, a GAME as on the command line or nothing, with \a token to the program that has the name on the
    /// bus already. True where it was taken: then nothing is left to do here. Else this program has the name, or gets
    /// it from an owner that does not answer as soon as that ends, and the signals may come as soon as the event loop
    /// runs; where there is no bus, they never do. Waits two seconds at the most. To be called once.
    [[nodiscard]] bool handOver(const QString &game, const LaunchToken &token);

Q_SIGNALS:
    /// The window is wanted in front; what it is to show was said just before.
    void activated(const LaunchToken &token);
    /// \a game is wanted: a GAME as on the command line, or a link that may be anything.
    void gameAsked(const QString &game);
    void searchAsked();
    /// The game that was shown last is wanted, not what else the window may show.
    void lastGameAsked();
};

} // namespace MasteryChart
