// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/fetch.h"

#include <QNetworkAccessManager>

namespace {

constexpr int progressTimeout = 20'000; // ms
constexpr qsizetype maxBody = 8 * 1024 * 1024;

} // namespace

Fetch::Fetch(QNetworkAccessManager &network, QNetworkRequest request, QObject *parent)
    : QObject(parent)
{
    request.setTransferTimeout(progressTimeout);
    m_reply = network.get(request);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::readyRead, this, &Fetch::read);
    connect(m_reply, &QNetworkReply::finished, this, &Fetch::end);
}

Fetch::~Fetch()
{
    m_reply->disconnect(this);
    m_reply->abort();
}

void Fetch::read()
{
    m_body += m_reply->readAll();
    if (m_body.size() > maxBody) {
        m_tooLong = true;
        m_reply->abort();
    }
}

void Fetch::end()
{
    m_reply->disconnect(this);
    if (!m_tooLong && m_reply->isOpen()) // a time-out closes it
        m_body += m_reply->readAll();
    Q_EMIT finished(result());
}

Fetch::Result Fetch::result() const
{
    using Kind = ServiceError::Kind;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto failed = [status](Kind kind) { return std::unexpected(ServiceError{kind, status}); };

    // The status is judged before the connection: what the service says counts, however its body ended.
    if (status == 401)
        return failed(Kind::CredentialsRefused);
    if (status == 429)
        return failed(Kind::TooManyRequests);
    if (status >= 500)
        return failed(Kind::ServerFault);
    if (m_tooLong || (status != 0 && status != 200))
        return failed(Kind::UnexpectedAnswer);

    switch (m_reply->error()) {
    case QNetworkReply::NoError:
        return m_body;
    case QNetworkReply::OperationCanceledError: // Qt's name for a transfer timeout
    case QNetworkReply::TimeoutError:
        return failed(Kind::TimedOut);
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError:
        return failed(Kind::UnexpectedAnswer);
    default:
        return failed(Kind::NotReachable);
    }
}
