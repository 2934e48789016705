// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/environment.h"
#include "account/nocoredumps.h"
#include "chart/chartaccessible.h"
#include "commandline/findrun.h"
#include "commandline/helptext.h"
#include "commandline/messages.h"
#include "commandline/options.h"
#include "commandline/optiontable.h"
#include "commandline/standardoutput.h"
#include "commandline/steps.h"
#include "commandline/versiontext.h"
#include "commandline/writefailure.h"
#include "export/stream.h"
#include "language/language.h"
#include "messagehandler.h"
#include "storage/preferences.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QNetworkProxyFactory>

#include <algorithm>
#include <memory>

using namespace MasteryChart;

namespace {

/// What main returns.
int code(ExitCode exitCode)
{
    return static_cast<int>(exitCode);
}

/// Data is written without fonts and pictures; a picture is painted without a display. Qt's own options are for a
/// window.
std::unique_ptr<QCoreApplication> makeApplication(const std::expected<Options, UsageError> &options, int &argc,
                                                  char *argv[])
{
    if (options && options->action == Options::Action::Window)
        return std::make_unique<QApplication>(argc, argv);
    argc = std::min(argc, 1);
    if (options && options->action == Options::Action::Export && formatInfo(options->format).isPicture) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

int print(const QString &text)
{
    const auto printed = printOutput(text);
    if (printed)
        return code(ExitCode::Done);
    const WriteFailure failure(printed.error());
    printError(failure.sentence);
    return code(failure.code);
}

/// A person would see it as noise.
bool isPictureForTerminal(const Options &options)
{
    return options.action == Options::Action::Export && formatInfo(options.format).isPicture
        && isTerminal(options.fileBytes);
}

/// The language that \a arguments ask for becomes the program's, with its way to write numbers.
std::expected<void, UsageError> takeLanguage(const QByteArrayList &arguments)
{
    const QString code = askedLanguage(arguments);
    if (code.isEmpty())
        return {};
    const auto locale = localeOf(code);
    if (!locale)
        return std::unexpected(UsageError{UsageError::Kind::BadLanguage, OptionName::language, code,
                                          languageCodes().join(QStringLiteral(", "))});
    QLocale::setDefault(*locale);
    return {};
}

using Given = std::expected<Credentials, EnvironmentError>;

/// The program speaks the language that was chosen in the window, or the system's where \a code is empty.
void speak(const QString &code)
{
    QLocale::setDefault(chosenLocale(code));
    setLanguage(QLocale());
}

/// What the window begins with: \a games were found already where there are several, and in the sample.
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

/// The window, and in its place one in another language when that is chosen.
class Windows
{
public:
    /// Borrows all of it, which must outlive this.
    Windows(Parts &parts, const Service &service, Preferences &preferences)
        : m_parts(parts)
        , m_service(service)
        , m_preferences(preferences)
    {
    }

    void open(const MainWindow::Start &start)
    {
        m_window = std::make_unique<MainWindow>(m_parts.accounts, m_parts.transport(), m_service, m_parts.store,
                                                m_preferences, start);
        // Later, since the window is telling it.
        QObject::connect(
            m_window.get(), &MainWindow::languageChosen, qApp, [this](const QString &code) { change(code); },
            Qt::QueuedConnection);
        m_window->appear();
    }

    const MainWindow *window() const { return m_window.get(); }

private:
    void change(const QString &code)
    {
        m_preferences.setLanguage(code);
        MainWindow::Start start = m_window->state();
        start.language = code;
        QGuiApplication::setQuitOnLastWindowClosed(false);
        m_window.reset();
        speak(code);
        open(start);
        QGuiApplication::setQuitOnLastWindowClosed(true);
    }

    Parts &m_parts;
    const Service m_service;
    Preferences &m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

int openWindow(const Options &options, Parts &parts, const Credentials &given, const GameResults &games)
{
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Mastery Chart"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.masterychart.MasteryChart"));
    makeChartsAccessible();
    Preferences preferences(parts.settings);
    if (parts.accounts.state() == Accounts::State::None)
        parts.accounts.restore(given);
    const MainWindow::Start start = startOf(options, games, preferences);
    if (options.language.isEmpty())
        speak(start.language);
    Windows windows(parts, options.service, preferences);
    windows.open(start);
    QObject::connect(&parts.interrupt, &Interrupt::interrupted, qApp, &QCoreApplication::quit);
    // The desktop's session ends: it may end the program without a word more.
    QObject::connect(
        qApp, &QGuiApplication::commitDataRequest, qApp, [&windows] { windows.window()->keep(); },
        Qt::DirectConnection);
    return QCoreApplication::exec();
}

/// Updates the list of games where that is asked for, then does what else is; the first failure is the program's.
int perform(const Options &options, const Given &given)
{
    using Action = Options::Action;
    Parts parts(options.service, options.quiet || options.verbose); // the log tells of each wait
    const ListParts list{parts.games, parts.accounts, given, parts.store, parts.clock, options.service};
    ListRun::Need need = ListRun::Need::Any;
    ExitCode updated = ExitCode::Done;
    if (options.updateGames) {
        updated = endOf(ListRun(list, ListRun::Need::New), parts);
        need = ListRun::Need::Kept; // what could not be had is not asked for again
        const bool hasGames = !parts.games.search()->catalogue().games().isEmpty();
        if (options.action == Action::UpdateGames || endsEverything(updated) || (options.needsList() && !hasGames))
            return code(updated);
    }
    const bool isWindow = options.action == Action::Window;
    GameResults games;
    ExitCode result = ExitCode::Done;
    if (options.action == Action::Find)
        result = endOf(FindRun(list, need, options), parts);
    else if (!isWindow || options.sample || options.isOfSeveral())
        result = lookUpGames(games, options, parts, list, need);
    if (result == ExitCode::Done && isWindow)
        return openWindow(options, parts, given.value_or(Credentials()), games);
    if (result == ExitCode::Done && options.action != Action::Find)
        result = processGames(games, options, parts, given.value_or(Credentials()));
    return code(updated == ExitCode::Done ? result : updated);
}

} // namespace

int main(int argc, char *argv[])
{
    holdStandardStreams();
    const NoCoreDumps noCoreDumps;
    Given given = takeEnvironmentCredentials();
    installMessageHandler();
    reportBrokenPipes();
    const QByteArrayList arguments(argv, argv + argc);
    auto options = parseArguments(arguments);
    if (const auto taken = takeLanguage(arguments); !taken)
        options = std::unexpected(taken.error());
    if (options && isPictureForTerminal(*options))
        options = std::unexpected(UsageError{UsageError::Kind::PictureToTerminal});
    if (options && options->verbose && !options->sample) // nothing is asked then
        tellRequests();
    const auto application = makeApplication(options, argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("masterychart")); // where settings are kept
    QCoreApplication::setApplicationName(QStringLiteral("masterychart"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MASTERYCHART_VERSION));

    setLanguage(QLocale());

    if (!options) {
        printError(sentence(options.error()));
        return code(exitCodeOf(options.error().kind));
    }
    if (!given && options->needsAccount()) {
        printError(sentence(given.error()));
        return code(ExitCode::Credentials);
    }
    if (given && !options->user.isEmpty())
        given->user = options->user;
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    switch (options->action) {
    case Options::Action::Help:
        return print(helpText());
    case Options::Action::Version:
        return print(versionText());
    case Options::Action::Export:
    case Options::Action::Print:
    case Options::Action::Record:
    case Options::Action::Find:
    case Options::Action::UpdateGames:
    case Options::Action::Window:
        return perform(*options, given);
    }
    Q_UNREACHABLE();
}
