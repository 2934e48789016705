// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/assistivebus.h"

#include "support/files.h"

#include <QDir>

namespace MasteryChart {

using namespace Qt::StringLiterals;

namespace {

constexpr auto configuration = R"(<busconfig>
<type>session</type><listen>unix:tmpdir=%1</listen><servicedir>%1/services</servicedir>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy>
</busconfig>
)";

const QString launcher = u"org.a11y.Bus.service"_s;

} // namespace

AssistiveBus::AssistiveBus()
{
    const QString folder = m_folder.path();
    QDir().mkpath(folder + u"/services"_s);
    if (!QFile::link(u"/usr/share/dbus-1/services/"_s + launcher, folder + u"/services/"_s + launcher))
        qFatal("There is no room for the bus's services.");
    const QString file = folder + u"/bus.conf"_s;
    if (!writeFile(file, QString::fromLatin1(configuration).arg(folder).toUtf8()))
        qFatal("There is no room for the bus's configuration.");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder)); // for the socket of the other bus
    qputenv("GSETTINGS_BACKEND", "memory");                // where it notes that it is wanted
    m_daemon.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + file});
    while (m_daemon.waitForReadyRead() && !m_daemon.canReadLine()) {}
    m_address = QString::fromLocal8Bit(m_daemon.readLine().trimmed());
    if (m_address.isEmpty())
        qFatal("There is no dbus-daemon: %s", qPrintable(m_daemon.errorString()));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLocal8Bit());
}

AssistiveBus::~AssistiveBus()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

} // namespace MasteryChart
