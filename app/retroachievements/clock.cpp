// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/clock.h"

#include <QTimer>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace MasteryChart {

namespace {

class TimerAlarm : public Clock::Alarm
{
public:
    TimerAlarm(std::chrono::milliseconds delay, const std::function<void()> &happen)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);  // a coarse one may be early
        m_timer.callOnTimeout(&m_timer, happen); // which may destroy this alarm
        m_timer.start(delay);
    }

private:
    QTimer m_timer;
};

} // namespace

std::chrono::milliseconds SystemClock::now() const
{
    using namespace std::chrono;
#ifdef Q_OS_LINUX
    // The steady clock stands still while the machine sleeps, but not the pauses that a service asks for.
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return duration_cast<milliseconds>(seconds(time.tv_sec) + nanoseconds(time.tv_nsec));
#else
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
#endif
}

QDateTime SystemClock::date() const
{
    return QDateTime::currentDateTimeUtc();
}

std::unique_ptr<Clock::Alarm> SystemClock::in(std::chrono::milliseconds delay, const std::function<void()> &happen)
{
    return std::make_unique<TimerAlarm>(delay, happen);
}

} // namespace MasteryChart
