// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeclock.h"
#include "support/faults.h"

#include <QNetworkAccessManager>

namespace MasteryChart {

/// Where a fault happens: a service that fails in one way, or an address where there is none.
class FaultyServer
{
public:
    using Which = std::function<bool(const HttpRequest &)>;

    /// The requests that are \a which meet the \a fault; all others get what \a service answers.
    explicit FaultyServer(
        const Fault &fault, const Which &which = [](const HttpRequest &) { return true; },
        const LoopbackServer::Handler &service = serviceWith());

    /// From now on, another fault of the server, or other requests meet it.
    void meet(const Fault &fault, const Which &which);

    /// Where the API is.
    QUrl api() const;

    /// Where the proxy is; invalid where there is none.
    QUrl proxy() const;

    /// Lets \a network go through the proxy, if there is one.
    void useProxyFor(QNetworkAccessManager &network) const;

    /// Lets all but the last millisecond pass that the fault takes, for \a requests of \a asker that meet it.
    void letTimePass(const QObject &asker, FakeClock &clock, qsizetype requests);

    LoopbackServer server;

private:
    HttpReply reply(const HttpRequest &request);

    Fault m_fault;
    Which m_which;
    const LoopbackServer::Handler m_service;
    std::unique_ptr<QTcpServer> m_untrusted;
};

/// Whether it asks for the distribution, in whichever version of the API.
bool isDistribution(const HttpRequest &request);

/// Those that ask for the distribution of one mode: 1 for hardcore, 0 for casual.
FaultyServer::Which isMode(int hardcore);

} // namespace MasteryChart
