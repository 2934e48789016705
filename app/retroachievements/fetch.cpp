// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/fetch.h"

#include <QRandomGenerator>

namespace MasteryChart {

Fetch::Fetch(RateLimiter &limiter, const QNetworkRequest &request, QObject *parent)
    : QObject(parent)
    , m_limiter(limiter)
    , m_request(request)
{
    connect(&m_limiter, &RateLimiter::nextSlotChanged, this, [this] {
        if (m_turn && !m_exchange)
            Q_EMIT waitingChanged();
    });
    queue();
}

Fetch::~Fetch()
{
    delete m_exchange; // before its turn
}

std::optional<WaitState> Fetch::waiting() const
{
    if (m_exchange)
        return std::nullopt;
    if (m_turn && m_limiter.nextSlotAt())
        return WaitState{m_tries, *m_limiter.nextSlotAt(), m_wait ? m_wait->because : std::nullopt};
    return m_wait;
}

void Fetch::queue()
{
    m_turn = std::make_unique<RateLimiter::Slot>(m_limiter, [this] { send(); });
}

void Fetch::send()
{
    ++m_tries;
    m_exchange = new HttpTransfer(m_limiter.network(), m_limiter.clock(), m_request, this);
    connect(m_exchange, &HttpTransfer::resent, &m_limiter, &RateLimiter::recordRequest);
    connect(m_exchange, &HttpTransfer::finished, this, &Fetch::answered);
    m_wait.reset();
    Q_EMIT waitingChanged();
}

void Fetch::answered(const HttpResponse &answer)
{
    m_exchange->deleteLater();
    m_exchange = nullptr;
    m_turn.reset();
    const Result result = bodyOrError(answer);
    if (result || !isRetryable(result.error())) {
        Q_EMIT finished(result, answer.body);
        return;
    }
    const double jitter = QRandomGenerator::global()->generateDouble();
    const auto wait = retryDelay(m_tries, answer, m_limiter.clock().date(), jitter);
    if (result.error().kind == ServiceError::Kind::TooManyRequests)
        m_limiter.pauseFor(wait); // whoever asks now is refused as well
    if (m_tries < maxAttempts)
        tryAgain(result.error(), wait);
    else
        Q_EMIT finished(result, answer.body);
}

void Fetch::tryAgain(const ServiceError &error, std::chrono::milliseconds wait)
{
    Clock &clock = m_limiter.clock();
    m_wait = {m_tries, clock.now() + wait, error};
    m_alarm = clock.in(wait, [this] { queue(); });
    Q_EMIT waitingChanged();
}

} // namespace MasteryChart
