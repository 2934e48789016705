// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/clock.h"

#include <QList>
#include <QObject>

class QNetworkAccessManager;

/// How much is asked of a service. It publishes no limit; about 80 requests a minute are fine, 20 back to back are
/// refused (API.md, 429).
struct Pace
{
    int atOnce = 4;
    int perMinute = 60;

    /// For what is no service, such as the built-in samples.
    static Pace any();
};

/// All that goes to the service from one program: every request waits here for its turn, so that its user is never the
/// reason for a refusal. Turns are given in the order they were asked for.
class Traffic : public QObject
{
    Q_OBJECT

public:
    /// A place among those who may ask; destroying it gives the place back, whether its turn came or not.
    class Turn
    {
    public:
        /// Calls \a go when the turn has come, never from within this. \a traffic must outlive the turn.
        Turn(Traffic &traffic, const std::function<void()> &go);
        ~Turn();
        Q_DISABLE_COPY_MOVE(Turn)

    private:
        friend class Traffic;
        Traffic &m_traffic;
        std::function<void()> m_go;
    };

    /// Borrows \a network and \a clock, which must outlive this.
    Traffic(QNetworkAccessManager &network, Clock &clock, Pace pace = {}, QObject *parent = nullptr);

    QNetworkAccessManager &network() const { return m_network; }
    Clock &clock() const { return m_clock; }

    /// Counts a request that went out without a turn of its own: Qt's own second try, or a redirect.
    void count();

    /// Gives no turn for \a time from now: the service wants to be left alone.
    void hold(std::chrono::milliseconds time);

    /// When the next turn is given, in the clock's time, where time is all it waits for.
    std::optional<std::chrono::milliseconds> nextTurn() const { return m_nextTurn; }

Q_SIGNALS:
    /// nextTurn() is another.
    void delayed();

private:
    void serveSoon();
    void serve();
    std::chrono::milliseconds earliest();

    QNetworkAccessManager &m_network;
    Clock &m_clock;
    const Pace m_pace;
    QList<Turn *> m_waiting;
    int m_underWay = 0;
    QList<std::chrono::milliseconds> m_sent; ///< in the last minute
    std::chrono::milliseconds m_heldUntil{0};
    std::optional<std::chrono::milliseconds> m_nextTurn;
    std::unique_ptr<Clock::Alarm> m_alarm;
};
