// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/fetch.h"
#include "support/fakeclock.h"
#include "support/gameservice.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ServiceError::Kind;

namespace {

/// A fetch and what it came to.
class WatchedFetch
{
public:
    WatchedFetch(const Transport &transport, const QUrl &url)
        : fetch(std::make_unique<Fetch>(transport, QNetworkRequest(url), nullptr))
    {
        QObject::connect(fetch.get(), &Fetch::finished, fetch.get(),
                         [this](const Fetch::Result &result) { results.append(result); });
    }

    /// Whether it waits for the next try.
    bool waits() const { return fetch->waiting().has_value(); }

    std::unique_ptr<Fetch> fetch;
    QList<Fetch::Result> results;
};

/// The answers in turn; the last one for ever.
LoopbackServer::Handler inTurn(const QList<HttpReply> &replies)
{
    return [replies, next = 0](const HttpRequest &) mutable {
        return replies.at(std::min<qsizetype>(next++, replies.size() - 1));
    };
}

const HttpReply good = HttpReply::answer(200, "{}");

} // namespace

/// One thing asked of the service: when it is sent, and sent again.
class FetchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBusyServiceIsAskedAgainAfterAWhile()
    {
        LoopbackServer server(inTurn({tooManyRequests(), good}));
        WatchedFetch one({m_network, m_limiter, m_clock}, server.url());
        QVERIFY(!one.waits());
        QTRY_VERIFY(one.waits());
        QCOMPARE(one.fetch->waiting()->because, (ServiceError{Kind::TooManyRequests, 429}));
        const auto wait = one.fetch->waiting()->until - m_clock.now();
        QVERIFY(wait >= 2s && wait <= 2500ms);

        m_clock.advance(wait - 1ms);
        QCoreApplication::processEvents();
        QVERIFY(one.waits());
        m_clock.advance(1ms);
        QTRY_COMPARE(one.results.size(), 1);
        QVERIFY(one.results.first().has_value());
        QVERIFY(!one.waits());
        QCOMPARE(server.requests().size(), 2);
    }

    void aFailedRequestIsRetriedThreeTimesWithGrowingWaits()
    {
        LoopbackServer server(inTurn({webPage(503)}));
        WatchedFetch one({m_network, m_limiter, m_clock}, server.url());
        int tries = 0;
        for (const auto least : {2000ms, 4000ms, 8000ms}) {
            ++tries;
            QTRY_COMPARE(server.requests().size(), tries);
            QTRY_VERIFY(one.waits());
            const auto wait = one.fetch->waiting()->until - m_clock.now();
            QVERIFY(wait >= least && wait <= least + least / 4);
            m_clock.advance(wait);
        }
        QTRY_COMPARE(one.results.size(), 1);
        QCOMPARE(one.results.first().error(), (ServiceError{Kind::ServerError, 503}));
        QCOMPARE(server.requests().size(), 4);
    }

    void retryAfterSetsTheWait()
    {
        LoopbackServer server(inTurn({tooManyRequests("45"), good}));
        WatchedFetch one({m_network, m_limiter, m_clock}, server.url());
        QTRY_VERIFY(one.waits());
        QCOMPARE(one.fetch->waiting()->until - m_clock.now(), 45'000ms);
        m_clock.advance(45s);
        QTRY_COMPARE(one.results.size(), 1);
        QVERIFY(one.results.first().has_value());
    }

    void permanentFailuresAreNotRetried()
    {
        LoopbackServer server(inTurn({unprocessable()}));
        WatchedFetch one({m_network, m_limiter, m_clock}, server.url());
        QTRY_COMPARE(one.results.size(), 1);
        QCOMPARE(one.results.first().error(), (ServiceError{Kind::InvalidRequest, 422}));
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(m_clock.alarms(), 0);
    }

    void aPauseThatTheServiceAsksForDelaysAllFetches()
    {
        LoopbackServer server(inTurn({tooManyRequests("30"), good}));
        WatchedFetch one({m_network, m_limiter, m_clock}, server.url());
        QTRY_VERIFY(one.waits());
        WatchedFetch other({m_network, m_limiter, m_clock}, server.url());
        QTRY_VERIFY(other.waits());
        QCOMPARE(other.fetch->waiting()->until - m_clock.now(), 30'000ms);
        QVERIFY(!other.fetch->waiting()->because); // it has not been refused itself
        QCOMPARE(server.requests().size(), 1);
        m_clock.advance(30s);
        QTRY_VERIFY(one.results.size() == 1 && other.results.size() == 1);
    }

    void theRefusalOfTheLastRetryDelaysOtherFetches()
    {
        LoopbackServer server(inTurn({tooManyRequests("10")}));
        WatchedFetch one({m_network, m_limiter, m_clock}, server.url());
        for (int tries = 1; tries <= 3; ++tries) {
            QTRY_COMPARE(server.requests().size(), tries);
            QTRY_VERIFY(one.waits());
            m_clock.advance(10s);
        }
        QTRY_COMPARE(one.results.size(), 1);
        const WatchedFetch other({m_network, m_limiter, m_clock}, server.url());
        QTRY_VERIFY(other.waits());
        QCOMPARE(server.requests().size(), 4);
    }

    void aLongPauseFailsTheFetchAtOnce_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("too many requests") << 429 << Kind::TooManyRequests;
        QTest::newRow("maintenance") << 503 << Kind::ServerError;
    }

    void aLongPauseFailsTheFetchAtOnce()
    {
        QFETCH(const int, status);
        QFETCH(const Kind, kind);

        LoopbackServer server(inTurn({HttpReply::answer(status, {}, "text/html", {"Retry-After: 61"})}));
        WatchedFetch one({m_network, m_limiter, m_clock}, server.url());
        QTRY_COMPARE(one.results.size(), 1);
        QCOMPARE(one.results.first().error(), (ServiceError{kind, status, 61s}));
        QVERIFY(!one.waits());
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(m_clock.alarms(), 0);
    }

    void aLongPauseFailsWaitingAndNewFetches()
    {
        LoopbackServer server([](const HttpRequest &) { return tooManyRequests("300").onRelease(); });
        std::vector<std::unique_ptr<WatchedFetch>> all;
        const auto ask = [&] {
            all.push_back(std::make_unique<WatchedFetch>(Transport{m_network, m_limiter, m_clock}, server.url()));
        };
        for (int number = 0; number < 6; ++number)
            ask();
        QTRY_COMPARE(server.inFlight(), 4);
        server.release();
        for (const auto &one : all)
            QTRY_COMPARE(one->results.size(), 1);
        QCOMPARE(server.requests().size(), 4);

        m_clock.advance(100s);
        ask();
        QVERIFY(all.back()->results.isEmpty()); // never from within the constructor
        QTRY_COMPARE(all.back()->results.size(), 1);
        QCOMPARE(all.back()->results.first().error(), (ServiceError{Kind::TooManyRequests, 429, 200s}));
        QCOMPARE(server.requests().size(), 4);

        m_clock.advance(140s); // what is left now, anyone waits
        ask();
        QTRY_VERIFY(all.back()->waits());
        QCOMPARE(all.back()->fetch->waiting()->until - m_clock.now(), 60'000ms);
        server.setHandler([](const HttpRequest &) { return good; });
        m_clock.advance(1min);
        QTRY_COMPARE(all.back()->results.size(), 1);
        QVERIFY(all.back()->results.first().has_value());
    }

    void aLongPauseFailsAFetchThatWaitsForItsRetry()
    {
        LoopbackServer server(inTurn({webPage(503), tooManyRequests("300")}));
        WatchedFetch one({m_network, m_limiter, m_clock}, server.url());
        QTRY_VERIFY(one.waits());
        const WatchedFetch other({m_network, m_limiter, m_clock}, server.url());
        QTRY_COMPARE(other.results.size(), 1);
        m_clock.advance(one.fetch->waiting()->until - m_clock.now());
        QTRY_COMPARE(one.results.size(), 1);
        QCOMPARE(one.results.first().error().kind, Kind::TooManyRequests);
        QVERIFY(one.results.first().error().pause > 4min);
        QCOMPARE(server.requests().size(), 2);
    }

    void theWaitOfOneFetchDelaysNoOther()
    {
        LoopbackServer server(inTurn({webPage(503), good}));
        WatchedFetch one({m_network, m_limiter, m_clock}, server.url());
        QTRY_VERIFY(one.waits());
        WatchedFetch other({m_network, m_limiter, m_clock}, server.url());
        QTRY_COMPARE(other.results.size(), 1);
        QVERIFY(one.results.isEmpty());
    }

    void aFetchThatIsDeletedWhileItWaitsIsNotSent()
    {
        LoopbackServer server(inTurn({tooManyRequests("10")}));
        WatchedFetch one({m_network, m_limiter, m_clock}, server.url());
        QTRY_VERIFY(one.waits());
        one.fetch.reset();
        QCOMPARE(m_clock.alarms(), 0);
        m_clock.advance(1min);
        WatchedFetch last({m_network, m_limiter, m_clock}, server.url()); // which takes the same way later
        QTRY_VERIFY(last.waits());
        QCOMPARE(server.requests().size(), 2);
    }

    void fourFetchesRunAtOnce()
    {
        LoopbackServer server([](const HttpRequest &) { return good.onRelease(); });
        constexpr int fetches = 9;
        std::vector<std::unique_ptr<WatchedFetch>> all;
        all.reserve(fetches);
        for (int number = 0; number < fetches; ++number)
            all.push_back(std::make_unique<WatchedFetch>(Transport{m_network, m_limiter, m_clock}, server.url()));
        const auto finished = [&] {
            return std::ranges::count_if(all, [](const auto &one) { return one->results.size() == 1; });
        };
        for (const int done : {4, 8, 9}) {
            QTRY_COMPARE(server.inFlight(), done == 9 ? 1 : 4);
            server.release();
            QTRY_COMPARE(finished(), done);
        }
        QCOMPARE(server.mostInFlight(), 4);
    }

    void aRedirectCountsForTheRateLimit()
    {
        LoopbackServer server(
            [](const HttpRequest &request) { return request.path == u"/old" ? redirect(QUrl(u"/new"_s)) : good; });
        RateLimiter narrow(m_clock, {.parallel = 4, .perMinute = 2});
        QNetworkRequest request(server.url(u"/old"_s));
        Fetch first({m_network, narrow, m_clock}, request, nullptr);
        bool finished = false;
        connect(&first, &Fetch::finished, this, [&] { finished = true; });
        QTRY_VERIFY(finished);
        QCOMPARE(server.requests().size(), 2);

        const WatchedFetch next({m_network, narrow, m_clock}, server.url());
        QTRY_VERIFY(next.waits());
        QCOMPARE(next.fetch->waiting()->until - m_clock.now(), 60'000ms);
        m_clock.advance(1min);
        QTRY_COMPARE(next.results.size(), 1);
    }

    void alarmsOfTheSystemClockAreCalled()
    {
        SystemClock clock;
        QEventLoop loop;
        bool calledOff = true;
        auto never = clock.in(1ms, [&] { calledOff = false; });
        never.reset();
        const auto before = clock.now();
        const auto alarm = clock.in(2ms, [&] { loop.quit(); });
        loop.exec();
        QVERIFY(clock.now() >= before);
        QVERIFY(calledOff);
        QCOMPARE(clock.date().timeSpec(), Qt::UTC);
    }

    void init() { m_clock.advance(1h); } // each test has a minute of its own

private:
    QNetworkAccessManager m_network;
    FakeClock m_clock;
    RateLimiter m_limiter{m_clock};
};

QTEST_GUILESS_MAIN(FetchTest)
#include "tst_fetch.moc"
