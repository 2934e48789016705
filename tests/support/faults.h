// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/serviceerror.h"
#include "support/gameservice.h"

#include <QMetaType>

#include <chrono>

namespace MasteryChart {

/// One way in which the service can fail, and what is to become of it, wherever it is met.
struct Fault
{
    enum class Place {
        Server,    ///< its reply is wrong
        NoTls,     ///< asked for TLS, it gives the reply to whatever comes
        Untrusted, ///< its certificate is signed by nobody
        Nobody,    ///< nobody listens at its port
        NoRoute,   ///< the machine has no way to its address
        NoName,    ///< its name can have no address
        Proxy,     ///< a proxy before it gives the reply
        NoProxy,   ///< nobody listens where the proxy should be
    };

    const char *name = "";
    HttpReply reply = {};
    ServiceError error = {}; ///< a person reads its sentence()
    int exitCode = 5;
    bool triedAgain = false;
    Place place = Place::Server;
    std::chrono::seconds timeout{0}; ///< after which it is known, where only time tells
};

/// What any request can meet: a status, a page for people, a line that breaks.
const QList<Fault> &faultsOfAnyRequest();

/// What breaks or fails before anyone answers as a server of HTTP would.
const QList<Fault> &faultsOfTheLine();

/// What only the content of a distribution tells, in version 1 of the API.
const QList<Fault> &faultsOfDistributions();

/// All of the above: the distribution can meet them all.
QList<Fault> allFaults();

} // namespace MasteryChart

Q_DECLARE_METATYPE(MasteryChart::Fault)
