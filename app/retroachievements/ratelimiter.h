// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/clock.h"

#include <QList>
#include <QObject>

class QNetworkAccessManager;

namespace MasteryChart {

/// How much is asked of a service. It publishes no limit; about 80 requests a minute are fine, 20 back to back are
/// refused (API.md, 429).
struct RateLimit
{
    int parallel = 4;
    int perMinute = 60;

    /// For what is no service, such as the built-in samples.
    static RateLimit unlimited();
};

/// All that goes to the service from one program: every request waits here for its turn, so that its user is never the
/// reason for a refusal. Turns are given in the order they were asked for.
class RateLimiter : public QObject
{
    Q_OBJECT

public:
    /// A place among those who may ask; destroying it gives the place back, whether its turn came or not.
    class Slot
    {
    public:
        /// Calls \a go when the turn has come, never from within this. \a limiter must outlive the turn.
        Slot(RateLimiter &limiter, const std::function<void()> &go);
        ~Slot();
        Q_DISABLE_COPY_MOVE(Slot)

    private:
        friend class RateLimiter;
        RateLimiter &m_limiter;
        std::function<void()> m_go;
    };

    /// Borrows \a network and \a clock, which must outlive this.
    RateLimiter(QNetworkAccessManager &network, Clock &clock, RateLimit pace = {}, QObject *parent = nullptr);

    QNetworkAccessManager &network() const { return m_network; }
    Clock &clock() const { return m_clock; }

    /// PlayerCounts a request that went out without a turn of its own: Qt's own second try, or a redirect.
    void recordRequest();

    /// Gives no turn for \a time from now: the service wants to be left alone.
    void pauseFor(std::chrono::milliseconds time);

    /// When the next turn is given, in the clock's time, where time is all it waits for.
    std::optional<std::chrono::milliseconds> nextSlotAt() const { return m_nextSlotAt; }

Q_SIGNALS:
    /// nextTurn() is another.
    void nextSlotChanged();

private:
    void serveSoon();
    void serve();
    std::chrono::milliseconds earliest();

    QNetworkAccessManager &m_network;
    Clock &m_clock;
    const RateLimit m_pace;
    QList<Slot *> m_waiting;
    int m_underWay = 0;
    QList<std::chrono::milliseconds> m_sent; ///< in the last minute
    std::chrono::milliseconds m_heldUntil{0};
    std::optional<std::chrono::milliseconds> m_nextSlotAt;
    std::unique_ptr<Clock::Alarm> m_alarm;
};

} // namespace MasteryChart
