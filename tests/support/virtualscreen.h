// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace MasteryChart {

/// A screen of its own, which a server without any hardware draws. Made before the application object, which then has
/// its windows there; gone after it.
class VirtualScreen
{
public:
    VirtualScreen()
    {
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("900x700x24"), QStringLiteral("-terminate"),
                        QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        while (m_server.waitForReadyRead() && !m_server.canReadLine()) {}
        const QByteArray display = m_server.readLine().trimmed();
        if (display.isEmpty())
            qFatal("There is no Xvfb to run the window on: %s", qPrintable(m_server.errorString()));
        qputenv("DISPLAY", QByteArray(':' + display));
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
    ~VirtualScreen()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(VirtualScreen)

private:
    QProcess m_server;
};

} // namespace MasteryChart
