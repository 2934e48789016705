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
#include "desktop/activation.h"
#include "desktop/applicationid.h"
#include "export/stream.h"
#include "language/language.h"
#include "messagehandler.h"
#include "programwindow.h"

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

/// Whether another program's window will do, which has its own account, and takes what this one is to show.
bool isHandedOver(Activation &activation, const Options &options, const Given &given, const LaunchToken &token)
{
    if (!options.isPlain || options.action != Options::Action::Window || (given && *given != Credentials()))
        return false;
    return activation.handOver(options.games.isEmpty() ? QString() : asGiven(options.games.first(), options.service),
                               token);
}

int openWindow(const Options &options, Parts &parts, const Credentials &given, const GameResults &games,
               const Activation &activation)
{
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Mastery Chart"));
    takeApplicationId();
    makeChartsAccessible();
    QObject::connect(&parts.interrupt, &Interrupt::interrupted, qApp, &QCoreApplication::quit);
    const ProgramWindow window(options, parts, given, games, activation);
    return QCoreApplication::exec();
}

/// Updates the list of games where that is asked for, then does what else is; the first failure is the program's.
int perform(const Options &options, const Given &given, const LaunchToken &token)
{
    using Action = Options::Action;
    Activation activation;
    if (isHandedOver(activation, options, given, token))
        return code(ExitCode::Done);
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
        return openWindow(options, parts, given.value_or(Credentials()), games, activation);
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
    const LaunchToken token = LaunchToken::ofEnvironment();
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
        return perform(*options, given, token);
    }
    Q_UNREACHABLE();
}
