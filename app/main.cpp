// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accounts.h"
#include "account/environment.h"
#include "account/nocoredumps.h"
#include "account/systemkeystore.h"
#include "chart/chartaccessible.h"
#include "commandline/exportrun.h"
#include "commandline/findrun.h"
#include "commandline/helptext.h"
#include "commandline/interrupt.h"
#include "commandline/lookuprun.h"
#include "commandline/messages.h"
#include "commandline/options.h"
#include "commandline/progressline.h"
#include "commandline/setrun.h"
#include "commandline/standardoutput.h"
#include "export/stream.h"
#include "language/language.h"
#include "messagehandler.h"
#include "session/gamelookup.h"
#include "storage/preferences.h"
#include "storage/store.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QNetworkProxyFactory>
#include <QStandardPaths>

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
    if (!printed)
        printError(sentence(printed.error()));
    return code(printed ? ExitCode::Done : ExitCode::NotWritten);
}

/// A person would see it as noise.
bool isPictureForTerminal(const Options &options)
{
    return options.action == Options::Action::Export && formatInfo(options.format).isPicture
        && isTerminal(options.fileBytes);
}

using Given = std::expected<Credentials, EnvironmentError>;

QString storeFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

/// What every way through the program is made of. Opens no file, asks no key store and sends nothing before it is used.
struct Parts
{
    explicit Parts(const Service &service)
        : accounts(keyStore, settings, service)
        , games(accounts, {network, limiter, clock}, service, store)
    {
    }

    const Interrupt interrupt;
    QNetworkAccessManager network;
    SystemClock clock;
    RateLimiter limiter{clock};
    SystemKeyStore keyStore;
    Settings settings;
    Accounts accounts;
    Store store{{.folder = storeFolder(),
                 .oldCacheFolder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/games",
                 .oldRecentGames = [this] { return oldRecentGames(settings); }}};
    GameList games;
};

/// How \a run ends.
ExitCode endOf(const Run &run, const Interrupt &interrupt)
{
    const auto exit = [](ExitCode result) { QCoreApplication::exit(code(result)); };
    ProgressLine line;
    QObject::connect(&interrupt, &Interrupt::interrupted, &run, [exit] { exit(ExitCode::Interrupted); });
    QObject::connect(&run, &Run::progressed, &run, [&line](const QString &words) { line.show(words); });
    QObject::connect(&run, &Run::said, &run, [&line](const QString &sentence) {
        line.clear();
        printError(sentence);
    });
    QObject::connect(&run, &Run::finished, &run, exit);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

/// Finds the game that the words of \a options mean, where they may mean one.
ExitCode lookUpGame(Options &options, const ListParts &list, ListRun::Need need, const Interrupt &interrupt)
{
    if (options.words.isEmpty())
        return ExitCode::Done;
    if (options.sample && !options.game) {
        const auto game = gameCalled(options.words, sampleSearch());
        if (!game)
            printError(sentence(game.error()));
        options.game = game.value_or(0);
        return game ? ExitCode::Done : ExitCode::NoData;
    }
    const bool isKnown = options.sample || (options.game && !QFile::exists(storeFolder() + u"/masterychart.sqlite"));
    if (isKnown)
        return ExitCode::Done;
    const LookupRun run(list, need, options.words, options.game);
    const ExitCode result = endOf(run, interrupt);
    options.game = run.game();
    return result;
}

/// Goes on to the game of the set that a link named; where there is none, the export says so.
ExitCode lookUpSet(Options &options, const ListParts &list, const Transport &transport, const Interrupt &interrupt)
{
    if (!options.namedSet || options.sample)
        return ExitCode::Done;
    const SetRun run(list, transport, *options.namedSet);
    const ExitCode result = endOf(run, interrupt);
    if (run.game() != 0) {
        options.game = run.game();
        options.namedSet.reset();
    }
    return result;
}

ExitCode exportChart(const Options &options, Parts &parts, const Credentials &given)
{
    if (!options.sample && parts.accounts.state() == Accounts::State::None)
        parts.accounts.restore(given);
    return endOf(ExportRun({parts.network, parts.limiter, parts.clock}, options, parts.accounts), parts.interrupt);
}

int openWindow(const Options &options, Parts &parts, const Credentials &given)
{
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Mastery Chart"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.masterychart.MasteryChart"));
    makeChartsAccessible();
    Preferences preferences(parts.settings);
    if (parts.accounts.state() == Accounts::State::None)
        parts.accounts.restore(given);
    ChartOptions chart = preferences.chartOptions();
    chart.modeFilter = options.modeFilter;
    chart.grouping = options.grouping.value_or(chart.grouping);
    chart.chartType = options.chartType.value_or(chart.chartType);
    chart.scale = options.axis.value_or(chart.scale);
    MainWindow window(parts.accounts, {parts.network, parts.limiter, parts.clock}, options.service, parts.store,
                      preferences,
                      {options.game, options.sample, chart, options.set, options.theme.value_or(preferences.theme()),
                       options.version.value_or(preferences.apiVersion()), options.namedSet, options.words});
    QObject::connect(&parts.interrupt, &Interrupt::interrupted, qApp, &QCoreApplication::quit);
    window.appear();
    return QCoreApplication::exec();
}

