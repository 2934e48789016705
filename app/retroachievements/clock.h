// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

namespace MasteryChart {

/// Time as the program sees it: what waits for time asks here, so that a test can let it pass.
class Clock
{
public:
    /// A call that is to come later; destroying it cancels the call.
    class Alarm
    {
    public:
        Alarm() = default;
        virtual ~Alarm() = default;
        Q_DISABLE_COPY_MOVE(Alarm)
    };

    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// Monotonic; the epoch is arbitrary. Includes the time the machine slept where its system has such a clock. Alarms
    /// do not: they may be late by as much.
    virtual std::chrono::milliseconds now() const = 0;

    /// Wall clock, UTC; may jump (user, NTP).
    virtual QDateTime date() const = 0;

    /// Calls \a happen once, \a delay from now and never from within this call.
    virtual std::unique_ptr<Alarm> in(std::chrono::milliseconds delay, const std::function<void()> &happen) = 0;
};

/// The machine's own time. Its alarms need an event loop.
class SystemClock : public Clock
{
public:
    std::chrono::milliseconds now() const override;
    QDateTime date() const override;
    std::unique_ptr<Alarm> in(std::chrono::milliseconds delay, const std::function<void()> &happen) override;
};

} // namespace MasteryChart
