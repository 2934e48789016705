// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/httptransfer.h"
#include "support/fakeclock.h"
#include "support/loopbackserver.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QTest>

using namespace MasteryChart;

/// One request and its answer, as they cross the line.
class HttpTransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHearsItMayDeleteIt();

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

QTEST_GUILESS_MAIN(HttpTransferTest)
#include "tst_httptransfer.moc"
