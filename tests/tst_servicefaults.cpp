// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watchedload.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = ServiceError::Kind;

class ServiceFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongAnswersAreToldApart_data();
    void wrongAnswersAreToldApart();
    void oneWrongAnswerIsEnough_data();
    void oneWrongAnswerIsEnough();
    void failedDetailsHarmNothing_data();
    void failedDetailsHarmNothing();
    void aBadIconDoesNotCome_data();
    void aBadIconDoesNotCome();
    void aServerThatIsNotThereIsNotReachable();
    void failuresAtTheSameTimeAreToldOnce();
    void theKeyFollowsNoRedirectToAnotherServer();
    void aRedirectOnTheSameServerIsFollowed();
    void silenceIsATimeout_data();
    void silenceIsATimeout();
    void bodiesAreReadUpToALimit_data();
    void bodiesAreReadUpToALimit();
};

namespace {

/// A network that gives up after a moment, whatever the program is willing to wait.
class ImpatientNetwork : public WatchedNetwork
{
protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        QNetworkRequest hurried = request;
        hurried.setTransferTimeout(50);
        QNetworkReply *reply = WatchedNetwork::createRequest(operation, hurried, body);
        requests.last() = request;
        return reply;
    }
};

/// A reply that has failed before anyone listens.
class FailedReply : public QNetworkReply
{
public:
    explicit FailedReply(QObject *parent)
        : QNetworkReply(parent)
    {
        open(ReadOnly);
        setError(HostNotFoundError, {});
        setFinished(true);
        QMetaObject::invokeMethod(this, &QNetworkReply::finished, Qt::QueuedConnection);
    }
    void abort() override {}

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

/// A network that is down: all requests fail in the same turn of the event loop.
class DownNetwork : public QNetworkAccessManager
{
protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &, QIODevice *) override
    {
        return new FailedReply(this);
    }
};

/// Every way of not answering as the API promises.
void addWrongAnswerRows()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");

    const auto row = [](const char *name, const HttpReply &reply, Kind kind, int status) {
        QTest::newRow(name) << reply << kind << status;
    };
    const HttpReply whole = HttpReply::answer(200, distributionBody(dragster().hardcore));
    using Then = HttpReply::Then;

    row("401", unauthenticated(), Kind::CredentialsRefused, 401);
    row("401 that asks for a login", HttpReply::answer(401, {}, "text/html", {"WWW-Authenticate: Basic realm=\"x\""}),
        Kind::CredentialsRefused, 401);
    row("403, a web page", webPage(403), Kind::TurnedAway, 403);
    row("404", notFound(), Kind::NotThere, 404);
    row("410", HttpReply::answer(410, "{}"), Kind::NotThere, 410);
    row("422", unprocessable(), Kind::NotAccepted, 422);
    row("429, a web page", webPage(429), Kind::TooManyRequests, 429);
    row("429, empty", HttpReply::answer(429, {}, "text/html", {"Retry-After: 60"}), Kind::TooManyRequests, 429);
    row("429, cut off", webPage(429).cutOff(20, Then::Close), Kind::TooManyRequests, 429);
    row("500", serverError(), Kind::ServerFault, 500);
    row("502, a web page", webPage(502), Kind::ServerFault, 502);
    row("503, a web page", webPage(503), Kind::ServerFault, 503);
    row("503 with a good body", HttpReply::answer(503, distributionBody({1, 2})), Kind::ServerFault, 503);
    row("204", HttpReply::answer(204, {}), Kind::UnexpectedAnswer, 204);
    row("206", HttpReply::answer(206, distributionBody({1, 2})), Kind::UnexpectedAnswer, 206);
    row("200, a web page", webPage(200), Kind::WebPage, 200);
    row("200, empty", HttpReply::answer(200, {}), Kind::UnexpectedAnswer, 200);
    row("200, a failure", HttpReply::answer(200, R"({"success":false})"), Kind::UnexpectedAnswer, 200);
    row("200, too many achievements", HttpReply::answer(200, R"({"10001":1})"), Kind::UnexpectedAnswer, 200);
    row("200, no data", HttpReply::answer(200, "[]"), Kind::NoData, 200);
    row("200, no data, as an object", HttpReply::answer(200, "{}"), Kind::NoData, 200);
    row("redirect in a circle", redirect(QUrl(u"?again"_s)), Kind::Redirected, 302);
    // Qt does not tell a server that speaks something else from one that leaves.
    row("no HTTP", {"\x16\x03\x01\x02 hello\r\n\r\n", Then::Close}, Kind::ConnectionLost, 0);
    row("closed without an answer", HttpReply::close(), Kind::ConnectionLost, 0);
    row("reset without an answer", HttpReply::reset(), Kind::ConnectionLost, 0);
    row("closed within the head", {"HTTP/1.1 200 OK\r\nContent-Le", Then::Close}, Kind::ConnectionLost, 0);
    row("closed within the body", whole.cutOff(10, Then::Close), Kind::ConnectionLost, 200);
    row("closed before the body", {"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", Then::Close}, Kind::ConnectionLost,
        200);
}

} // namespace

