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

/// The answer that \a bytes describe: status, error and whether it is too long; Retry-After; Date; and the body.
HttpResponse answerFrom(const QByteArray &bytes)
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

void checkBody(const HttpResponse &answer)
{
    const auto body = bodyOrError(answer);
    if (body) {
        check(answer.status == 200);
        check(answer.error == QNetworkReply::NoError && !answer.tooLong);
        check(*body == answer.body && !body->trimmed().startsWith('<'));
        return;
    }
    check(body.error().status == answer.status);
    check(!sentence(body.error()).isEmpty());
    if (isRetryable(body.error()))
        check(answer.status == 0 || (answer.status > 101 && answer.status < 200) || answer.status == 429
              || (answer.status >= 502 && answer.status <= 504));
}

} // namespace

void MasteryChart::fuzz(const QByteArray &bytes)
{
    using namespace std::chrono_literals;

    const HttpResponse answer = answerFrom(bytes);
    checkBody(answer);
    const QDateTime now(QDate(2026, 11, 22), QTime(10, 0), QTimeZone::utc());
    for (const auto &[number, jitter] : {std::pair(1, 0.0), std::pair(maxAttempts - 1, 1.0)}) {
        const auto wait = retryDelay(number, answer, now, jitter);
        check(wait > 0ms && wait <= 24h);
    }
}
