// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/standardoutput.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <unistd.h>

#include <csignal>
#else
#include <io.h>
#endif

#include <cstdio>

namespace MasteryChart {

std::expected<void, SaveError> printOutput(const QString &text)
{
    return save(text.toUtf8(), QStringLiteral("-"));
}

bool isOutputTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(::fileno(stdout)) != 0;
#else
    return ::_isatty(::_fileno(stdout)) != 0;
#endif
}

void reportBrokenPipes()
{
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

} // namespace MasteryChart
