// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopbackserver.h"

#include <QTcpSocket>

#include <sys/socket.h>

#include <algorithm>

namespace MasteryChart {

namespace {

constexpr QByteArrayView endOfHead("\r\n\r\n");

HttpRequest parse(const QByteArray &head)
{
    HttpRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(request.target.split('?').first()));
    request.query = queryItems(request.target);
    for (const QByteArray &line : lines.sliced(1)) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    return request;
}

/// Makes closing \a socket a reset.
void dontLinger(const QTcpSocket &socket)
{
    const linger atOnce{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

} // namespace

QString HttpRequest::file() const
{
    return path.section(u'/', -1);
}

QHash<QString, QString> queryItems(const QByteArray &target)
{
    const auto decoded = [](QByteArray text) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
    };
    QHash<QString, QString> items;
    const auto mark = target.indexOf('?');
    if (mark < 0)
        return items;
    for (const QByteArray &item : target.sliced(mark + 1).split('&')) {
        const auto equals = item.indexOf('=');
        if (equals > 0)
            items.insert(decoded(item.first(equals)), decoded(item.sliced(equals + 1)));
    }
    return items;
}

HttpReply HttpReply::answer(int status, const QByteArray &body, const QByteArray &type,
                            const QList<QByteArray> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    bytes += "Content-Type: " + type + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    return {bytes + "\r\n" + body};
}

HttpReply HttpReply::close()
{
    return {{}, Then::Close};
}

HttpReply HttpReply::reset()
{
    return {{}, Then::Reset};
}

HttpReply HttpReply::cutOff(qsizetype missing, Then after) const
{
    return {bytes.chopped(missing), after, held};
}

HttpReply HttpReply::followedBy(const QByteArray &more, Then after) const
{
    return {bytes + more, after, held};
}

HttpReply HttpReply::onRelease() const
{
    return {bytes, then, true};
}

HttpReply HttpReply::inPieces(qsizetype size) const
{
    return {bytes, then, true, size};
}

LoopbackServer::LoopbackServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("No port on the loopback address: %s", qPrintable(m_server.errorString()));
}

LoopbackServer::~LoopbackServer()
{
    for (auto open = m_open.keyBegin(); open != m_open.keyEnd(); ++open)
        (*open)->disconnect(this);
}

void LoopbackServer::setHandler(Handler handler)
{
    m_handler = std::move(handler);
}

QUrl LoopbackServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
}

QUrl LoopbackServer::deadUrl()
{
    return LoopbackServer(nullptr).url();
}

QList<HttpRequest> LoopbackServer::requests(const QString &file) const
{
    QList<HttpRequest> matching;
    std::ranges::copy_if(m_requests, std::back_inserter(matching),
                         [&](const HttpRequest &request) { return request.file() == file; });
    return matching;
}

void LoopbackServer::release()
{
    for (QTcpSocket *socket : m_open.keys()) {
        const HttpReply reply = m_open.value(socket).held;
        if (reply.piece > 0 && reply.piece < reply.bytes.size()) {
            socket->write(reply.bytes.first(reply.piece));
            m_open[socket].held.bytes.remove(0, reply.piece);
        } else if (reply.held) {
            send(socket, reply);
        }
    }
}

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connectionCount;
        m_open.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { gone(socket); });
    }
}

void LoopbackServer::read(QTcpSocket *socket)
{
    m_open[socket].received += socket->readAll();
    // One after the other: the next request of a connection waits until the one before has its reply.
    while (m_open.contains(socket) && !m_open[socket].waiting) {
        QByteArray &received = m_open[socket].received;
        const auto end = received.indexOf(endOfHead);
        const auto size = m_takesAnything ? received.size() : end < 0 ? 0 : end + endOfHead.size();
        if (size == 0)
            return;
        const QByteArray head = received.first(size);
        received.remove(0, size);
        serve(socket, head);
    }
}

void LoopbackServer::serve(QTcpSocket *socket, const QByteArray &head)
{
    const HttpRequest request = parse(head);
    m_requests.append(request);
    m_open[socket].waiting = true;
    m_mostInFlight = std::max(m_mostInFlight, ++m_inFlight);
    Q_EMIT requestArrived(request);

    const HttpReply reply = m_handler(request);
    if (reply.held)
        m_open[socket].held = reply;
    else
        send(socket, reply);
}

void LoopbackServer::send(QTcpSocket *socket, const HttpReply &reply)
{
    Connection &connection = m_open[socket];
    connection.waiting = false;
    connection.held = {};
    --m_inFlight;
    socket->write(reply.bytes);
    switch (reply.then) {
    case HttpReply::Then::KeepOpen:
        break;
    case HttpReply::Then::Close:
        socket->disconnectFromHost();
        break;
    case HttpReply::Then::Reset:
        socket->flush();
        dontLinger(*socket);
        socket->abort();
        break;
    }
}

void LoopbackServer::gone(QTcpSocket *socket)
{
    if (m_open.take(socket).waiting) {
        --m_inFlight;
        ++m_abandoned;
    }
    socket->deleteLater();
}

} // namespace MasteryChart
