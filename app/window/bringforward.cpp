// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/bringforward.h"

#include "desktop/launchtoken.h"

#include <QGuiApplication>
#include <QWidget>

namespace MasteryChart {

void bringForward(QWidget &window, const LaunchToken &token)
{
    constexpr const char *variable = "XDG_ACTIVATION_TOKEN";
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    // Qt's way to hand it to Wayland; nobody that the program starts is to have it.
    if (!token.activation.isEmpty())
        qputenv(variable, token.activation.toUtf8());
    window.activateWindow();
    qunsetenv(variable);
}

} // namespace MasteryChart
