// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accounts.h"
#include "account/environment.h"
#include "account/nocoredumps.h"
#include "account/systemkeystore.h"
#include "chart/chartaccessible.h"
#include "commandline/exportrun.h"
#include "commandline/helptext.h"
#include "commandline/interrupt.h"
#include "commandline/messages.h"
#include "commandline/options.h"
#include "commandline/standardoutput.h"
#include "export/stream.h"
#include "language/language.h"
#include "messagehandler.h"
#include "retroachievements/samplenetwork.h"
#include "storage/preferences.h"
#include "storage/store.h"
#include "window/mainwindow.h"

#include <QApplication>
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

int exportChart(const Options &options, const Credentials &given)
{
    const Interrupt interrupt;
    QNetworkAccessManager network;
    SystemClock clock;
    RateLimiter limiter(clock);
    SystemKeyStore store;
    Settings settings;
    Accounts accounts(store, settings, options.service);
    if (!options.sample)
        accounts.restore(given);
    const ExportRun run({network, limiter, clock}, options, accounts);
    QObject::connect(&interrupt, &Interrupt::interrupted, &run,
                     [] { QCoreApplication::exit(code(ExitCode::Interrupted)); });
    QObject::connect(&run, &ExportRun::said, printError);
    QObject::connect(&run, &ExportRun::finished, [](ExitCode result) { QCoreApplication::exit(code(result)); });
    return QCoreApplication::exec();
}

int openWindow(const Options &options, const Credentials &given)
{
    const Interrupt interrupt;
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Mastery Chart"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.masterychart.MasteryChart"));
    makeChartsAccessible();
    SystemKeyStore keyStore;
    Settings settings;
    Preferences preferences(settings);
    Accounts accounts(keyStore, settings, options.service);
    accounts.restore(given);
    ChartOptions chart = preferences.chartOptions();
    chart.modeFilter = options.modeFilter;
    chart.grouping = options.grouping.value_or(chart.grouping);
    chart.chartType = options.chartType.value_or(chart.chartType);
    chart.scale = options.axis.value_or(chart.scale);
    QNetworkAccessManager network;
    SystemClock clock;
    RateLimiter limiter(clock);
    Store store({.folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
                 .oldCacheFolder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/games",
                 .oldRecentGames = [&settings] { return oldRecentGames(settings); }});
    MainWindow window(accounts, {network, limiter, clock}, options.service, store, preferences,
                      {options.game, options.sample, chart, options.set, options.theme.value_or(preferences.theme()),
                       options.version.value_or(preferences.apiVersion()), options.namedSet});
    QObject::connect(&interrupt, &Interrupt::interrupted, qApp, &QCoreApplication::quit);
    window.appear();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const NoCoreDumps noCoreDumps;
    const auto given = takeEnvironmentCredentials();
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
        return code(ExitCode::WrongUsage);
    }
    if (!given && !options->sample
        && (options->action == Options::Action::Export || options->action == Options::Action::Window)) {
        printError(sentence(given.error()));
        return code(ExitCode::Credentials);
    }
    Credentials credentials = given.value_or(Credentials());
    if (!options->user.isEmpty())
        credentials.user = options->user;
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    switch (options->action) {
    case Options::Action::Help:
        return print(helpText());
    case Options::Action::Version:
        return print(QStringLiteral("Mastery Chart " MASTERYCHART_VERSION "\n"));
    case Options::Action::Export:
        return exportChart(*options, credentials);
    case Options::Action::Window:
        return openWindow(*options, credentials);
    }
    Q_UNREACHABLE();
}
