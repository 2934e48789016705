// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace MasteryChart {

/// What a launcher gives to a program that it starts, so that the window may come to the front. Not secret, and good
/// for one use. Empty where there is none.
struct LaunchToken
{
    QString activation; ///< of Wayland: $XDG_ACTIVATION_TOKEN
    QString startup;    ///< of X11: $DESKTOP_STARTUP_ID

    /// What the environment says; to be read before the application object takes it.
    static LaunchToken ofEnvironment();

    bool operator==(const LaunchToken &) const = default;
};

} // namespace MasteryChart
