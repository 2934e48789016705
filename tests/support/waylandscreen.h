// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/files.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace MasteryChart {

/// A Wayland desktop of its own without any hardware: the compositor sway, with a keyboard. It will not run as root, so
/// for root it is nobody's.
class WaylandScreen
{
public:
    WaylandScreen()
    {
        const QString configuration = m_folder.filePath(QStringLiteral("config"));
        const bool isReady = writeFile(configuration, "xwayland disable\nfocus_on_window_activation urgent\n")
            && giveAway(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("WLR_BACKENDS"), QStringLiteral("headless"));
        environment.insert(QStringLiteral("WLR_LIBINPUT_NO_DEVICES"), QStringLiteral("1"));
        environment.insert(QStringLiteral("WLR_RENDERER"), QStringLiteral("pixman"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        environment.remove(QStringLiteral("DISPLAY"));
        m_compositor.setProcessEnvironment(environment);
        QStringList command{QStringLiteral("sway"), QStringLiteral("--config"), configuration};
        if (::geteuid() == 0)
            command = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"),
                                  QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")}
                + command;
        m_compositor.start(command.takeFirst(), command);
        const bool hasScreen =
            QTest::qWaitFor([this] { return !socketOf(wayland).isEmpty() && !tree().isEmpty(); }, patience);
        if (!isReady || !hasScreen)
            qFatal("There is no sway to run the window on: %s", m_compositor.readAllStandardError().constData());
        // A window knows of a keyboard only while there is one.
        m_keyboard.setProcessEnvironment(clientEnvironment());
        m_keyboard.start(QStringLiteral("wtype"), {QStringLiteral("-s"), QStringLiteral("1000000")});
        const auto hasKeyboard = [this] {
            return say({QStringLiteral("-t"), QStringLiteral("get_inputs")}).contains("keyboard");
        };
        if (!QTest::qWaitFor(hasKeyboard, patience))
            qFatal("There is no wtype for a keyboard: %s", qPrintable(m_keyboard.errorString()));
    }
    ~WaylandScreen()
    {
        for (QProcess *process : {&m_keyboard, &m_compositor}) {
            process->kill();
            process->waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(WaylandScreen)

    /// Of a program that has its window here.
    QString path(QLatin1StringView kind) const { return m_folder.filePath(socketOf(kind)); }
    void addTo(QProcessEnvironment &environment) const
    {
        environment.insert(QStringLiteral("WAYLAND_DISPLAY"), path(wayland)); // the whole path, as it may be
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("wayland"));
    }

    /// The windows there are: each with "app_id", "name" and "focused", as sway has it.
    QList<QJsonObject> windows() const
    {
        QList<QJsonObject> found;
        collect(tree(), found);
        return found;
    }

    /// What \a program of a user of this desktop says to \a arguments; empty unless it ends with 0.
    QByteArray run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(clientEnvironment());
        process.start(program, arguments);
        if (!process.waitForStarted())
            qFatal("There is no %s: %s", qPrintable(program), qPrintable(process.errorString()));
        const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience);
        return ended && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }

private:
    static constexpr int patience = 30'000; // ms
    static constexpr QLatin1StringView wayland{"wayland-?"};
    static constexpr QLatin1StringView control{"sway-ipc.*.sock"};

    static bool giveAway(const QString &folder)
    {
        constexpr uid_t nobody = 65534;
        return ::geteuid() != 0 || ::chown(QFile::encodeName(folder).constData(), nobody, nobody) == 0;
    }

    QString socketOf(QLatin1StringView name) const
    {
        return QDir(m_folder.path()).entryList({QString(name)}, QDir::System).value(0);
    }

    QProcessEnvironment clientEnvironment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        environment.insert(QStringLiteral("WAYLAND_DISPLAY"), path(wayland));
        environment.insert(QStringLiteral("SWAYSOCK"), path(control));
        return environment;
    }

    QByteArray say(const QStringList &arguments) const { return run(QStringLiteral("swaymsg"), arguments); }

    QJsonObject tree() const
    {
        if (socketOf(control).isEmpty())
            return {};
        return QJsonDocument::fromJson(say({QStringLiteral("-t"), QStringLiteral("get_tree"), QStringLiteral("-r")}))
            .object();
    }

    static void collect(const QJsonObject &node, QList<QJsonObject> &found)
    {
        if (node.contains(QLatin1StringView("app_id")))
            found.append(node);
        for (const char *kind : {"nodes", "floating_nodes"}) {
            for (const QJsonValue &child : node.value(QLatin1StringView(kind)).toArray())
                collect(child.toObject(), found);
        }
    }

    const QTemporaryDir m_folder;
    QProcess m_compositor;
    QProcess m_keyboard;
};

} // namespace MasteryChart
