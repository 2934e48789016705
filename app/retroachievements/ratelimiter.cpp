// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/ratelimiter.h"

#include "retroachievements/networklog.h"

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

RateLimiter::Slot::Slot(RateLimiter &limiter, const std::function<void()> &start, Priority priority)
    : m_limiter(limiter)
    , m_start(start)
    , m_priority(priority)
{
    QList<Slot *> &queue = m_limiter.m_queue;
    queue.insert(priority == Priority::Normal ? m_limiter.firstInBackground() : queue.size(), this);
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
    const NextSlots before = m_nextSlots;
    m_nextSlots = {};
    m_alarm.reset();
    while (!m_queue.isEmpty()) {
        const Priority priority = m_queue.first()->m_priority;
        if (!hasPlace(priority) || earliestStart(priority) > m_clock.now())
            break;
        ++m_running;
        recordRequest();
        const auto start = std::exchange(m_queue.takeFirst()->m_start, {}); // its slot may go while it runs
        start();
    }
    m_nextSlots = {timeToWait(Priority::Normal), timeToWait(Priority::Background)};
    const auto next = m_nextSlots.normal ? m_nextSlots.normal : m_nextSlots.background;
    if (next)
        m_alarm = m_clock.in(*next - m_clock.now(), [this] { serve(); });
    if (m_nextSlots == before)
        return;
    if (next)
        logPause(*next - m_clock.now(), *next == m_pausedUntil);
    Q_EMIT nextSlotChanged();
}

qsizetype RateLimiter::firstInBackground() const
{
    const auto first = std::ranges::find(m_queue, Priority::Background, &Slot::m_priority);
    return std::distance(m_queue.begin(), first);
}

bool RateLimiter::hasPlace(Priority priority) const
{
    return m_running
        < (priority == Priority::Normal ? m_limit.parallel : std::max(m_limit.parallel - m_limit.reservedParallel, 1));
}

std::chrono::milliseconds RateLimiter::earliestStart(Priority priority)
{
    m_sent.removeIf([now = m_clock.now()](std::chrono::milliseconds sent) { return sent + window <= now; });
    const int most =
        priority == Priority::Normal ? m_limit.perMinute : std::max(m_limit.perMinute - m_limit.reservedPerMinute, 1);
    if (m_sent.size() < most)
        return m_pausedUntil;
    return std::max(m_pausedUntil, m_sent.at(m_sent.size() - most) + window);
}

std::optional<std::chrono::milliseconds> RateLimiter::timeToWait(Priority priority)
{
    const bool isAsked = priority == Priority::Normal ? firstInBackground() > 0 : firstInBackground() < m_queue.size();
    if (!isAsked || !hasPlace(priority))
        return std::nullopt;
    const auto due = earliestStart(priority);
    return due > m_clock.now() ? std::optional(due) : std::nullopt;
}

} // namespace MasteryChart
