// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/fetch.h"

#include "retroachievements/networklog.h"
#include "retroachievements/responsecheck.h"

#include <QRandomGenerator>

#include <utility>

namespace MasteryChart {

Fetch::Fetch(const Transport &transport, const QNetworkRequest &request, QObject *parent,
             RateLimiter::Priority priority)
    : QObject(parent)
    , m_transport(transport)
    , m_request(request)
    , m_priority(priority)
{
    connect(&m_transport.limiter, &RateLimiter::nextSlotChanged, this, &Fetch::slotDelayed);
    queue();
}

Fetch::~Fetch()
{
    delete m_transfer; // before its slot
}

std::optional<WaitState> Fetch::waiting() const
{
    if (m_transfer)
        return std::nullopt;
    if (const auto next = m_transport.limiter.nextSlotAt(m_priority); m_slot && next)
        return WaitState{m_tries, *next, m_wait ? m_wait->because : std::nullopt};
    return m_wait;
}

void Fetch::queue()
{
    if (const auto pause = m_transport.limiter.pause(); pause > longestWait) {
        QMetaObject::invokeMethod(this, [this, pause] { failForPause(pause); }, Qt::QueuedConnection);
        return;
    }
    m_slot = std::make_unique<RateLimiter::Slot>(m_transport.limiter, [this] { send(); }, m_priority);
}

void Fetch::slotDelayed()
{
    if (!m_slot || m_transfer)
        return;
    if (const auto pause = m_transport.limiter.pause(); pause > longestWait)
        failForPause(pause);
    else
        Q_EMIT waitingChanged();
}

void Fetch::failForPause(std::chrono::milliseconds pause)
{
    m_slot.reset();
    m_wait.reset();
    Q_EMIT finished(std::unexpected(ServiceError{ServiceError::Kind::TooManyRequests, 429, pause}), {});
}

void Fetch::send()
{
    ++m_tries;
    m_transfer = new HttpTransfer(m_transport.network, m_transport.clock, m_request, this);
    connect(m_transfer, &HttpTransfer::resent, &m_transport.limiter, &RateLimiter::recordRequest);
    connect(m_transfer, &HttpTransfer::finished, this, &Fetch::answered);
    m_wait.reset();
    Q_EMIT waitingChanged();
}

void Fetch::answered(const HttpResponse &response)
{
    m_transfer->deleteLater();
    m_transfer = nullptr;
    m_slot.reset();
    Result result = bodyOrError(response);
    if (result || !isRetryable(result.error())) {
        Q_EMIT finished(result, response.body);
        return;
    }
    const double jitter = QRandomGenerator::global()->generateDouble();
    const auto wait = retryDelay(m_tries, response, m_transport.clock.date(), jitter);
    if (result.error().kind == ServiceError::Kind::TooManyRequests)
        m_transport.limiter.pauseFor(wait); // whoever asks now is refused as well
    if (wait > longestWait)
        result.error().pause = wait;
    if (wait <= longestWait && m_tries < maxAttempts)
        tryAgain(result.error(), wait);
    else
        Q_EMIT finished(result, response.body);
}

void Fetch::tryAgain(const ServiceError &error, std::chrono::milliseconds wait)
{
    Clock &clock = m_transport.clock;
    logRetry(m_request.url(), wait, error.status);
    m_wait = {m_tries, clock.now() + wait, error};
    m_alarm = clock.in(wait, [this] { queue(); });
    Q_EMIT waitingChanged();
}

std::optional<WaitState> waitingOf(const QList<Fetch *> &fetches)
{
    const auto weight = [](const WaitState &state) { return std::pair(state.because.has_value(), state.until); };
    std::optional<WaitState> heaviest;
    for (const Fetch *fetch : fetches) {
        const auto waiting = fetch->waiting();
        if (waiting && (!heaviest || weight(*waiting) > weight(*heaviest)))
            heaviest = waiting;
    }
    return heaviest;
}

} // namespace MasteryChart
