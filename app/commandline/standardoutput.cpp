// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/standardoutput.h"

#include <QtGlobal>

#include <csignal>

namespace MasteryChart {

std::expected<void, SaveError> printOutput(const QString &text)
{
    return save(text.toUtf8(), QStringLiteral("-"));
}

void reportBrokenPipes()
{
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

} // namespace MasteryChart
