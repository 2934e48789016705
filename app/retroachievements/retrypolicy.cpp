// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/retrypolicy.h"

#include <algorithm>
#include <cmath>

namespace MasteryChart {

namespace {

using Kind = ServiceError::Kind;
using namespace std::chrono_literals;

constexpr std::chrono::seconds longestPause = 24h;

/// What Retry-After asks for; not positive where it says nothing that can be used.
std::chrono::milliseconds askedFor(const HttpResponse &response, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 seconds = response.retryAfter.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, longestPause.count()));
    const auto dateOf = [](const QByteArray &text) {
        const QString spelt =
            QString::fromLatin1(text.trimmed()).replace(QLatin1StringView("GMT"), QLatin1StringView("+0000"));
        return QDateTime::fromString(spelt, Qt::RFC2822Date);
    };
    const QDateTime until = dateOf(response.retryAfter);
    const QDateTime sent = dateOf(response.date); // by the server's own clock, however wrong either is
    return std::chrono::milliseconds(until.isValid() ? (sent.isValid() ? sent : now).msecsTo(until) : 0);
}

} // namespace

bool isRetryable(const ServiceError &error)
{
    switch (error.kind) {
    case Kind::TooManyRequests:
        return true;
    case Kind::ServerError:
        return error.status == 502 || error.status == 503 || error.status == 504;
    case Kind::ConnectionLost:
        return error.status == 0;
    case Kind::UnexpectedAnswer:
        // An interim response, after which the final one follows (RFC 9110, 15.2). Before 6.8 Qt skips 100 alone, takes
        // any other for the whole answer and drops what follows; another time the server may leave it out.
        return error.status > 101 && error.status < 200;
    default:
        return false;
    }
}

std::chrono::milliseconds retryDelay(int number, const HttpResponse &response, const QDateTime &now, double jitter)
{
    const auto asked = askedFor(response, now);
    if (asked > 0ms)
        return std::min<std::chrono::milliseconds>(asked, longestPause);
    const std::chrono::milliseconds own = 1s * (1 << number);
    return own + std::chrono::milliseconds(std::llround(static_cast<double>(own.count()) * jitter / 4));
}

} // namespace MasteryChart
