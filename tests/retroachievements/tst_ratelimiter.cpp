// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/ratelimiter.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Those who ask for a slot, by number, and who of them may send.
class Askers
{
public:
    explicit Askers(RateLimiter &limiter)
        : m_limiter(limiter)
    {
    }

    void ask(int number, RateLimiter::Priority priority = RateLimiter::Priority::Normal)
    {
        m_slots.emplace(
            number, std::make_unique<RateLimiter::Slot>(m_limiter, [this, number] { came.append(number); }, priority));
    }
    void ask(int first, int last, RateLimiter::Priority priority = RateLimiter::Priority::Normal)
    {
        for (int number = first; number <= last; ++number)
            ask(number, priority);
    }
    void leave(int number) { m_slots.erase(number); }
    void leave(int first, int last)
    {
        for (int number = first; number <= last; ++number)
            leave(number);
    }

    QList<int> came;

private:
    RateLimiter &m_limiter;
    std::map<int, std::unique_ptr<RateLimiter::Slot>> m_slots;
};

constexpr auto background = RateLimiter::Priority::Background;

/// What is still to be done in this turn of the event loop.
void settle()
{
    QCoreApplication::sendPostedEvents();
}

} // namespace

/// How many requests go out at once and in a minute.
class RateLimiterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlotNeverStartsWithinItsConstructor()
    {
        Askers askers(m_limiter);
        askers.ask(1);
        QVERIFY(askers.came.isEmpty());
        settle();
        QCOMPARE(askers.came, QList<int>{1});
    }

    void fourRequestsRunAtOnce()
    {
        Askers askers(m_limiter);
        askers.ask(1, 6);
        settle();
        QCOMPARE(askers.came, (QList<int>{1, 2, 3, 4}));
        QVERIFY(!m_limiter.nextSlotAt()); // it is not time that they wait for
        askers.leave(2);
        settle();
        QCOMPARE(askers.came, (QList<int>{1, 2, 3, 4, 5}));
        askers.leave(1);
        settle();
        QCOMPARE(askers.came, (QList<int>{1, 2, 3, 4, 5, 6}));
    }

    void aSlotDestroyedInTheQueueNeverStarts()
    {
        Askers askers(m_limiter);
        askers.ask(1, 6);
        settle();
        askers.leave(5);
        askers.leave(1);
        settle();
        QCOMPARE(askers.came, (QList<int>{1, 2, 3, 4, 6}));
        askers.leave(2, 4);
        askers.ask(7, 10); // with number 6 that makes five
        settle();
        QCOMPARE(askers.came, (QList<int>{1, 2, 3, 4, 6, 7, 8, 9}));
    }

    void aSlotDestroyedBeforeItsStartTakesNoPlace()
    {
        Askers askers(m_limiter);
        askers.ask(1, 4);
        askers.leave(1, 4);
        askers.ask(5, 8);
        settle();
        QCOMPARE(askers.came, (QList<int>{5, 6, 7, 8}));
    }

    void sixtyRequestsStartInAMinute()
    {
        Askers askers(m_limiter);
        const auto start = m_clock.now();
        const QSignalSpy delayed(&m_limiter, &RateLimiter::nextSlotChanged);
        for (int number = 1; number <= 60; ++number) {
            askers.ask(number);
            settle();
            askers.leave(number);
            m_clock.advance(100ms); // so the sixty take six seconds
        }
        QCOMPARE(askers.came.size(), 60);
        QCOMPARE(delayed.size(), 0);

        askers.ask(61, 63);
        settle();
        QCOMPARE(askers.came.size(), 60);
        QCOMPARE(delayed.size(), 1);
        QCOMPARE(m_limiter.nextSlotAt(), std::optional(start + 1min));

        m_clock.advance(53'999ms); // a minute after the first, but for a millisecond
        QCOMPARE(askers.came.size(), 60);
        m_clock.advance(1ms);
        QCOMPARE(askers.came.size(), 61);
        m_clock.advance(100ms);
        QCOMPARE(askers.came.size(), 62);
        m_clock.advance(100ms);
        QCOMPARE(askers.came.size(), 63);
        QVERIFY(!m_limiter.nextSlotAt());
    }

    void recordedRequestsCountForTheLimit()
    {
        Askers askers(m_limiter);
        for (int request = 0; request < 59; ++request)
            m_limiter.recordRequest();
        askers.ask(1, 2);
        settle();
        QCOMPARE(askers.came, QList<int>{1});
        m_clock.advance(1min);
        QCOMPARE(askers.came, (QList<int>{1, 2}));
    }

    void noRequestStartsDuringAPause()
    {
        Askers askers(m_limiter);
        const auto start = m_clock.now();
        m_limiter.pauseFor(30s);
        m_limiter.pauseFor(5s); // which is over before
        askers.ask(1, 2);
        settle();
        QVERIFY(askers.came.isEmpty());
        QCOMPARE(m_limiter.nextSlotAt(), std::optional(start + 30s));
        m_clock.advance(29'999ms);
        QVERIFY(askers.came.isEmpty());
        m_clock.advance(1ms);
        QCOMPARE(askers.came, (QList<int>{1, 2}));
    }

    void aLongerPauseDelaysWaitingRequestsToo()
    {
        Askers askers(m_limiter);
        const auto start = m_clock.now();
        m_limiter.pauseFor(5s);
        askers.ask(1);
        settle();
        m_limiter.pauseFor(20s);
        settle();
        QCOMPARE(m_limiter.nextSlotAt(), std::optional(start + 20s));
        m_clock.advance(19s);
        QVERIFY(askers.came.isEmpty());
        m_clock.advance(1s);
        QCOMPARE(askers.came, QList<int>{1});
    }

    void aPauseLongerThanTheMinuteIsKept()
    {
        Askers askers(m_limiter);
        const auto start = m_clock.now();
        for (int request = 0; request < 60; ++request)
            m_limiter.recordRequest();
        m_limiter.pauseFor(61s);
        askers.ask(1);
        settle();
        QCOMPARE(m_limiter.nextSlotAt(), std::optional(start + 61s));
    }

    void samplesAreNotLimited()
    {
        RateLimiter samples(m_clock, RateLimit::unlimited());
        Askers askers(samples);
        askers.ask(1, 200);
        settle();
        QCOMPARE(askers.came.size(), 200);
    }

    void backgroundRequestsLeaveTwoPlacesFree()
    {
        Askers askers(m_limiter);
        askers.ask(1, 6, background);
        settle();
        QCOMPARE(askers.came, (QList<int>{1, 2}));
        QVERIFY(!m_limiter.nextSlotAt(background)); // it is not time that they wait for
        askers.ask(7, 8);
        settle();
        QCOMPARE(askers.came, (QList<int>{1, 2, 7, 8}));
        askers.leave(1, 2);
        settle();
        QCOMPARE(askers.came.size(), 4); // the two others have the two places
        askers.leave(7, 8);
        settle();
        QCOMPARE(askers.came, (QList<int>{1, 2, 7, 8, 3, 4}));
    }

    void aNormalRequestStartsBeforeThoseInTheBackground()
    {
        Askers askers(m_limiter);
        askers.ask(1, 4, background);
        askers.ask(5, 6);
        askers.ask(7, background);
        askers.ask(8, 9);
        settle();
        QCOMPARE(askers.came, (QList<int>{5, 6, 8, 9}));
        askers.ask(10);
        askers.leave(5, 6);
        settle();
        QCOMPARE(askers.came, (QList<int>{5, 6, 8, 9, 10}));
        askers.leave(8, 10);
        settle();
        QCOMPARE(askers.came, (QList<int>{5, 6, 8, 9, 10, 1, 2}));
        askers.leave(1, 3); // number 3 never had a place
        settle();
        QCOMPARE(askers.came, (QList<int>{5, 6, 8, 9, 10, 1, 2, 4, 7}));
    }

    void backgroundRequestsLeaveTwentyOfTheMinuteFree()
    {
        Askers askers(m_limiter);
        const auto start = m_clock.now();
        for (int number = 1; number <= 41; ++number) {
            askers.ask(number, background);
            settle();
            if (number <= 40)
                askers.leave(number);
        }
        QCOMPARE(askers.came.size(), 40);
        QCOMPARE(m_limiter.nextSlotAt(background), std::optional(start + 1min));
        QVERIFY(!m_limiter.nextSlotAt()); // a normal one starts at once

        m_clock.advance(1s);
        for (int number = 101; number <= 120; ++number) {
            askers.ask(number);
            settle();
            QCOMPARE(askers.came.last(), number);
            QCOMPARE(m_limiter.nextSlotAt(background), std::optional(start + 1min));
            askers.leave(number);
        }
        askers.ask(121);
        settle();
        QCOMPARE(askers.came.last(), 120);
        QCOMPARE(m_limiter.nextSlotAt(), std::optional(start + 1min));
        m_clock.advance(59s);
        QCOMPARE(askers.came.sliced(60), (QList<int>{121, 41}));
        QVERIFY(!m_limiter.nextSlotAt());
        QVERIFY(!m_limiter.nextSlotAt(background));
    }

    void normalRequestsTakeOfWhatTheBackgroundMayHave()
    {
        Askers askers(m_limiter);
        const auto start = m_clock.now();
        for (int request = 0; request < 50; ++request)
            m_limiter.recordRequest();
        askers.ask(1, background);
        settle();
        QVERIFY(askers.came.isEmpty());
        QCOMPARE(m_limiter.nextSlotAt(background), std::optional(start + 1min));
        askers.ask(2);
        settle();
        QCOMPARE(askers.came, QList<int>{2});
        askers.leave(1);
        settle();
        QVERIFY(!m_limiter.nextSlotAt(background));
    }

    void aPauseStopsBothPriorities()
    {
        Askers askers(m_limiter);
        const auto start = m_clock.now();
        m_limiter.pauseFor(30s);
        askers.ask(1, background);
        askers.ask(2);
        settle();
        QVERIFY(askers.came.isEmpty());
        QCOMPARE(m_limiter.nextSlotAt(), std::optional(start + 30s));
        QCOMPARE(m_limiter.nextSlotAt(background), std::optional(start + 30s));
        m_clock.advance(29'999ms);
        QVERIFY(askers.came.isEmpty());
        m_clock.advance(1ms);
        QCOMPARE(askers.came, (QList<int>{2, 1}));
    }

    void aNarrowLimitLetsTheBackgroundThrough()
    {
        RateLimiter narrow(m_clock, {.parallel = 1, .perMinute = 1});
        Askers askers(narrow);
        askers.ask(1, 2, background);
        settle();
        QCOMPARE(askers.came, QList<int>{1});
        askers.leave(1);
        settle();
        QCOMPARE(askers.came, QList<int>{1});
        m_clock.advance(1min);
        QCOMPARE(askers.came, (QList<int>{1, 2}));
    }

    void init()
    {
        m_clock.advance(1h); // each test has a minute of its own
    }

private:
    FakeClock m_clock;
    RateLimiter m_limiter{m_clock};
};

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "tst_ratelimiter.moc"
