// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accounts.h"
#include "account/environment.h"
#include "account/systemkeystore.h"
#include "commandline/exportrun.h"
#include "commandline/interrupt.h"
#include "commandline/messages.h"
#include "commandline/options.h"
#include "language/language.h"
#include "retroachievements/samplenetwork.h"
#include "storage/gamecache.h"
#include "storage/preferences.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QNetworkProxyFactory>
#include <QStandardPaths>
#include <QTextStream>

#include <memory>

using namespace MasteryChart;

namespace {

/// What main returns.
int code(ExitCode exitCode)
{
    return static_cast<int>(exitCode);
}

QStringList argumentList(int argc, char *argv[])
{
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    return arguments;
}

/// Data is written without fonts and pictures; a picture is painted without a display.
std::unique_ptr<QCoreApplication> makeApplication(const std::expected<Options, UsageError> &options, int &argc,
                                                  char *argv[])
{
    if (options && options->action == Options::Action::Window)
        return std::make_unique<QApplication>(argc, argv);
    if (options && options->action == Options::Action::Export && options->format == Format::Png) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

int print(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
    return code(ExitCode::Done);
}

Credentials credentialsOf(const Options &options)
{
    Credentials credentials = environmentCredentials();
    if (!options.user.isEmpty())
        credentials.user = options.user;
    return credentials;
}

int exportChart(const Options &options)
{
    QNetworkAccessManager network;
    SystemClock clock;
    RateLimiter limiter(clock);
    SystemKeyStore store;
    Accounts accounts(store);
    if (!options.sample)
        accounts.restore(credentialsOf(options));
    const Interrupt interrupt;
    const ExportRun run({network, limiter, clock}, options, accounts);
    QObject::connect(&interrupt, &Interrupt::interrupted, &run,
                     [] { QCoreApplication::exit(code(ExitCode::Interrupted)); });
    QObject::connect(&run, &ExportRun::said, tell);
    QObject::connect(&run, &ExportRun::finished, [](ExitCode result) { QCoreApplication::exit(code(result)); });
    return QCoreApplication::exec();
}

int openWindow(const Options &options)
{
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Mastery Chart"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.masterychart.MasteryChart"));
    SystemKeyStore store;
    Accounts accounts(store);
    accounts.restore(credentialsOf(options));
    ChartOptions chart = Preferences::chartOptions();
    chart.modeFilter = options.modeFilter;
    if (options.grouping)
        chart.grouping = *options.grouping;
    QNetworkAccessManager network;
    SystemClock clock;
    RateLimiter limiter(clock);
    GameCache cache(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/games");
    MainWindow window(accounts, {network, limiter, clock}, options.service, cache,
                      {options.game, options.sample, chart, options.set, options.theme.value_or(Preferences::theme()),
                       options.version.value_or(Preferences::apiVersion())});
    window.show();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    installMessageHandler();
    const auto options = parseArguments(argumentList(argc, argv));
    const auto application = makeApplication(options, argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("masterychart")); // where settings are kept
    QCoreApplication::setApplicationName(QStringLiteral("masterychart"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MASTERYCHART_VERSION));

    setLanguage(QLocale());

    if (!options) {
        tell(sentence(options.error()));
        return code(ExitCode::WrongUsage);
    }
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    switch (options->action) {
    case Options::Action::Help:
        return print(helpText(QCoreApplication::applicationName()).trimmed());
    case Options::Action::Version:
        return print(QStringLiteral("Mastery Chart " MASTERYCHART_VERSION));
    case Options::Action::Export:
        return exportChart(*options);
    case Options::Action::Window:
        return openWindow(*options);
    }
    Q_UNREACHABLE();
}
