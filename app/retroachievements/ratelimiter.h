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

    /// For what is no service, such as the built-in samples.
    static RateLimit unlimited();
};

/// Limits the requests of this process to RateLimit::parallel at a time and RateLimit::perMinute in any minute. First
/// come, first served.
class RateLimiter : public QObject
{
    Q_OBJECT

public:
    /// A place in the queue, then among the requests under way; destroying it gives the place back.
    class Slot
    {
    public:
        /// Calls \a start when the request may be sent, never from within this; \a start may destroy the slot. \a
        /// limiter must outlive the slot.
        Slot(RateLimiter &limiter, const std::function<void()> &start);
        ~Slot();
        Q_DISABLE_COPY_MOVE(Slot)

    private:
        friend class RateLimiter;
        RateLimiter &m_limiter;
        std::function<void()> m_start;
    };

    /// Borrows \a clock, which must outlive this.
    explicit RateLimiter(Clock &clock, RateLimit limit = {}, QObject *parent = nullptr);

    /// Counts a request that went out without a slot of its own: Qt's own second attempt, or a redirect.
    void recordRequest();

    /// Starts no request for \a time from now, as the service asked.
    void pauseFor(std::chrono::milliseconds time);

    /// For how long yet the service wants no request; 0 where it takes them.
    std::chrono::milliseconds pause() const;

    /// When the next request is started, in the clock's time; nullopt unless time is all it waits for.
    std::optional<std::chrono::milliseconds> nextSlotAt() const { return m_nextSlotAt; }

Q_SIGNALS:
    /// nextSlotAt() changed.
    void nextSlotChanged();

private:
    void serveSoon();
    void serve();
    std::chrono::milliseconds earliestStart();

    Clock &m_clock;
    const RateLimit m_limit;
    QList<Slot *> m_queue;
    int m_running = 0;
    QList<std::chrono::milliseconds> m_sent; ///< times of the requests of the last minute
    std::chrono::milliseconds m_pausedUntil{0};
    std::optional<std::chrono::milliseconds> m_nextSlotAt;
    std::unique_ptr<Clock::Alarm> m_alarm;
};

} // namespace MasteryChart
