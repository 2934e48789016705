// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/clock.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>

class QNetworkAccessManager;

namespace MasteryChart {

/// The response to a request, before anyone judges it.
struct HttpResponse
{
    int status = 0; ///< of HTTP; 0 where the connection broke before it
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    bool tooLong = false;       ///< there was more than HttpTransfer::maxBodySize; error says nothing then
    QByteArray body = {};       ///< received so far, decompressed
    QByteArray retryAfter = {}; ///< the header of this name
    QByteArray date = {};       ///< the header of this name
};

/// One request, sent once when this is made. Destroying it cancels the request, and no signal follows.
class HttpTransfer : public QObject
{
    Q_OBJECT

public:
    // Both begin anew where the machine slept or the program was stopped: what came meanwhile is still to be read.
    static constexpr std::chrono::seconds idleTimeout{20};  ///< without anything sent or received
    static constexpr std::chrono::seconds totalTimeout{30}; ///< from the start to the end
    static constexpr qint64 maxBodySize = 8 * 1024 * 1024;  ///< bytes of a body, uncompressed

    /// Borrows \a network and \a clock, which must outlive this.
    HttpTransfer(QNetworkAccessManager &network, Clock &clock, QNetworkRequest request, QObject *parent);
    ~HttpTransfer() override;

Q_SIGNALS:
    /// Once, never from within the constructor. A receiver may delete this.
    void finished(const HttpResponse &response);

    /// The request went out once more: after a redirect, or because Qt tries again at once when a connection closes
    /// before its response.
    void resent();

private:
    void detach();
    void hear(void (HttpTransfer::*act)());
    void progress();
    void watchTime();
    void read();
    void abortWith(QNetworkReply::NetworkError error);
    void finish();
    void end();

    QNetworkAccessManager &m_network;
    Clock &m_clock;
    QNetworkReply *m_reply;
    HttpResponse m_response;
    int m_sent = 0;
    bool m_isOver = false;
    bool m_isReplyTelling = false; ///< one of its signals is being handled
    std::chrono::milliseconds m_start;
    std::chrono::milliseconds m_lastProgress;
    std::chrono::milliseconds m_lastWatch;
    std::unique_ptr<Clock::Alarm> m_alarm;
};

} // namespace MasteryChart
