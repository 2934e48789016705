// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/clock.h"

#include <QList>
#include <QObject>

namespace MasteryChart {

/// How many requests a service is sent. It publishes no limit; about 80 a minute are fine, 20 back to back are refused
/// (API.md, 429).
struct RateLimit
{
    int parallel = 4;
    int perMinute = 60;

    // What background requests leave free for the others, so that a game that is asked for is not kept waiting by the
    // fetching of 55 lists. At least one background request is let through, where there is nothing else.
    int reservedParallel = 2;
    int reservedPerMinute = 20;

    /// For what is no service, such as the built-in samples.
    static RateLimit unlimited();
};

/// Limits the requests of this process to RateLimit::parallel at a time and RateLimit::perMinute in any minute. First
/// come, first served, but a background request starts only where no other waits, and takes nothing of the reserve.
class RateLimiter : public QObject
{
    Q_OBJECT

public:
    enum class Priority {
        Normal,
        Background, ///< nobody waits for it
    };

    /// A place in the queue, then among the requests under way; destroying it gives the place back.
    class Slot
    {
    public:
        /// Calls \a start when the request may be sent, never from within this; \a start may destroy the slot. \a
        /// limiter must outlive the slot.
        Slot(RateLimiter &limiter, const std::function<void()> &start, Priority priority = Priority::Normal);
        ~Slot();
        Q_DISABLE_COPY_MOVE(Slot)

    private:
        friend class RateLimiter;
        RateLimiter &m_limiter;
        std::function<void()> m_start;
        const Priority m_priority;
    };

    /// Borrows \a clock, which must outlive this.
    explicit RateLimiter(Clock &clock, RateLimit limit = {}, QObject *parent = nullptr);

    /// Counts a request that went out without a slot of its own: Qt's own second attempt, or a redirect.
    void recordRequest();

    /// Starts no request for \a time from now, as the service asked.
    void pauseFor(std::chrono::milliseconds time);

    /// For how long yet the service wants no request; 0 where it takes them.
    std::chrono::milliseconds pause() const;

    /// When the next request of \a priority is started, in the clock's time, or not before; nullopt unless time is all
    /// it waits for, and those that go first.
    std::optional<std::chrono::milliseconds> nextSlotAt(Priority priority = Priority::Normal) const
    {
        return priority == Priority::Normal ? m_nextSlots.normal : m_nextSlots.background;
    }

Q_SIGNALS:
    /// nextSlotAt() changed.
    void nextSlotChanged();

private:
    struct NextSlots
    {
        std::optional<std::chrono::milliseconds> normal;
        std::optional<std::chrono::milliseconds> background;

        bool operator==(const NextSlots &) const = default;
    };

    void serveSoon();
    void serve();
    /// Where in the queue the first background request is, or would be.
    qsizetype firstInBackground() const;
    bool hasPlace(Priority priority) const;
    std::chrono::milliseconds earliestStart(Priority priority);
    /// What nextSlotAt() is to say.
    std::optional<std::chrono::milliseconds> timeToWait(Priority priority);

    Clock &m_clock;
    const RateLimit m_limit;
    QList<Slot *> m_queue; ///< in the order in which they are served
    int m_running = 0;
    QList<std::chrono::milliseconds> m_sent; ///< times of the requests of the last minute
    std::chrono::milliseconds m_pausedUntil{0};
    NextSlots m_nextSlots;
    std::unique_ptr<Clock::Alarm> m_alarm;
};

} // namespace MasteryChart
