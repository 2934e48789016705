// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/messages.h"

#include "commandline/exitcode.h"

#include <QCoreApplication>
#include <QString>
#include <QTextStream>

#include <cstdio>
#include <cstdlib>

namespace MasteryChart {

namespace {

void handle(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg && message.contains(u"Qt platform plugin")) {
        // No application object, so no translation either.
        std::fputs(
            "masterychart: There is no display for a window; add --export chart.png to write the chart without one.\n",
            stderr);
        std::_Exit(static_cast<int>(ExitCode::WrongUsage));
    }
    if (type == QtFatalMsg || type == QtCriticalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

} // namespace

void installMessageHandler()
{
    qInstallMessageHandler(handle);
}

void tell(const QString &sentence)
{
    QTextStream(stderr) << QCoreApplication::applicationName() << ": " << sentence << Qt::endl;
}

} // namespace MasteryChart
