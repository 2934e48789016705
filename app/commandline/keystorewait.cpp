// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/keystorewait.h"

#include <QCoreApplication>

namespace MasteryChart {

namespace {

struct KeyStoreWaitText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QString slowKeyStoreNote()
{
    return KeyStoreWaitText::tr("The system's key store did not answer; unlock it and try again.");
}

} // namespace MasteryChart
