// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/standardoutput.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

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

void holdStandardStreams()
{
#ifdef Q_OS_UNIX
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) < 0)
            (void)::open("/dev/null", O_RDONLY); // the lowest that is free, and what is written to it fails as before
    }
#endif
}

} // namespace MasteryChart
