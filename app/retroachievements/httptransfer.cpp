// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/httptransfer.h"

#include "retroachievements/networklog.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace MasteryChart {

namespace {

constexpr std::chrono::seconds step{1};        ///< from one look at the time to the next
constexpr std::chrono::seconds longestStep{3}; ///< when more has passed, the program did not run in it

constexpr qint64 readAtOnce = 64 * 1024; // bytes, so that Qt never unpacks more than that ahead of us

/// Whether there is a proxy between \a network and \a url.
bool isBehindProxy(const QNetworkAccessManager &network, const QUrl &url)
{
    QNetworkProxy proxy = network.proxy();
    if (proxy.type() == QNetworkProxy::DefaultProxy)
        proxy = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url)).value(0);
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
}

/// Whether there should be more than \a size bytes of a body. Qt can take a connection that closed early for its end;
/// what is packed has no length any more.
bool isCutOff(const QNetworkReply &reply, qsizetype size)
{
    const QVariant length = reply.header(QNetworkRequest::ContentLengthHeader);
    return length.isValid() && !reply.hasRawHeader("Content-Encoding") && size < length.toLongLong();
}

} // namespace

HttpTransfer::HttpTransfer(QNetworkAccessManager &network, Clock &clock, QNetworkRequest request, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
    , m_start(clock.now())
    , m_lastProgress(m_start)
    , m_lastWatch(m_start)
{
    request.setDecompressedSafetyCheckThreshold(maxBodySize);
    logRequest(request.url());
    m_reply = network.get(request);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(readAtOnce);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &HttpTransfer::progress);
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpTransfer::progress);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpTransfer::progress);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        progress();
        if (++m_sent > 1)
            Q_EMIT resent();
    });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] { hear(&HttpTransfer::read); });
    connect(m_reply, &QNetworkReply::finished, this, [this] { hear(&HttpTransfer::finish); });
    // What cannot be unpacked does not always finish: Qt waits for someone to read what it does not hand out.
    const auto cannotUnpack = [this](QNetworkReply::NetworkError error) {
        if (error == QNetworkReply::UnknownContentError && !m_isOver)
            abortWith(error);
    };
    connect(m_reply, &QNetworkReply::errorOccurred, this, cannotUnpack, Qt::QueuedConnection);
    watchTime();
}

HttpTransfer::~HttpTransfer()
{
    detach();
    if (m_isReplyTelling) { // it goes on when its signal returns
        m_reply->setParent(&m_network);
        m_reply->deleteLater();
    }
}

/// Hears no more of the reply. One that has failed needs no abort, of which Qt would complain.
void HttpTransfer::detach()
{
    m_reply->disconnect(this);
    if (m_reply->error() == QNetworkReply::NoError)
        m_reply->abort();
}

/// Does what a signal of the reply asks for.
void HttpTransfer::hear(void (HttpTransfer::*act)())
{
    const QPointer<HttpTransfer> self(this); // whoever hears finished() may delete this
    m_isReplyTelling = true;
    (this->*act)();
    if (self)
        m_isReplyTelling = false;
}

void HttpTransfer::progress()
{
    m_lastProgress = m_clock.now();
}

void HttpTransfer::watchTime()
{
    const auto now = m_clock.now();
    if (now - m_lastWatch > longestStep)
        m_start = m_lastProgress = now;
    m_lastWatch = now;
    const auto until = std::min(m_start + totalTimeout, m_lastProgress + idleTimeout);
    if (until <= now)
        abortWith(QNetworkReply::TimeoutError);
    else
        m_alarm = m_clock.in(std::min<std::chrono::milliseconds>(until - now, step), [this] { watchTime(); });
}

void HttpTransfer::read()
{
    progress();
    while (m_reply->isOpen()) {
        const QByteArray part = m_reply->read(readAtOnce);
        if (part.isEmpty())
            return;
        m_response.body += part;
        if (m_response.body.size() > maxBodySize) {
            m_response.tooLong = true;
            abortWith(QNetworkReply::UnknownContentError);
            return;
        }
    }
}

void HttpTransfer::abortWith(QNetworkReply::NetworkError error)
{
    m_response.error = error;
    end();
}

void HttpTransfer::finish()
{
    read();
    if (m_isOver)
        return;
    m_response.error = m_reply->error();
    if (m_response.error == QNetworkReply::NoError && isCutOff(*m_reply, m_response.body.size()))
        m_response.error = QNetworkReply::RemoteHostClosedError;
    // Qt has this one code for most errors of a proxy; a host behind the proxy is reached by the proxy alone.
    if (m_response.error == QNetworkReply::UnknownNetworkError && isBehindProxy(*m_reply->manager(), m_reply->url()))
        m_response.error = QNetworkReply::UnknownProxyError;
    end();
}

void HttpTransfer::end()
{
    m_isOver = true;
    m_alarm.reset();
    m_response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    logResponse(m_reply->url(), {m_response.status, m_response.body.size(), m_clock.now() - m_start, m_response.error});
    m_response.retryAfter = m_reply->rawHeader("Retry-After");
    m_response.date = m_reply->rawHeader("Date");
    detach();
    const HttpResponse response = std::move(m_response); // this may be deleted meanwhile
    Q_EMIT finished(response);
}

} // namespace MasteryChart
