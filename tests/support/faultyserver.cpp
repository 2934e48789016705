// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyserver.h"

#include "support/untrustedserver.h"
#include "support/waitfor.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>

namespace MasteryChart {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Place = Fault::Place;

QUrl secure(int port)
{
    return QUrl(u"https://127.0.0.1:%1/API/"_s.arg(port));
}

} // namespace

bool isDistribution(const HttpRequest &request)
{
    return request.file() == distributionFile || request.file() == u"achievement-distribution";
}

FaultyServer::Which isMode(int hardcore)
{
    return [mode = QString::number(hardcore)](const HttpRequest &request) {
        return isDistribution(request) && request.query.value(u"h"_s) == mode;
    };
}

FaultyServer::FaultyServer(const Fault &fault, const Which &which, const LoopbackServer::Handler &service)
    : server([this](const HttpRequest &request) { return reply(request); })
    , m_fault(fault)
    , m_which(which)
    , m_service(service)
{
    if (fault.place == Place::Untrusted)
        m_untrusted = untrustedServer();
    if (fault.place == Place::NoTls)
        server.takeAnything();
}

void FaultyServer::meet(const Fault &fault, const Which &which)
{
    m_fault = fault;
    m_which = which;
}

HttpReply FaultyServer::reply(const HttpRequest &request)
{
    if (request.path == u"/circle")
        return redirect(QUrl(u"/circle"_s));
    if (request.path.startsWith(u"/hops/")) {
        const int left = request.file().toInt();
        return left == 0 ? HttpReply::answer(200, R"({"1":5,"2":1})") : redirect(QUrl(u"/hops/%1"_s.arg(left - 1)));
    }
    if (m_fault.place == Place::Server && !m_which(request))
        return m_service(request);
    return m_fault.reply;
}

QUrl FaultyServer::api() const
{
    switch (m_fault.place) {
    case Place::Server:
        break;
    case Place::NoTls:
        return secure(server.url().port());
    case Place::Untrusted:
        return secure(m_untrusted->serverPort());
    case Place::Nobody:
        return LoopbackServer::deadUrl();
    case Place::NoRoute: // for many at once, which nobody connects to: the kernel refuses
        return QUrl(u"https://224.0.0.1/API/"_s);
    case Place::NoName: // longer than a name may be: the resolver refuses, and asks nobody
        return QUrl(u"https://%1invalid/API/"_s.arg(u"a."_s.repeated(126)));
    case Place::Proxy:
    case Place::NoProxy:
        return QUrl(u"https://retroachievements.invalid/API/"_s);
    }
    return server.url();
}

QUrl FaultyServer::proxy() const
{
    switch (m_fault.place) {
    case Place::Proxy:
        return server.url();
    case Place::NoProxy:
        return LoopbackServer::deadUrl();
    default:
        return {};
    }
}

void FaultyServer::useProxyFor(QNetworkAccessManager &network) const
{
    const QUrl url = proxy();
    if (url.isValid())
        network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, url.host(), static_cast<quint16>(url.port())));
}

void FaultyServer::letTimePass(const QObject &asker, FakeClock &clock, qsizetype requests)
{
    constexpr auto step = 10s;
    const auto waiting = [&asker] { return asker.findChildren<QNetworkReply *>(); };
    const qsizetype least =
        m_fault.place == Place::Server ? requests : 1; // Qt may try with one before it sends them all
    QVERIFY(waitFor([&] { return waiting().size() == requests && server.inFlight() >= least; }));

    const QObject context;
    const QByteArray first = m_fault.reply.bytes.first(m_fault.reply.piece);
    QSet<const QNetworkReply *> seen;
    for (const QNetworkReply *reply : waiting()) {
        const auto see = [&seen, reply] { seen.insert(reply); };
        // One or the other, since a piece of both is told in two signals.
        if (first.endsWith("\r\n\r\n"))
            QObject::connect(reply, &QNetworkReply::metaDataChanged, &context, see);
        else
            QObject::connect(reply, &QNetworkReply::readyRead, &context, see);
    }
    const bool drips = m_fault.timeout == 30s;
    const bool isSeen = first.contains("\r\n\r\n");
    for (std::chrono::milliseconds left = m_fault.timeout; left > 0s; left -= step) {
        seen.clear();
        const bool isFirst = left == m_fault.timeout;
        if (m_fault.reply.piece > 0 && (isFirst || drips))
            server.release();
        if (isSeen && (isFirst || drips))
            QVERIFY(waitFor([&] { return seen.size() == requests; }));
        clock.advance(left > step ? step : left - 1ms);
    }
}

} // namespace MasteryChart
