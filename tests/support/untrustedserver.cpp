// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/untrustedserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTest>

namespace MasteryChart {

using namespace Qt::StringLiterals;

std::unique_ptr<QSslServer> untrustedServer()
{
    QFile file(QFINDTESTDATA(u"../data/selfsigned.pem"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no certificate: %s", qPrintable(file.errorString()));
    const QByteArray pem = file.readAll();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(pem));
    configuration.setPrivateKey(QSslKey(pem, QSsl::Rsa));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("No port on the loopback address: %s", qPrintable(server->errorString()));
    return server;
}

} // namespace MasteryChart
