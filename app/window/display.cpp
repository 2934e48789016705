// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/display.h"

#include <QtGlobal>
#include <QString>

#include <cstdio>
#include <cstdlib>

namespace {

int missingDisplayCode = 0;

void handle(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg) {
        std::fputs("masterychart: There is no display for a window; add --export chart.png to write the chart without one.\n", stderr);
        std::_Exit(missingDisplayCode);
    }
    // What the platform says of a display it does not find only leads up to that sentence.
    if (type == QtCriticalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

} // namespace

void explainMissingDisplay(int exitCode)
{
    missingDisplayCode = exitCode;
    qInstallMessageHandler(handle);
}

void stopExplainingMissingDisplay()
{
    qInstallMessageHandler(nullptr);
}
