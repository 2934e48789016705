// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/keystorewait.h"

#include <QCoreApplication>

namespace MasteryChart {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QString slowKeyStoreNote()
{
    return Text::tr("The system's key store did not answer; unlock it and try again.");
}

} // namespace MasteryChart
