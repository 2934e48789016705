// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watchedloader.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

using Kind = ServiceError::Kind;

/// What the fault of one request means for the others, and where the key may not go.
class GameLoaderFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneRefusalEndsTheLoad_data();
    void oneRefusalEndsTheLoad();
    void aBadIconDoesNotCome_data();
    void aBadIconDoesNotCome();
    void oneUnknownHostEndsTheLoad_data();
    void oneUnknownHostEndsTheLoad();
    void failuresAtTheSameTimeAreToldOnce();
    void theKeyFollowsNoRedirectToAnotherServer();
    void aBodyShorterThanItsHeadSaysIsNotBelieved();
};

namespace {

/// A reply that Qt takes for whole, though the connection closed within it.
class ShortReply : public QNetworkReply
{
public:
    explicit ShortReply(QObject *parent)
        : QNetworkReply(parent)
    {
        open(ReadOnly);
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, 200);
        setHeader(QNetworkRequest::ContentLengthHeader, m_body.size() + 1);
        setFinished(true);
        QMetaObject::invokeMethod(this, &QNetworkReply::finished, Qt::QueuedConnection);
    }
    void abort() override {}

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const QByteArray part = m_body.first(std::min<qint64>(most, m_body.size()));
        m_body.remove(0, part.size());
        std::ranges::copy(part, data);
        return part.size();
    }

private:
    QByteArray m_body = R"({"1":5})"_ba;
};

/// A network whose replies are all short.
class ShortNetwork : public QNetworkAccessManager
{
protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &, QIODevice *) override
    {
        return new ShortReply(this);
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

/// A network that finds no address for the requests that have \a item in their query.
class HalfDownNetwork : public QNetworkAccessManager
{
public:
    explicit HalfDownNetwork(const QString &item)
        : m_item(item)
    {
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        if (request.url().query().contains(m_item))
            return new FailedReply(this);
        return QNetworkAccessManager::createRequest(operation, request, body);
    }

private:
    const QString m_item;
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

} // namespace

/// A person at a terminal reads what Qt complains of.
void GameLoaderFaultsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

void GameLoaderFaultsTest::oneRefusalEndsTheLoad_data()
{
    QTest::addColumn<QString>("wrong");

    QTest::newRow("hardcore") << u"1"_s;
    QTest::newRow("casual") << u"0"_s;
}

void GameLoaderFaultsTest::oneRefusalEndsTheLoad()
{
    QFETCH(const QString, wrong);

    // The other mode and the details are held for ever: a refusal waits for neither.
    LoopbackServer server([wrong](const HttpRequest &request) {
        return request.query.value(u"h"_s) == wrong ? unauthenticated() : HttpReply().onRelease();
    });
    QNetworkAccessManager network;
    WatchedLoader game(network, server.url());
    game.autoAdvance();
    QTRY_COMPARE(game.distributions.size(), 1);
    QVERIFY(!game.distributions[0]);
    QCOMPARE(game.distributions[0].error(), (ServiceError{Kind::CredentialsRefused, 401}));
    QTRY_VERIFY(game.load->findChildren<Fetch *>().isEmpty());
    QTRY_COMPARE(server.inFlight(), 0);
    QCOMPARE(game.heard, QStringList{u"error"_s});
}

void GameLoaderFaultsTest::aBadIconDoesNotCome_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("requests");

    QTest::newRow("missing") << "/Images/000000.png"_ba << 4;
    QTest::newRow("null") << ""_ba << 3;
    QTest::newRow("another host") << "//127.0.0.1:9/x.png"_ba << 3;
    QTest::newRow("a whole link") << "http://127.0.0.1:9/x.png"_ba << 3;
    QTest::newRow("a file") << "file:///etc/hostname"_ba << 3;
}

void GameLoaderFaultsTest::aBadIconDoesNotCome()
{
    QFETCH(const QByteArray, path);
    QFETCH(const int, requests);

    LoopbackServer server(
        serviceBut(detailsFile, HttpReply::answer(200, "{\"Title\":\"Dragster\",\"ImageIcon\":\"" + path + "\"}")));
    WatchedNetwork network;
    WatchedLoader game(network, server.url());
    game.autoAdvance();
    QTRY_COMPARE(game.details.size(), 1);
    QTRY_COMPARE(game.distributions.size(), 1);
    QCOMPARE(game.details[0]->title, u"Dragster"_s);
    QTRY_COMPARE(network.requests.size(), requests);
    QTRY_COMPARE(server.requests().size(), requests);
    QTRY_COMPARE(server.inFlight(), 0);
    QVERIFY(game.icons.isEmpty() || !game.icons[0]);
}

void GameLoaderFaultsTest::oneUnknownHostEndsTheLoad_data()
{
    QTest::addColumn<QString>("item");

    QTest::newRow("hardcore") << u"h=1"_s;
    QTest::newRow("casual") << u"h=0"_s;
    QTest::newRow("details") << u"a=1"_s;
}

void GameLoaderFaultsTest::oneUnknownHostEndsTheLoad()
{
    QFETCH(const QString, item);

    // As if Qt forgot to tell the others.
    LoopbackServer server(neverAnswers);
    HalfDownNetwork network(item);
    WatchedLoader game(network, server.url());
    QTRY_COMPARE(game.distributions.size(), 1);
    QVERIFY(!game.distributions[0]);
    QCOMPARE(game.distributions[0].error(), ServiceError{Kind::HostNotFound});
    QTRY_VERIFY(game.load->findChildren<Fetch *>().isEmpty());
    QCOMPARE(game.heard, QStringList{u"error"_s});
}

void GameLoaderFaultsTest::failuresAtTheSameTimeAreToldOnce()
{
    DownNetwork network;
    WatchedLoader game(network, LoopbackServer::deadUrl());
    QVERIFY(game.heard.isEmpty());
    QTRY_VERIFY(game.load->findChildren<Fetch *>().isEmpty());
    QCOMPARE(game.heard, QStringList{u"error"_s});
    QCOMPARE(game.distributions[0].error(), ServiceError{Kind::HostNotFound});
}

void GameLoaderFaultsTest::theKeyFollowsNoRedirectToAnotherServer()
{
    LoopbackServer other(serviceWith());
    LoopbackServer server([target = other.url()](const HttpRequest &request) {
        QUrl url = target;
        url.setPath(request.path);
        url.setQuery(QString::fromLatin1(request.target.split('?').value(1)));
        return redirect(url);
    });
    QNetworkAccessManager network;
    WatchedLoader game(network, server.url());
    game.autoAdvance();
    QTRY_COMPARE(game.distributions.size(), 1);
    QVERIFY(!game.distributions[0]);
    QCOMPARE(game.distributions[0].error().kind, Kind::Redirected);
    QTRY_VERIFY(game.load->findChildren<Fetch *>().isEmpty());
    QCOMPARE(other.connections(), 0);
}

void GameLoaderFaultsTest::aBodyShorterThanItsHeadSaysIsNotBelieved()
{
    ShortNetwork network;
    WatchedLoader game(network, LoopbackServer::deadUrl());
    QTRY_COMPARE(game.distributions.size(), 1);
    QVERIFY(!game.distributions[0]);
    QCOMPARE(game.distributions[0].error(), (ServiceError{Kind::ConnectionLost, 200}));
}

QTEST_GUILESS_MAIN(GameLoaderFaultsTest)
#include "tst_gameloaderfaults.moc"
