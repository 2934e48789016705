// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/fetch.h"

#include <QRandomGenerator>

Fetch::Fetch(Traffic &traffic, const QNetworkRequest &request, QObject *parent)
    : QObject(parent)
    , m_traffic(traffic)
    , m_request(request)
{
    connect(&m_traffic, &Traffic::delayed, this, [this] {
        if (m_turn && !m_exchange)
            Q_EMIT waitingChanged();
    });
    queue();
}

Fetch::~Fetch()
{
    delete m_exchange; // before its turn
}

std::optional<Waiting> Fetch::waiting() const
{
    if (m_exchange)
        return std::nullopt;
    if (m_turn && m_traffic.nextTurn())
        return Waiting{m_tries, *m_traffic.nextTurn(), m_wait ? m_wait->because : std::nullopt};
    return m_wait;
}

void Fetch::queue()
{
    m_turn = std::make_unique<Traffic::Turn>(m_traffic, [this] { send(); });
}

void Fetch::send()
{
    ++m_tries;
    m_exchange = new Exchange(m_traffic.network(), m_traffic.clock(), m_request, this);
    connect(m_exchange, &Exchange::sentAgain, &m_traffic, &Traffic::count);
    connect(m_exchange, &Exchange::finished, this, &Fetch::answered);
    m_wait.reset();
    Q_EMIT waitingChanged();
}

void Fetch::answered(const Answer &answer)
{
    m_exchange->deleteLater();
    m_exchange = nullptr;
    m_turn.reset();
    const Result result = verdict(answer);
    if (result || !isWorthAnotherTry(result.error())) {
        Q_EMIT finished(result, answer.body);
        return;
    }
    const double jitter = QRandomGenerator::global()->generateDouble();
    const auto wait = waitAfter(m_tries, answer, m_traffic.clock().date(), jitter);
    if (result.error().kind == ServiceError::Kind::TooManyRequests)
        m_traffic.hold(wait); // whoever asks now is refused as well
    if (m_tries < mostTries)
        tryAgain(result.error(), wait);
    else
        Q_EMIT finished(result, answer.body);
}

void Fetch::tryAgain(const ServiceError &error, std::chrono::milliseconds wait)
{
    Clock &clock = m_traffic.clock();
    m_wait = {m_tries, clock.now() + wait, error};
    m_alarm = clock.in(wait, [this] { queue(); });
    Q_EMIT waitingChanged();
}
