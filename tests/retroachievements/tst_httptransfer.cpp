// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/httptransfer.h"
#include "retroachievements/requests.h"
#include "retroachievements/responsecheck.h"
#include "support/fakeclock.h"
#include "support/gameservice.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPointer>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A transfer and what it heard.
class WatchedTransfer
{
public:
    WatchedTransfer(QNetworkAccessManager &network, Clock &clock, const QNetworkRequest &request)
        : transfer(network, clock, request, nullptr)
    {
        QObject::connect(&transfer, &HttpTransfer::finished, &transfer,
                         [this](const HttpResponse &response) { responses.append(response); });
    }

    HttpTransfer transfer;
    QList<HttpResponse> responses;
};

} // namespace

/// One request and its answer, as they cross the line.
class HttpTransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReceiverOfFinishedMayDeleteTheTransfer();
    void anAnswerThatArrivedDuringSleepIsRead();
    void timeoutsBeginAnewAfterSleep();
    void noChallengeIsAnswered_data();
    void noChallengeIsAnswered();
    void noChallengeOfAProxyIsAnswered_data();
    void noChallengeOfAProxyIsAnswered();
    void requestsSendOnlyTheNeededHeaders();

private:
    QNetworkAccessManager m_network;
    FakeClock m_clock;
};

void HttpTransferTest::aReceiverOfFinishedMayDeleteTheTransfer()
{
    const LoopbackServer server(
        [](const HttpRequest &) { return HttpReply::answer(200, QByteArray(HttpTransfer::maxBodySize + 1, ' ')); });
    auto transfer = std::make_unique<HttpTransfer>(m_network, m_clock, QNetworkRequest(server.url()), nullptr);
    const QPointer<QNetworkReply> reply = transfer->findChild<QNetworkReply *>();
    std::optional<bool> isReplyThere;
    connect(transfer.get(), &HttpTransfer::finished, this, [&](const HttpResponse &response) {
        transfer.reset();
        isReplyThere = response.tooLong && reply; // Qt goes on with it when this returns
    });
    QTRY_VERIFY(isReplyThere);
    QVERIFY(*isReplyThere);
    QTRY_VERIFY(!reply);
}

void HttpTransferTest::anAnswerThatArrivedDuringSleepIsRead()
{
    LoopbackServer server([](const HttpRequest &) { return HttpReply::answer(200, "{}").onRelease(); });
    WatchedTransfer asked(m_network, m_clock, QNetworkRequest(server.url()));
    QTRY_COMPARE(server.inFlight(), 1);
    m_clock.advance(5s);
    server.release();
    m_clock.suspend(1min);
    QVERIFY(asked.responses.isEmpty());
    QTRY_COMPARE(asked.responses.size(), 1);
    QCOMPARE(asked.responses[0].error, QNetworkReply::NoError);
    QCOMPARE(asked.responses[0].body, "{}"_ba);
}

void HttpTransferTest::timeoutsBeginAnewAfterSleep()
{
    const LoopbackServer server(neverAnswers);
    WatchedTransfer asked(m_network, m_clock, QNetworkRequest(server.url()));
    QTRY_COMPARE(server.inFlight(), 1);
    m_clock.advance(19s);
    m_clock.suspend(1h);
    m_clock.advance(HttpTransfer::idleTimeout - 1ms);
    QVERIFY(asked.responses.isEmpty());
    m_clock.advance(1ms);
    QCOMPARE(asked.responses.size(), 1);
    QCOMPARE(asked.responses[0].error, QNetworkReply::TimeoutError);
}

void HttpTransferTest::noChallengeIsAnswered_data()
{
    QTest::addColumn<QByteArrayList>("challenges");
    const QByteArray basic = R"(Basic realm="x")";
    const QByteArray digest = R"(Digest realm="x", nonce="y", qop="auth")";
    QTest::newRow("Basic") << QByteArrayList{basic};
    QTest::newRow("Digest") << QByteArrayList{digest};
    QTest::newRow("NTLM") << QByteArrayList{"NTLM"};
    QTest::newRow("Negotiate") << QByteArrayList{"Negotiate"};
    QTest::newRow("all") << QByteArrayList{"Negotiate", "NTLM", digest, basic};
}

