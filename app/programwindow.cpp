// SPDX-License-Identifier: GPL-3.0-or-later
#include "programwindow.h"

#include "language/language.h"

#include <QGuiApplication>

namespace MasteryChart {

namespace {

/// The program speaks the language that was chosen in the window, or the system's where \a code is empty.
void speak(const QString &code)
{
    QLocale::setDefault(chosenLocale(code));
    setLanguage(QLocale());
}

MainWindow::Start startOf(const Options &options, const GameResults &games, const Preferences &preferences)
{
    MainWindow::Start start;
    start.sample = options.sample;
    start.chart = preferences.chartOptions();
    start.chart.modeFilter = options.modeFilter;
    start.chart.grouping = options.grouping.value_or(start.chart.grouping);
    start.chart.chartType = options.chartType.value_or(start.chart.chartType);
    start.chart.scale = options.axis.value_or(start.chart.scale);
    start.set = options.set;
    start.theme = options.theme.value_or(preferences.theme());
    start.version = options.version.value_or(preferences.apiVersion());
    start.language = options.language.isEmpty() ? preferences.language() : languageFor(QLocale());
    for (const GameResult &game : games) {
        if (game.isDone())
            start.games.append(game.id);
    }
    if (!start.games.isEmpty()) {
        start.game = start.games.first();
    } else if (!options.games.isEmpty()) {
        start.game = options.games.first().id;
        start.namedSet = options.games.first().namedSet;
        start.words = options.games.first().words;
    } else {
        start.place = preferences.place();
    }
    return start;
}

} // namespace

ProgramWindow::ProgramWindow(const Options &options, Parts &parts, const Credentials &given, const GameResults &games,
                             const Activation &activation)
    : m_options(options)
    , m_parts(parts)
    , m_activation(activation)
    , m_preferences(parts.settings)
{
    if (parts.accounts.state() == Accounts::State::None)
        parts.accounts.restore(given);
    connect(&parts.accounts, &Accounts::forgotten, this, [this](const auto &forgotten) {
        if (m_accountsLeft == 0)
            return; // the user forgets one
        if (!forgotten && m_problem.isEmpty())
            m_problem = sentence(forgotten.error());
        if (--m_accountsLeft == 0)
            deleteRest();
    });
    // The desktop's session ends: it may end the program without a word more.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { m_window->keep(); }, Qt::DirectConnection);
    const MainWindow::Start start = startOf(options, games, m_preferences);
    if (options.language.isEmpty())
        speak(start.language);
    open(start);
}

void ProgramWindow::open(const MainWindow::Start &start)
{
    m_window = std::make_unique<MainWindow>(m_parts.accounts, m_parts.transport(), m_options.service, m_parts.store,
                                            m_preferences, start);
    connect(&m_activation, &Activation::gameAsked, m_window.get(), &MainWindow::open);
    connect(&m_activation, &Activation::searchAsked, m_window.get(), &MainWindow::search);
    connect(&m_activation, &Activation::lastGameAsked, m_window.get(), &MainWindow::showGame);
    connect(&m_activation, &Activation::activated, m_window.get(), &MainWindow::comeForward);
    // Later, since it is the window that tells it.
    connect(m_window.get(), &MainWindow::languageChosen, this, &ProgramWindow::changeLanguage, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::deletionConfirmed, this, &ProgramWindow::deleteEverything,
            Qt::QueuedConnection);
    m_window->appear();
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

void ProgramWindow::close()
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
}

void ProgramWindow::replace(const MainWindow::Start &start)
{
    close();
    speak(start.language);
    open(start);
}

void ProgramWindow::changeLanguage(const QString &code)
{
    m_preferences.setLanguage(code);
    MainWindow::Start start = m_window->state();
    start.language = code;
    replace(start);
}

/// The key store may take its time, so the window stays until it has answered for each key.
void ProgramWindow::deleteEverything()
{
    if (m_accountsLeft > 0)
        return;
    m_accountsLeft = m_parts.accounts.forgetAll();
    if (m_accountsLeft == 0)
        deleteRest();
}

void ProgramWindow::deleteRest()
{
    MainWindow::Start start;
    start.sample = m_options.sample;
    start.problem = std::exchange(m_problem, {});
    if (start.problem.isEmpty())
        start.done = tr("Everything that was kept is deleted");
    close(); // which keeps where the window stood
    m_parts.store.forgetEverything();
    m_parts.settings.clear();
    replace(start);
}

} // namespace MasteryChart
