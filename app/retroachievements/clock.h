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
    /// Something that is to happen later; destroying it calls it off.
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

    /// Since some moment that stays the same; never goes back, and goes on while the machine sleeps where its system
    /// has such a clock. Alarms do not: they may be late by as much.
    virtual std::chrono::milliseconds now() const = 0;

    /// The date and time of day, UTC; a user or a server of time may set it back.
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
