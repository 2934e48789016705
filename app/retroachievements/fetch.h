// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/serviceerror.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>

#include <expected>

class QNetworkAccessManager;

/// One request on its way. Starts when made; destroying it gives it up, and nothing is heard of it again.
class Fetch : public QObject
{
    Q_OBJECT

public:
    /// The body of an answer with status 200, or why there is none.
    using Result = std::expected<QByteArray, ServiceError>;

    /// Borrows \a network, which must outlive this.
    Fetch(QNetworkAccessManager &network, QNetworkRequest request, QObject *parent);
    ~Fetch() override;

Q_SIGNALS:
    /// Once, never from within the constructor.
    void finished(const Fetch::Result &result);

private:
    void read();
    void end();
    Result result() const;

    QNetworkReply *m_reply;
    QByteArray m_body;
    bool m_tooLong = false;
};
