// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/interrupt.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <utility>
#endif

namespace MasteryChart {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array signalsToEnd{SIGINT, SIGTERM, SIGHUP};
constexpr qint64 moment = 500'000'000; // nanoseconds; timeout(1) signals a program, and at once its group
constexpr int readEnd = 0;
constexpr int writeEnd = 1;
std::array<int, 2> ends{-1, -1};
volatile std::sig_atomic_t received = 0;
std::atomic<qint64> receivedAt = 0; // nanoseconds

qint64 nanoseconds()
{
    struct timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

// Calls only what POSIX allows in a signal handler.
void report(int number)
{
    const int error = errno;
    const qint64 now = nanoseconds();
    if (received == 0) {
        received = number;
        receivedAt = now;
        const char byte = 0;
        [[maybe_unused]] const auto written = ::write(ends[writeEnd], &byte, 1);
    } else if (now - receivedAt > moment) {
        std::signal(number, SIG_DFL);
        std::raise(number);
    }
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
    for (const int number : signalsToEnd)
        ::sigaddset(&action.sa_mask, number);
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