/// A person at a terminal reads what Qt complains of.
void ServiceFaultsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

void ServiceFaultsTest::wrongAnswersAreToldApart_data()
{
    addWrongAnswerRows();
}

void ServiceFaultsTest::wrongAnswersAreToldApart()
{
    QFETCH(const HttpReply, reply);
    QFETCH(const Kind, kind);
    QFETCH(const int, status);

    LoopbackServer server([reply](const HttpRequest &) { return reply; });
    QNetworkAccessManager network;
    WatchedLoad game(network, server.url());
    game.hurry();
    QTRY_COMPARE(game.distributions.size(), 1);
    QVERIFY(!game.distributions[0]);
    QCOMPARE(game.distributions[0].error().kind, kind);
    QCOMPARE(game.distributions[0].error().status, status);
    QVERIFY(!sentence(game.distributions[0].error()).contains(someone().key.text()));

    // Once, and then nothing: the other requests are given up.
    QTRY_VERIFY(game.load->findChildren<Fetch *>().isEmpty());
    QCOMPARE(game.heard.count(u"error"_s), 1);
    QCOMPARE(game.heard.last(), u"error"_s);
}

void ServiceFaultsTest::oneWrongAnswerIsEnough_data()
{
    QTest::addColumn<QString>("wrong");

    QTest::newRow("hardcore") << u"1"_s;
    QTest::newRow("casual") << u"0"_s;
}

void ServiceFaultsTest::oneWrongAnswerIsEnough()
{
    QFETCH(const QString, wrong);

    // The other mode and the details are held for ever: a refusal waits for neither.
    LoopbackServer server([wrong](const HttpRequest &request) {
        return request.query.value(u"h"_s) == wrong ? unauthenticated() : HttpReply().onRelease();
    });
    QNetworkAccessManager network;
    WatchedLoad game(network, server.url());
    game.hurry();
    QTRY_COMPARE(game.distributions.size(), 1);
    QVERIFY(!game.distributions[0]);
    QCOMPARE(game.distributions[0].error(), (ServiceError{Kind::CredentialsRefused, 401}));
    QTRY_VERIFY(game.load->findChildren<Fetch *>().isEmpty());
    QTRY_COMPARE(server.inFlight(), 0);
    QCOMPARE(game.heard, QStringList{u"error"_s});
}

void ServiceFaultsTest::failedDetailsHarmNothing_data()
{
    addWrongAnswerRows();
}

void ServiceFaultsTest::failedDetailsHarmNothing()
{
    QFETCH(const HttpReply, reply);

    LoopbackServer server(serviceBut(detailsFile, reply));
    QNetworkAccessManager network;
    WatchedLoad game(network, server.url());
    game.hurry();
    QTRY_COMPARE(game.details.size(), 1);
    QTRY_COMPARE(game.distributions.size(), 1);
    QVERIFY(game.distributions[0]);
    QCOMPARE(*game.distributions[0], Distribution(dragster().hardcore, dragster().casual));
    QVERIFY(!game.details[0]);
    QVERIFY(game.icons.isEmpty());
}

void ServiceFaultsTest::aBadIconDoesNotCome_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("requests");

    QTest::newRow("missing") << "/Images/000000.png"_ba << 4;
    QTest::newRow("null") << ""_ba << 3;
    QTest::newRow("another host") << "//127.0.0.1:9/x.png"_ba << 3;
    QTest::newRow("a whole link") << "http://127.0.0.1:9/x.png"_ba << 3;
    QTest::newRow("a file") << "file:///etc/hostname"_ba << 3;
}

void ServiceFaultsTest::aBadIconDoesNotCome()
{
    QFETCH(const QByteArray, path);
    QFETCH(const int, requests);

    LoopbackServer server(
        serviceBut(detailsFile, HttpReply::answer(200, "{\"Title\":\"Dragster\",\"ImageIcon\":\"" + path + "\"}")));
    WatchedNetwork network;
    WatchedLoad game(network, server.url());
    game.hurry();
    QTRY_COMPARE(game.details.size(), 1);
    QTRY_COMPARE(game.distributions.size(), 1);
    QCOMPARE(game.details[0]->title, u"Dragster"_s);
    QTRY_COMPARE(network.requests.size(), requests);
    QTRY_COMPARE(server.requests().size(), requests);
    QTRY_COMPARE(server.inFlight(), 0);
    QVERIFY(game.icons.isEmpty() || !game.icons[0]);
}

void ServiceFaultsTest::aServerThatIsNotThereIsNotReachable()
{
    QNetworkAccessManager network;
    WatchedLoad game(network, LoopbackServer::deadUrl());
    QTRY_COMPARE(game.distributions.size(), 1);
    QVERIFY(!game.distributions[0]);
    QCOMPARE(game.distributions[0].error(), ServiceError{Kind::NotReachable});
    QTRY_VERIFY(game.load->findChildren<Fetch *>().isEmpty());
    QCOMPARE(game.heard.count(u"error"_s), 1);
    QCOMPARE(game.heard.last(), u"error"_s);
}

