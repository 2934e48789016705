// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include "support/files.h"

#include <QDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

namespace MasteryChart {

using namespace Qt::StringLiterals;

Program::Program()
    : environment(QProcessEnvironment::systemEnvironment())
    , m_program(QStringLiteral(MASTERYCHART_PROGRAM))
{
    for (const QString &name : environment.keys()) {
        if (name.startsWith(u"QT_") || name.startsWith(u"MASTERYCHART_") || name.startsWith(u"WAYLAND_")
            || name.endsWith(u"_proxy", Qt::CaseInsensitive))
            environment.remove(name);
    }
    for (const QString &name : {u"DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"LANGUAGE"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, m_home.path());
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, m_home.path());
}

Program::~Program()
{
    if (m_process)
        m_process->kill();
}

Outcome Program::run(const QStringList &arguments)
{
    start(arguments);
    return outcome();
}

void Program::start(const QStringList &arguments)
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment);
    m_process->setWorkingDirectory(m_folder.path());
    m_process->setStandardInputFile(m_input.isEmpty() ? QProcess::nullDevice() : m_input);
    if (!m_output.isEmpty())
        m_process->setStandardOutputFile(m_output);
    if (!m_errorOutput.isEmpty())
        m_process->setStandardErrorFile(m_errorOutput);
    if (m_diskSpace >= 0 || m_memory >= 0) {
        m_process->setChildProcessModifier([space = m_diskSpace, memory = m_memory, isKilled = m_isKilledThere] {
            const auto set = [](auto resource, qint64 bytes) {
                const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
                if (bytes >= 0)
                    ::setrlimit(resource, &limit);
            };
            set(RLIMIT_FSIZE, space);
            set(RLIMIT_AS, memory);
            std::signal(SIGXFSZ, isKilled ? SIG_DFL : SIG_IGN);
        });
    }
    m_input.clear();
    m_output.clear();
    m_errorOutput.clear();
    m_diskSpace = -1;
    m_isKilledThere = false;
    m_memory = -1;
    m_process->start(m_program, arguments);
}

Outcome Program::outcome()
{
    constexpr int timeout = 60'000; // ms
    const bool ended = QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, timeout);
    if (!ended)
        m_process->kill();
    const bool counts =
        ended && m_process->error() == QProcess::UnknownError && m_process->exitStatus() == QProcess::NormalExit;
    return {counts ? m_process->exitCode() : -1, m_process->readAllStandardOutput(), m_process->readAllStandardError()};
}

void Program::signal(int number)
{
    if (m_process->processId() > 0) // 0 would be the test itself, and whoever runs it
        ::kill(static_cast<pid_t>(m_process->processId()), number);
}

void Program::setCredentials(const QString &user, const QString &key)
{
    environment.insert(u"MASTERYCHART_USER"_s, user);
    environment.insert(u"MASTERYCHART_KEY"_s, key);
}

QStringList Program::files() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

QByteArray Program::content(const QString &name) const
{
    return contentOf(path(name));
}

bool Program::write(const QString &name, const QByteArray &content) const
{
    return writeFile(path(name), content);
}

} // namespace MasteryChart
