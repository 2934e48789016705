// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace MasteryChart {

/// A request as it came over the wire.
struct HttpRequest
{
    QByteArray method;
    QByteArray target;                     ///< path and query as sent, still encoded
    QString path;                          ///< decoded
    QHash<QString, QString> query;         ///< decoded as by queryItems()
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    /// The last part of the path, such as "API_GetGame.php".
    QString file() const;
};

/// The query of \a target (or of an encoded URL) as PHP reads it: "+" is a space, the last of equal names counts.
QHash<QString, QString> queryItems(const QByteArray &target);

/// What a client gets for a request, byte for byte.
struct HttpReply
{
    enum class Then {
        KeepOpen, ///< for the client's next request; an answer that is not whole stalls
        Close,    ///< as a server that is done
        Reset,    ///< as a server that crashed; the client may miss bytes sent before
    };

    QByteArray bytes;
    Then then = Then::KeepOpen;
    bool held = false;   ///< sent when the server is told to release()
    qsizetype piece = 0; ///< where it is not 0, every release() sends so many bytes, until all are sent

    /// A whole answer, its length stated. \a headers are lines such as "Retry-After: 60".
    static HttpReply answer(int status, const QByteArray &body, const QByteArray &type = "application/json",
                            const QList<QByteArray> &headers = {});
    static HttpReply close();
    static HttpReply reset();

    /// This, without the last \a missing bytes, and then \a after.
    HttpReply cutOff(qsizetype missing, Then after) const;

    /// This and then \a more, and then \a after.
    HttpReply followedBy(const QByteArray &more, Then after) const;

    /// This, not before LoopbackServer::release(). HttpReply().onRelease() is never answered.
    HttpReply onRelease() const;

    /// This, \a size bytes at each LoopbackServer::release(). Until the last is sent, the request is in flight.
    HttpReply inPieces(qsizetype size) const;
};

/// An HTTP server for tests on a free port of 127.0.0.1. It speaks bytes, so it can answer wrongly in every way.
///
/// It lives in the thread that makes it and answers while that thread's event loop runs: wait with QTRY_*, also for a
/// QProcess. It understands requests without a body.
class LoopbackServer : public QObject
{
    Q_OBJECT

public:
    /// Decides what a request gets; called once for each, in the order they arrive.
    using Handler = std::function<HttpReply(const HttpRequest &)>;

    /// Listens from the start.
    explicit LoopbackServer(Handler handler, QObject *parent = nullptr);
    ~LoopbackServer() override;

    /// For the requests from now on.
    void setHandler(Handler handler);

    /// From now on whatever comes is a request, such as the first words of TLS.
    void takeAnything() { m_takesAnything = true; }

    /// "http://127.0.0.1:<port>" + \a path.
    QUrl url(const QString &path = QStringLiteral("/API/")) const;

    /// An address like url() where nobody listens.
    static QUrl deadUrl();

    QList<HttpRequest> requests() const { return m_requests; }

    /// The requests for \a file, such as "API_GetGame.php".
    QList<HttpRequest> requests(const QString &file) const;

    int connections() const { return m_connectionCount; } ///< ever made, with or without a request
    int inFlight() const { return m_inFlight; }           ///< requests here that got no answer yet
    int mostInFlight() const { return m_mostInFlight; }   ///< at the same time, ever
    int abandoned() const { return m_abandoned; }         ///< requests whose client left before it got an answer

    /// Sends all replies held so far, or a piece of each.
    void release();

Q_SIGNALS:
    /// A request is here and counted; its reply is not sent yet.
    void requestArrived(const HttpRequest &request);

private:
    struct Connection
    {
        QByteArray received;
        bool waiting = false; ///< for the reply to its request
        HttpReply held;
    };

    void accept();
    void read(QTcpSocket *socket);
    void serve(QTcpSocket *socket, const QByteArray &head);
    void send(QTcpSocket *socket, const HttpReply &reply);
    void gone(QTcpSocket *socket);

    Handler m_handler;
    bool m_takesAnything = false;
    QTcpServer m_server;
    QHash<QTcpSocket *, Connection> m_open;
    QList<HttpRequest> m_requests;
    int m_connectionCount = 0;
    int m_inFlight = 0;
    int m_mostInFlight = 0;
    int m_abandoned = 0;
};

} // namespace MasteryChart