void ServiceFaultsTest::failuresAtTheSameTimeAreToldOnce()
{
    DownNetwork network;
    WatchedLoad game(network, LoopbackServer::deadUrl());
    QVERIFY(game.heard.isEmpty());
    QTRY_VERIFY(game.load->findChildren<Fetch *>().isEmpty());
    QCOMPARE(game.heard, QStringList{u"error"_s});
    QCOMPARE(game.distributions[0].error(), ServiceError{Kind::HostUnknown});
}

void ServiceFaultsTest::theKeyFollowsNoRedirectToAnotherServer()
{
    LoopbackServer other(serviceWith());
    LoopbackServer server([target = other.url()](const HttpRequest &request) {
        QUrl url = target;
        url.setPath(request.path);
        url.setQuery(QString::fromLatin1(request.target.split('?').value(1)));
        return redirect(url);
    });
    QNetworkAccessManager network;
    WatchedLoad game(network, server.url());
    game.hurry();
    QTRY_COMPARE(game.distributions.size(), 1);
    QVERIFY(!game.distributions[0]);
    QCOMPARE(game.distributions[0].error().kind, Kind::Redirected);
    QTRY_VERIFY(game.load->findChildren<Fetch *>().isEmpty());
    QCOMPARE(other.connections(), 0);
}

void ServiceFaultsTest::aRedirectOnTheSameServerIsFollowed()
{
    LoopbackServer server([service = serviceWith()](const HttpRequest &request) {
        if (!request.path.startsWith(u"/old/"))
            return service(request);
        QByteArray target = request.target;
        return redirect(QUrl::fromEncoded(target.replace("/old/", "/API/")));
    });
    QNetworkAccessManager network;
    WatchedLoad game(network, server.url(u"/old/"_s));
    QTRY_COMPARE(game.distributions.size(), 1);
    QVERIFY(game.distributions[0]);
    QTRY_COMPARE(game.icons.size(), 1);
}

void ServiceFaultsTest::silenceIsATimeout_data()
{
    QTest::addColumn<HttpReply>("reply");

    const HttpReply whole = HttpReply::answer(200, distributionBody(dragster().hardcore));
    QTest::newRow("no answer") << HttpReply().onRelease();
    QTest::newRow("half a head") << HttpReply{"HTTP/1.1 200 OK\r\nContent-Le"};
    QTest::newRow("half a body") << whole.cutOff(10, HttpReply::Then::KeepOpen);
}

void ServiceFaultsTest::silenceIsATimeout()
{
    QFETCH(const HttpReply, reply);

    LoopbackServer server(serviceBut(distributionFile, reply));
    ImpatientNetwork network;
    WatchedLoad game(network, server.url());
    game.hurry();
    QTRY_COMPARE(game.distributions.size(), 1);
    QVERIFY(!game.distributions[0]);
    QCOMPARE(game.distributions[0].error().kind, Kind::TimedOut);
}

void ServiceFaultsTest::bodiesAreReadUpToALimit_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<bool>("isRead");

    const QByteArray answer = R"({"1":5})"_ba;
    const auto limit = 8 * 1024 * 1024;
    const QByteArray atTheLimit = QByteArray(limit - answer.size(), ' ') + answer;
    const auto compressed = [](const QByteArray &body) { // without the length that Qt puts before it
        return HttpReply::answer(200, qCompress(body).sliced(4), "application/json", {"Content-Encoding: deflate"});
    };
    QTest::newRow("at the limit") << HttpReply::answer(200, atTheLimit) << true;
    QTest::newRow("beyond") << HttpReply::answer(200, ' ' + atTheLimit) << false;
    QTest::newRow("far beyond") << HttpReply::answer(200, QByteArray(4 * limit, ' ') + answer) << false;
    QTest::newRow("compressed") << compressed(answer) << true;
    QTest::newRow("far beyond, and small on its way") << compressed(QByteArray(4 * limit, ' ') + answer) << false;
}

void ServiceFaultsTest::bodiesAreReadUpToALimit()
{
    QFETCH(const HttpReply, reply);
    QFETCH(const bool, isRead);

    LoopbackServer server(serviceBut(distributionFile, reply));
    QNetworkAccessManager network;
    WatchedLoad game(network, server.url(), {.gameId = 14402, .unlocks = Unlocks::Hardcore});
    QTRY_COMPARE(game.distributions.size(), 1);
    QCOMPARE(game.distributions[0].has_value(), isRead);
    if (!isRead)
        QCOMPARE(game.distributions[0].error(), (ServiceError{Kind::UnexpectedAnswer, 200}));
}

QTEST_GUILESS_MAIN(ServiceFaultsTest)
#include "tst_servicefaults.moc"
