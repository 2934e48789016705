// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/ratelimiter.h"

#include <algorithm>
#include <limits>

namespace MasteryChart {

namespace {

constexpr std::chrono::minutes window{1};

} // namespace

RateLimit RateLimit::unlimited()
{
    constexpr int most = std::numeric_limits<int>::max();
    return {most, most};
}

RateLimiter::Slot::Slot(RateLimiter &limiter, const std::function<void()> &go)
    : m_limiter(limiter)
    , m_go(go)
{
    m_limiter.m_waiting.append(this);
    m_limiter.serveSoon();
}

RateLimiter::Slot::~Slot()
{
    if (m_limiter.m_waiting.removeAll(this) == 0)
        --m_limiter.m_underWay;
    m_limiter.serveSoon();
}

RateLimiter::RateLimiter(QNetworkAccessManager &network, Clock &clock, RateLimit pace, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
    , m_pace(pace)
{
}

void RateLimiter::recordRequest()
{
    m_sent.append(m_clock.now());
}

void RateLimiter::pauseFor(std::chrono::milliseconds time)
{
    m_heldUntil = std::max(m_heldUntil, m_clock.now() + time);
    serveSoon();
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
    while (!m_waiting.isEmpty() && m_underWay < m_pace.parallel) {
        const auto due = earliest();
        if (due > m_clock.now()) {
            m_nextSlotAt = due;
            m_alarm = m_clock.in(due - m_clock.now(), [this] { serve(); });
            break;
        }
        ++m_underWay;
        recordRequest();
        m_waiting.takeFirst()->m_go();
    }
    if (m_nextSlotAt != before)
        Q_EMIT nextSlotChanged();
}

std::chrono::milliseconds RateLimiter::earliest()
{
    m_sent.removeIf([now = m_clock.now()](std::chrono::milliseconds sent) { return sent + window <= now; });
    if (m_sent.size() < m_pace.perMinute)
        return m_heldUntil;
    return std::max(m_heldUntil, m_sent.at(m_sent.size() - m_pace.perMinute) + window);
}

} // namespace MasteryChart
