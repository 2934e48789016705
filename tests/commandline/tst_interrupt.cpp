// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/interrupt.h"

#include <QSignalSpy>
#include <QTest>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

using namespace MasteryChart;

class InterruptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstSignalIsTold_data();
    void theFirstSignalIsTold();
    void signalsOfOneMomentAreOne();
    void aLaterSignalEndsTheProcess();
    void ignoredHangUpsStayIgnored();
    void afterwardsSignalsDoWhatTheyDid();
};

namespace {

bool isReadable(int descriptor)
{
    pollfd waited{descriptor, POLLIN, 0};
    return ::poll(&waited, 1, 0) == 1;
}

auto handlerOf(int number)
{
    struct sigaction action = {};
    ::sigaction(number, nullptr, &action);
    return action.sa_handler;
}

} // namespace

void InterruptTest::theFirstSignalIsTold_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void InterruptTest::theFirstSignalIsTold()
{
    QFETCH(const int, number);
    const Interrupt interrupt;
    QSignalSpy interrupted(&interrupt, &Interrupt::interrupted);
    QCOMPARE(Interrupt::signalNumber(), 0);
    QVERIFY(!isReadable(Interrupt::descriptor()));

    errno = EDOM;
    std::raise(number);
    QCOMPARE(errno, EDOM);
    QCOMPARE(Interrupt::signalNumber(), number);
    QVERIFY(isReadable(Interrupt::descriptor()));
    QCOMPARE(interrupted.size(), 0); // not before the event loop runs
    QTRY_COMPARE(interrupted.size(), 1);
    QVERIFY(isReadable(Interrupt::descriptor()));
}

void InterruptTest::signalsOfOneMomentAreOne()
{
    const Interrupt interrupt;
    QSignalSpy interrupted(&interrupt, &Interrupt::interrupted);
    std::raise(SIGTERM);
    std::raise(SIGTERM);
    std::raise(SIGINT);
    QCOMPARE(Interrupt::signalNumber(), SIGTERM);
    QTRY_COMPARE(interrupted.size(), 1);
}

void InterruptTest::aLaterSignalEndsTheProcess()
{
    const pid_t child = ::fork();
    if (child == 0) {
        const Interrupt interrupt;
        std::raise(SIGINT);
        for (;;)
            std::raise(SIGTERM);
    }
    QVERIFY(child > 0);
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGTERM);
}

void InterruptTest::ignoredHangUpsStayIgnored()
{
    std::signal(SIGHUP, SIG_IGN);
    {
        const Interrupt interrupt;
        QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
    }
    QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
    std::signal(SIGHUP, SIG_DFL);
}

void InterruptTest::afterwardsSignalsDoWhatTheyDid()
{
    {
        const Interrupt interrupt;
        QVERIFY(handlerOf(SIGTERM) != SIG_DFL);
    }
    QVERIFY(handlerOf(SIGTERM) == SIG_DFL);
    QCOMPARE(Interrupt::descriptor(), -1);
}

QTEST_GUILESS_MAIN(InterruptTest)
#include "tst_interrupt.moc"
