// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/interrupt.h"

#include <QSocketNotifier>

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace MasteryChart {

namespace {

constexpr int readEnd = 0;
constexpr int writeEnd = 1;
std::array<int, 2> ends{-1, -1};

// All that a signal handler may do: write() is safe there.
void report(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(ends[writeEnd], &byte, 1);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(ends[readEnd], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = report;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    for (const int signal : {SIGINT, SIGTERM})
        ::sigaction(signal, &action, nullptr);
}

Interrupt::~Interrupt()
{
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, SIG_DFL);
    for (const int end : ends)
        ::close(end);
}

} // namespace MasteryChart
