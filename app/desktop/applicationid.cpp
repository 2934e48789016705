// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/applicationid.h"

#include <QGuiApplication>
#include <QWindow>

namespace MasteryChart {

void takeApplicationId()
{
    QGuiApplication::setDesktopFileName(applicationId);
    if (QGuiApplication::platformName() != u"xcb")
        return;
    // For X11 Qt takes the class of all windows from the application's name when it makes the first of them; settings
    // and data are kept under that name, which stays.
    const QString name = QCoreApplication::applicationName();
    QCoreApplication::setApplicationName(applicationId);
    QWindow().create();
    QCoreApplication::setApplicationName(name);
}

} // namespace MasteryChart
