// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/ratelimiter.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace MasteryChart {

namespace {

constexpr std::chrono::minutes window{1};

} // namespace

RateLimit RateLimit::unlimited()
{
    constexpr int most = std::numeric_limits<int>::max();
    return {most, most};
}

RateLimiter::Slot::Slot(RateLimiter &limiter, const std::function<void()> &start)
    : m_limiter(limiter)
    , m_start(start)
{
    m_limiter.m_queue.append(this);
    m_limiter.serveSoon();
}

RateLimiter::Slot::~Slot()
{
    if (m_limiter.m_queue.removeAll(this) == 0)
        --m_limiter.m_running;
    m_limiter.serveSoon();
}

RateLimiter::RateLimiter(Clock &clock, RateLimit limit, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_limit(limit)
{
}

void RateLimiter::recordRequest()
{
    m_sent.append(m_clock.now());
}

void RateLimiter::pauseFor(std::chrono::milliseconds time)
{
    m_pausedUntil = std::max(m_pausedUntil, m_clock.now() + time);
    serveSoon();
}

std::chrono::milliseconds RateLimiter::pause() const
{
    return std::max(m_pausedUntil - m_clock.now(), std::chrono::milliseconds(0));
}

void RateLimiter::serveSoon()
{
    QMetaObject::invokeMethod(this, &RateLimiter::serve, Qt::QueuedConnection);
}

void RateLimiter::serve()
{
    const auto before = m_nextSlotAt;
    m_nextSlotAt.reset();
    m_alarm.reset();
    while (!m_queue.isEmpty() && m_running < m_limit.parallel) {
        const auto due = earliestStart();
        if (due > m_clock.now()) {
            m_nextSlotAt = due;
            m_alarm = m_clock.in(due - m_clock.now(), [this] { serve(); });
            break;
        }
        ++m_running;
        recordRequest();
        const auto start = std::exchange(m_queue.takeFirst()->m_start, {}); // its slot may go while it runs
        start();
    }
    if (m_nextSlotAt != before)
        Q_EMIT nextSlotChanged();
}

std::chrono::milliseconds RateLimiter::earliestStart()
{
    m_sent.removeIf([now = m_clock.now()](std::chrono::milliseconds sent) { return sent + window <= now; });
    if (m_sent.size() < m_limit.perMinute)
        return m_pausedUntil;
    return std::max(m_pausedUntil, m_sent.at(m_sent.size() - m_limit.perMinute) + window);
}

} // namespace MasteryChart
