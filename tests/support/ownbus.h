// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/files.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

namespace MasteryChart {

/// A session bus of its own, which starts nothing but the services that are in its folder; gone with this.
class OwnBus
{
public:
    OwnBus() = default;

    /// Programs that the bus starts have this \a environment.
    explicit OwnBus(const QProcessEnvironment &environment) { m_daemon.setProcessEnvironment(environment); }

    ~OwnBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(OwnBus)

    /// Adds a service \a file, before start().
    bool add(const QString &name, const QByteArray &file) const { return writeFile(m_folder.filePath(name), file); }

    /// Its address.
    QString start()
    {
        const QString configuration = m_folder.filePath(QStringLiteral("bus.conf"));
        const QByteArray folder = m_folder.path().toUtf8();
        const bool isWritten =
            writeFile(configuration,
                      "<busconfig><type>session</type><listen>unix:dir=" + folder + "</listen><servicedir>" + folder
                          + "</servicedir><auth>EXTERNAL</auth><policy context='default'><allow send_destination='*'/>"
                            "<allow receive_sender='*'/><allow own='*'/><allow user='*'/></policy></busconfig>");
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--config-file=") + configuration, QStringLiteral("--nofork"),
                        QStringLiteral("--print-address")});
        while (m_daemon.waitForReadyRead() && !m_daemon.canReadLine()) {}
        const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        if (!isWritten || address.isEmpty())
            qFatal("There is no dbus-daemon for a bus of its own: %s", qPrintable(m_daemon.errorString()));
        return address;
    }

private:
    const QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace MasteryChart
