// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTest>

namespace MasteryChart {

/// A person at the keyboard of a VirtualScreen, who sees windows by their titles.

inline constexpr int patience = 30'000; ///< ms, for a window of a program under a sanitizer

/// What xdotool says to \a arguments; a server in the test answers meanwhile.
inline QString xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    if (!process.waitForStarted())
        qFatal("There is no xdotool to press keys with: %s", qPrintable(process.errorString()));
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience))
        qFatal("xdotool does not end.");
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

/// The window on screen whose title begins with \a title; empty where there is none.
inline QString windowCalled(const QString &title)
{
    return xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), u'^' + title})
        .section(u'\n', 0, 0);
}

/// Waits for the window whose title begins with \a title, and gives it the keyboard, as a desktop does.
inline bool awaitWindow(const QString &title)
{
    QString window;
    if (!QTest::qWaitFor([&] { return !(window = windowCalled(title)).isEmpty(); }, patience))
        return false;
    xdotool({QStringLiteral("windowfocus"), QStringLiteral("--sync"), window});
    return true;
}

inline void press(const QString &keys)
{
    xdotool({QStringLiteral("key"), keys});
}

inline void type(const QString &text)
{
    xdotool({QStringLiteral("type"), text});
}

} // namespace MasteryChart