/// With what they hold for programs that have a user to ask, or the user's ticket.
void HttpTransferTest::noChallengeIsAnswered()
{
    QFETCH(const QByteArrayList, challenges);

    const std::array<std::tuple<int, QByteArray, ServiceError::Kind>, 2> statuses{
        {{401, "WWW-Authenticate: ", ServiceError::Kind::CredentialsRefused},
         {407, "Proxy-Authenticate: ", ServiceError::Kind::ProxyError}}};
    for (const auto &[status, name, kind] : statuses) {
        QByteArrayList headers;
        for (const QByteArray &challenge : challenges)
            headers.append(name + challenge);
        const LoopbackServer server(
            [&](const HttpRequest &) { return HttpReply::answer(status, {}, "text/html", headers); });
        const Service service = serviceAt(server.url());
        const WatchedTransfer asked(m_network, m_clock, checkRequest(service, someone(), ApiVersion::V1));
        QTRY_COMPARE(asked.responses.size(), 1);
        QCOMPARE(bodyOrError(asked.responses[0]).error(), (ServiceError{kind, status}));
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(!server.requests().first().headers.contains("authorization"));
        QVERIFY(!server.requests().first().headers.contains("proxy-authorization"));
    }
}

/// Not NTLM, whose first message Qt sends to a proxy whatever it is told; it names no user.
void HttpTransferTest::noChallengeOfAProxyIsAnswered_data()
{
    QTest::addColumn<QByteArrayList>("challenges");
    QTest::newRow("Basic") << QByteArrayList{R"(Basic realm="x")"};
    QTest::newRow("Digest") << QByteArrayList{R"(Digest realm="x", nonce="y", qop="auth")"};
    QTest::newRow("Negotiate") << QByteArrayList{"Negotiate"};
}

void HttpTransferTest::noChallengeOfAProxyIsAnswered()
{
    QFETCH(const QByteArrayList, challenges);

    QByteArrayList headers;
    for (const QByteArray &challenge : challenges)
        headers.append("Proxy-Authenticate: " + challenge);
    const LoopbackServer proxy([&](const HttpRequest &) { return HttpReply::answer(407, {}, "text/html", headers); });
    QNetworkAccessManager network;
    network.setProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, proxy.url().host(), static_cast<quint16>(proxy.url().port())));
    const Service service = Service::at(u"https://retroachievements.invalid/API/"_s).value();
    const WatchedTransfer asked(network, m_clock, checkRequest(service, someone(), ApiVersion::V1));
    QTRY_COMPARE(asked.responses.size(), 1);
    QCOMPARE(bodyOrError(asked.responses[0]).error().kind, ServiceError::Kind::ProxyError);
    for (const HttpRequest &request : proxy.requests())
        QVERIFY(!request.headers.contains("proxy-authorization"));
}

void HttpTransferTest::requestsSendOnlyTheNeededHeaders()
{
    const LoopbackServer server([](const HttpRequest &) {
        return HttpReply::answer(200, "{}", "application/json",
                                 {"Set-Cookie: session=1; Path=/", "ETag: \"1\"", "Cache-Control: max-age=600"});
    });
    const Service service = serviceAt(server.url());
    const QByteArrayList always{"accept-encoding", "accept-language", "connection", "host", "user-agent"};
    const QList<std::pair<QNetworkRequest, QByteArrayList>> requests{
        {distributionRequest(service, someone(), 1, UnlockMode::Hardcore, AchievementSet::Official), {}},
        {distributionRequestV2(service, someone(), 1), {"accept", "x-api-key"}},
        {detailsRequest(service, someone(), 1), {}},
        {imageRequest(service, u"/Images/1.png"_s).value(), {}},
        {checkRequest(service, someone(), ApiVersion::V1), {}},
        {checkRequest(service, someone(), ApiVersion::V1), {}}, // the server has answered it before
    };
    for (const auto &[request, more] : requests) {
        const WatchedTransfer asked(m_network, m_clock, request);
        QTRY_COMPARE(asked.responses.size(), 1);
        QByteArrayList expected = always + more;
        QByteArrayList names = server.requests().last().headers.keys();
        std::ranges::sort(expected);
        std::ranges::sort(names);
        QCOMPARE(names, expected);
    }
    QCOMPARE(server.requests().size(), requests.size());
}

QTEST_GUILESS_MAIN(HttpTransferTest)
#include "tst_httptransfer.moc"
