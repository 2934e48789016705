// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/traffic.h"

#include <algorithm>
#include <limits>

namespace {

constexpr std::chrono::minutes window{1};

} // namespace

Pace Pace::any()
{
    constexpr int most = std::numeric_limits<int>::max();
    return {most, most};
}

Traffic::Turn::Turn(Traffic &traffic, const std::function<void()> &go)
    : m_traffic(traffic)
    , m_go(go)
{
    m_traffic.m_waiting.append(this);
    m_traffic.serveSoon();
}

Traffic::Turn::~Turn()
{
    if (m_traffic.m_waiting.removeAll(this) == 0)
        --m_traffic.m_underWay;
    m_traffic.serveSoon();
}

Traffic::Traffic(QNetworkAccessManager &network, Clock &clock, Pace pace, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
    , m_pace(pace)
{
}

void Traffic::count()
{
    m_sent.append(m_clock.now());
}

void Traffic::hold(std::chrono::milliseconds time)
{
    m_heldUntil = std::max(m_heldUntil, m_clock.now() + time);
    serveSoon();
}

void Traffic::serveSoon()
{
    QMetaObject::invokeMethod(this, &Traffic::serve, Qt::QueuedConnection);
}

void Traffic::serve()
{
    const auto before = m_nextTurn;
    m_nextTurn.reset();
    m_alarm.reset();
    while (!m_waiting.isEmpty() && m_underWay < m_pace.atOnce) {
        const auto due = earliest();
        if (due > m_clock.now()) {
            m_nextTurn = due;
            m_alarm = m_clock.in(due - m_clock.now(), [this] { serve(); });
            break;
        }
        ++m_underWay;
        count();
        m_waiting.takeFirst()->m_go();
    }
    if (m_nextTurn != before)
        Q_EMIT delayed();
}

std::chrono::milliseconds Traffic::earliest()
{
    m_sent.removeIf([now = m_clock.now()](std::chrono::milliseconds sent) { return sent + window <= now; });
    if (m_sent.size() < m_pace.perMinute)
        return m_heldUntil;
    return std::max(m_heldUntil, m_sent.at(m_sent.size() - m_pace.perMinute) + window);
}
