// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/gameresult.h"
#include "commandline/options.h"
#include "commandline/parts.h"
#include "desktop/activation.h"
#include "storage/preferences.h"
#include "window/mainwindow.h"

#include <QObject>

#include <memory>

namespace MasteryChart {

/// The program's window, and another one in its place where the user chooses another language, or has all deleted that
/// is kept.
class ProgramWindow : public QObject
{
    Q_OBJECT

public:
    /// Borrows \a parts and \a activation, which must outlive this. \a given is for this run alone. \a games were found
    /// already where there are several, and in the sample.
    ProgramWindow(const Options &options, Parts &parts, const Credentials &given, const GameResults &games,
                  const Activation &activation);

private:
    void open(const MainWindow::Start &start);
    /// Another window has to be opened: without one the program would go on unseen.
    void close();
    void replace(const MainWindow::Start &start);
    void changeLanguage(const QString &code);
    void deleteEverything();
    void deleteRest();

    const Options m_options;
    Parts &m_parts;
    const Activation &m_activation;
    Preferences m_preferences;
    std::unique_ptr<MainWindow> m_window;
    int m_accountsLeft = 0; ///< whose keys the key store has not removed yet
    QString m_problem;      ///< with the first that it could not
};

} // namespace MasteryChart
