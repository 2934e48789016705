// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/responsecheck.h"

#include "retroachievements/retrypolicy.h"
#include "support/fuzzer.h"

#include <QTimeZone>

#include <algorithm>
#include <utility>

using namespace MasteryChart;

namespace {

constexpr int everyError = 0x1ff; // the bits that NetworkError has

/// The response that \a bytes describe: status, error and whether it is too long; Retry-After; Date; and the body.
HttpResponse responseFrom(const QByteArray &bytes)
{
    QByteArrayList lines = bytes.split('\n');
    lines.resize(std::max<qsizetype>(lines.size(), 4));
    QByteArrayList numbers = lines[0].split(' ');
    numbers.resize(3);
    return {.status = numbers[0].toInt(),
            .error = static_cast<QNetworkReply::NetworkError>(numbers[1].toInt() & everyError),
            .tooLong = numbers[2] == "1",
            .body = lines.sliced(3).join('\n'),
            .retryAfter = lines[1],
            .date = lines[2]};
}

void checkBody(const HttpResponse &response)
{
    const auto body = bodyOrError(response);
    if (body) {
        check(response.status == 200);
        check(response.error == QNetworkReply::NoError && !response.tooLong);
        check(*body == response.body && !body->trimmed().startsWith('<'));
        return;
    }
    check(body.error().status == response.status);
    check(!sentence(body.error()).isEmpty());
    if (isRetryable(body.error()))
        check(response.status == 0 || (response.status > 101 && response.status < 200) || response.status == 429
              || (response.status >= 502 && response.status <= 504));
}

} // namespace

void MasteryChart::fuzz(const QByteArray &bytes)
{
    using namespace std::chrono_literals;

    const HttpResponse response = responseFrom(bytes);
    checkBody(response);
    const QDateTime now(QDate(2026, 11, 22), QTime(10, 0), QTimeZone::utc());
    for (const auto &[number, jitter] : {std::pair(1, 0.0), std::pair(maxAttempts - 1, 1.0)}) {
        const auto wait = retryDelay(number, response, now, jitter);
        check(wait > 0ms && wait <= 24h);
    }
}
