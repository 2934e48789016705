// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/interrupt.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>
#endif

namespace MasteryChart {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array signalsToEnd{SIGINT, SIGTERM, SIGHUP};
constexpr int readEnd = 0;
constexpr int writeEnd = 1;
std::array<int, 2> ends{-1, -1};
volatile std::sig_atomic_t received = 0;

// Calls only what POSIX allows in a signal handler.
void report(int number)
{
    const int error = errno;
    received = number;
    for (const int next : signalsToEnd)
        std::signal(next, SIG_DFL);
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(ends[writeEnd], &byte, 1);
    errno = error;
}

/// Whether the program was started so that \a number does not end it, as nohup does.
bool isIgnored(int number)
{
    struct sigaction current = {};
    return ::sigaction(number, nullptr, &current) == 0 && current.sa_handler == SIG_IGN;
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    received = 0;
    if (::pipe(ends.data()) != 0)
        return;
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(ends[readEnd], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = report;
    action.sa_flags = SA_RESTART;
    for (const int number : signalsToEnd) {
        if (number != SIGHUP || !isIgnored(number))
            ::sigaction(number, &action, nullptr);
    }
}

Interrupt::~Interrupt()
{
    for (const int number : signalsToEnd) {
        if (number != SIGHUP || !isIgnored(number))
            std::signal(number, SIG_DFL);
    }
    for (int &end : ends)
        ::close(std::exchange(end, -1));
}

int Interrupt::signalNumber()
{
    return received;
}

int Interrupt::descriptor()
{
    return ends[readEnd];
}

#else

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
}

Interrupt::~Interrupt() = default;

int Interrupt::signalNumber()
{
    return 0;
}

int Interrupt::descriptor()
{
    return -1;
}

#endif

} // namespace MasteryChart
