// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/httptransfer.h"
#include "support/fakeclock.h"
#include "support/loopbackserver.h"

#include <QNetworkAccessManager>
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
    void whoHearsItMayDeleteIt();
    void whatCameWhileTheMachineSleptCounts();
    void whatDidNotComeIsWaitedForAnew();

private:
    QNetworkAccessManager m_network;
    FakeClock m_clock;
};

void HttpTransferTest::whoHearsItMayDeleteIt()
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

void HttpTransferTest::whatCameWhileTheMachineSleptCounts()
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

void HttpTransferTest::whatDidNotComeIsWaitedForAnew()
{
    const LoopbackServer server([](const HttpRequest &) { return HttpReply().onRelease(); });
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

QTEST_GUILESS_MAIN(HttpTransferTest)
#include "tst_httptransfer.moc"
