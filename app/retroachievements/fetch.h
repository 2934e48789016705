// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/ratelimiter.h"
#include "retroachievements/retrypolicy.h"
#include "retroachievements/transport.h"
#include "retroachievements/waitstate.h"

#include <expected>

namespace MasteryChart {

/// One request, rate-limited and retried (see retrypolicy.h). Starts when made; deleting it cancels it, and no signal
/// follows. Where the service asks for a pause longer than longestWait, it fails at once.
class Fetch : public QObject
{
    Q_OBJECT

public:
    /// The body of a response with status 200, or why there is none.
    using Result = std::expected<QByteArray, ServiceError>;

    Fetch(const Transport &transport, const QNetworkRequest &request, QObject *parent,
          RateLimiter::Priority priority = RateLimiter::Priority::Normal);
    ~Fetch() override;

    /// What it waits for; nullopt while it is being sent or answered.
    std::optional<WaitState> waiting() const;

Q_SIGNALS:
    /// Once, never from within the constructor. \a body is that of a failure too, as far as it came. A receiver
    /// may delete this.
    void finished(const Fetch::Result &result, const QByteArray &body);

    /// waiting() may be another.
    void waitingChanged();

private:
    void queue();
    void slotDelayed();
    void failForPause(std::chrono::milliseconds pause);
    void send();
    void answered(const HttpResponse &response);
    void tryAgain(const ServiceError &error, std::chrono::milliseconds wait);

    const Transport m_transport;
    const QNetworkRequest m_request;
    const RateLimiter::Priority m_priority;
    std::unique_ptr<RateLimiter::Slot> m_slot;
    HttpTransfer *m_transfer = nullptr; ///< while it is on its way
    int m_tries = 0;
    std::optional<WaitState> m_wait; ///< before the next try
    std::unique_ptr<Clock::Alarm> m_alarm;
};

/// What \a fetches wait for: the one that goes on last, of those with a reason where there are any. nullopt where none
/// waits.
std::optional<WaitState> waitingOf(const QList<Fetch *> &fetches);

} // namespace MasteryChart
