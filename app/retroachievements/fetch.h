// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/ratelimiter.h"
#include "retroachievements/responsecheck.h"
#include "retroachievements/waitstate.h"

namespace MasteryChart {

/// Something asked of the service: waits for its turn, is sent, and sent again where that is worth it. Starts when
/// made; destroying it gives it up, and nothing is heard of it again.
class Fetch : public QObject
{
    Q_OBJECT

public:
    /// The body of an answer with status 200, or why there is none.
    using Result = std::expected<QByteArray, ServiceError>;

    /// Borrows \a limiter, which must outlive this.
    Fetch(RateLimiter &limiter, const QNetworkRequest &request, QObject *parent);
    ~Fetch() override;

    /// What it waits for; nullopt while it is on its way.
    std::optional<WaitState> waiting() const;

Q_SIGNALS:
    /// Once, never from within the constructor. \a body is that of a failure too, as far as it came.
    void finished(const Fetch::Result &result, const QByteArray &body);

    /// waiting() may be another.
    void waitingChanged();

private:
    void queue();
    void send();
    void answered(const HttpResponse &answer);
    void tryAgain(const ServiceError &error, std::chrono::milliseconds wait);

    RateLimiter &m_limiter;
    const QNetworkRequest m_request;
    std::unique_ptr<RateLimiter::Slot> m_turn;
    HttpTransfer *m_exchange = nullptr; ///< while it is on its way
    int m_tries = 0;
    std::optional<WaitState> m_wait; ///< before the next try
    std::unique_ptr<Clock::Alarm> m_alarm;
};

} // namespace MasteryChart
