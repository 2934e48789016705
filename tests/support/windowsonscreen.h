// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace MasteryChart {

/// A window on the X11 screen of the test, which has no window manager.
struct WindowOnScreen
{
    QString title;
    QByteArray windowClass; ///< WM_CLASS: two names, each with a zero behind it
    QByteArray role;        ///< WM_WINDOW_ROLE
};

/// Every window that is seen now and has a title, from the lowest to the topmost. The test is a client of the screen.
QList<WindowOnScreen> windowsOnScreen();

} // namespace MasteryChart