/// Updates the list of games where that is asked for, then does what else is; the first failure is the program's.
int perform(Options options, const Given &given)
{
    Parts parts(options.service);
    const ListParts list{parts.games, parts.accounts, given, parts.store, parts.clock, options.service};
    ListRun::Need need = ListRun::Need::Any;
    ExitCode updated = ExitCode::Done;
    if (options.updateGames) {
        updated = endOf(ListRun(list, ListRun::Need::New), parts.interrupt);
        need = ListRun::Need::Kept; // what could not be had is not asked for again
        const bool isOver = updated == ExitCode::Interrupted || updated == ExitCode::Credentials;
        const bool needsGames = options.action == Options::Action::Find || (!options.words.isEmpty() && !options.game);
        const bool hasGames = !parts.games.search()->catalogue().games().isEmpty();
        if (options.action == Options::Action::UpdateGames || isOver || (needsGames && !hasGames))
            return code(updated);
    }
    ExitCode result = ExitCode::Done;
    if (options.action == Options::Action::Find)
        result = endOf(FindRun(list, need, options), parts.interrupt);
    else if (options.action == Options::Action::Export || options.sample)
        result = lookUpGame(options, list, need, parts.interrupt);
    if (result == ExitCode::Done && options.action == Options::Action::Export)
        result = lookUpSet(options, list, {parts.network, parts.limiter, parts.clock}, parts.interrupt);
    if (result == ExitCode::Done && options.action == Options::Action::Export)
        result = exportChart(options, parts, given.value_or(Credentials()));
    if (result == ExitCode::Done && options.action == Options::Action::Window)
        return openWindow(options, parts, given.value_or(Credentials()));
    return code(updated == ExitCode::Done ? result : updated);
}

} // namespace

int main(int argc, char *argv[])
{
    const NoCoreDumps noCoreDumps;
    Given given = takeEnvironmentCredentials();
    installMessageHandler();
    reportBrokenPipes();
    auto options = parseArguments(QByteArrayList(argv, argv + argc));
    if (options && isPictureForTerminal(*options))
        options = std::unexpected(UsageError{UsageError::Kind::PictureToTerminal});
    const auto application = makeApplication(options, argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("masterychart")); // where settings are kept
    QCoreApplication::setApplicationName(QStringLiteral("masterychart"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MASTERYCHART_VERSION));

    setLanguage(QLocale());

    if (!options) {
        printError(sentence(options.error()));
        return code(exitCodeOf(options.error().kind));
    }
    if (!given && !options->sample
        && (options->action == Options::Action::Export || options->action == Options::Action::Window)) {
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
        return print(QStringLiteral("Mastery Chart " MASTERYCHART_VERSION "\n"));
    case Options::Action::Export:
    case Options::Action::Find:
    case Options::Action::UpdateGames:
    case Options::Action::Window:
        return perform(*options, given);
    }
    Q_UNREACHABLE();
}
