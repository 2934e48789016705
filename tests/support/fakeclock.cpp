// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"

#include <algorithm>

namespace MasteryChart {

class FakeClock::FakeAlarm : public Clock::Alarm
{
public:
    FakeAlarm(FakeClock &clock, std::chrono::milliseconds due, const std::function<void()> &happen)
        : m_clock(clock)
        , m_due(due)
        , m_happen(happen)
    {
        m_clock.m_alarms.append(this);
    }

    ~FakeAlarm() override { m_clock.m_alarms.removeAll(this); }
    Q_DISABLE_COPY_MOVE(FakeAlarm)

    std::chrono::milliseconds due() const { return m_due; }

    void ring()
    {
        m_clock.m_alarms.removeAll(this);
        const std::function<void()> happen = m_happen; // which may destroy this
        happen();
    }

private:
    FakeClock &m_clock;
    std::chrono::milliseconds m_due;
    std::function<void()> m_happen;
};

std::unique_ptr<Clock::Alarm> FakeClock::in(std::chrono::milliseconds delay, const std::function<void()> &happen)
{
    return std::make_unique<FakeAlarm>(*this, m_now + delay, happen);
}

void FakeClock::advance(std::chrono::milliseconds time)
{
    const auto until = m_now + time;
    while (!m_alarms.isEmpty()) {
        FakeAlarm *first = *std::ranges::min_element(m_alarms, {}, &FakeAlarm::due);
        if (first->due() > until)
            break;
        m_now = std::max(m_now, first->due());
        first->ring();
    }
    m_now = until;
}

void FakeClock::suspend(std::chrono::milliseconds time)
{
    m_now += time;
    advance(std::chrono::milliseconds(0));
}

} // namespace MasteryChart
