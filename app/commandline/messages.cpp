// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/messages.h"

#include <QCoreApplication>
#include <QTextStream>

namespace MasteryChart {

void printError(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    QTextStream(stderr) << QCoreApplication::applicationName() << ": " << sentence << Qt::endl;
}

} // namespace MasteryChart
