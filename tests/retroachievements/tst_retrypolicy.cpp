// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/retrypolicy.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ServiceError::Kind;

/// After which responses a request is sent again, and when.
class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); } // where a date in the header is another hour, or none

    void temporaryFailuresAreRetried_data()
    {
        QTest::addColumn<ServiceError>("error");
        QTest::addColumn<bool>("isWorthIt");

        const auto row = [](const char *name, Kind kind, int status, bool isWorthIt) {
            QTest::newRow(name) << ServiceError{kind, status} << isWorthIt;
        };
        row("429", Kind::TooManyRequests, 429, true);
        row("502", Kind::ServerError, 502, true);
        row("503", Kind::ServerError, 503, true);
        row("504", Kind::ServerError, 504, true);
        row("reset before an answer", Kind::ConnectionLost, 0, true);
        row("reset within an answer", Kind::ConnectionLost, 200, false);
        row("500", Kind::ServerError, 500, false);
        row("501", Kind::ServerError, 501, false);
        row("505", Kind::ServerError, 505, false);
        row("401", Kind::CredentialsRefused, 401, false);
        row("403", Kind::Forbidden, 403, false);
        row("404", Kind::NotFound, 404, false);
        row("422", Kind::InvalidRequest, 422, false);
        row("refused", Kind::ConnectionFailed, 0, false);
        row("no address", Kind::HostNotFound, 0, false);
        row("not secure", Kind::TlsError, 0, false);
        row("proxy", Kind::ProxyError, 0, false);
        row("timeout", Kind::TimedOut, 0, false);
        row("no data", Kind::NoData, 200, false);
        row("a web page", Kind::WebPage, 200, false);
        row("another shape", Kind::UnexpectedAnswer, 200, false);
        row("another protocol", Kind::UnexpectedAnswer, 101, false);
        row("the server works on it", Kind::UnexpectedAnswer, 102, true);
        row("an early hint", Kind::UnexpectedAnswer, 103, true);
        row("the last interim response", Kind::UnexpectedAnswer, 199, true);
    }

    void temporaryFailuresAreRetried()
    {
        QFETCH(const ServiceError, error);
        QTEST(isRetryable(error), "isWorthIt");
    }

    void theWaitIsRetryAfterOrOurOwn_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<int>("seconds");

        QTest::newRow("after the first try") << 1 << ""_ba << ""_ba << 2;
        QTest::newRow("after the second") << 2 << ""_ba << ""_ba << 4;
        QTest::newRow("after the third") << 3 << ""_ba << ""_ba << 8;
        QTest::newRow("a second") << 3 << "1"_ba << ""_ba << 1;
        QTest::newRow("blanks around it") << 1 << " 7 "_ba << ""_ba << 7;
        QTest::newRow("a minute") << 1 << "60"_ba << ""_ba << 60;
        QTest::newRow("more than a minute") << 1 << "61"_ba << ""_ba << 61;
        QTest::newRow("a day") << 1 << "86400"_ba << ""_ba << 86'400;
        QTest::newRow("a month") << 1 << "2592000"_ba << ""_ba << 86'400;
        QTest::newRow("beyond every number") << 2 << "99999999999999999999"_ba << ""_ba << 4;
        QTest::newRow("none") << 2 << "0"_ba << ""_ba << 4;
        QTest::newRow("negative") << 2 << "-5"_ba << ""_ba << 4;
        QTest::newRow("far below none") << 2 << "-18446744073709551"_ba << ""_ba << 4; // in 64 bits, 0.6 s
        QTest::newRow("half a second") << 2 << "0.5"_ba << ""_ba << 4;
        QTest::newRow("words") << 2 << "soon"_ba << ""_ba << 4;
        QTest::newRow("a date") << 1 << "Sun, 22 Nov 2026 10:00:25 GMT"_ba << ""_ba << 25;
        QTest::newRow("a date tomorrow") << 1 << "Mon, 23 Nov 2026 09:59:59 GMT"_ba << ""_ba << 86'399;
        QTest::newRow("a date far off") << 1 << "Fri, 22 Nov 2126 10:00:00 GMT"_ba << ""_ba << 86'400;
        QTest::newRow("a date that is past") << 1 << "Sun, 22 Nov 2026 09:59:59 GMT"_ba << ""_ba << 2;
        QTest::newRow("a date by a clock that is wrong")
            << 1 << "Thu, 01 Jan 1970 00:00:30 GMT"_ba << "Thu, 01 Jan 1970 00:00:10 GMT"_ba << 20;
        QTest::newRow("a date in the hour that spring skips")
            << 1 << "Sun, 28 Mar 2027 02:30:09 GMT"_ba << "Sun, 28 Mar 2027 02:30:00 GMT"_ba << 9;
        QTest::newRow("a date beside one that is none")
            << 1 << "Sun, 22 Nov 2026 10:00:25 GMT"_ba << "yesterday"_ba << 25;
        QTest::newRow("no date at all") << 1 << "Sun, 99 Nov 2026 10:00:25 GMT"_ba << ""_ba << 2;
    }

    void theWaitIsRetryAfterOrOurOwn()
    {
        QFETCH(const int, number);
        QFETCH(const QByteArray, retryAfter);
        QFETCH(const QByteArray, date);
        QFETCH(const int, seconds);

        const HttpResponse response{.status = 429, .retryAfter = retryAfter, .date = date};
        const QDateTime now = QDateTime::fromString(u"2026-11-22T10:00:00Z"_s, Qt::ISODate);
        QCOMPARE(retryDelay(number, response, now, 0), std::chrono::milliseconds(std::chrono::seconds(seconds)));
    }

    void onlyOurOwnWaitsVary_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");

        QTest::newRow("our own") << ""_ba << 8000 << 10'000;
        QTest::newRow("the service's") << "8"_ba << 8000 << 8000;
    }

    void onlyOurOwnWaitsVary()
    {
        QFETCH(const QByteArray, retryAfter);
        QFETCH(const int, least);
        QFETCH(const int, most);

        const HttpResponse response{.status = 503, .retryAfter = retryAfter};
        QCOMPARE(retryDelay(3, response, {}, 0), std::chrono::milliseconds(least));
        QCOMPARE(retryDelay(3, response, {}, 1), std::chrono::milliseconds(most));
        QCOMPARE(retryDelay(3, response, {}, 0.5), std::chrono::milliseconds((least + most) / 2));
    }
};

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
