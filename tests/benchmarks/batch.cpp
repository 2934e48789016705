// SPDX-License-Identifier: GPL-3.0-or-later
// Times how long a table of the sample and how long the version takes from start to end, and a hundred pictures; reads
// the peak memory of the program with one game and with a thousand, from a service of its own. A thousand games are
// more requests than the service allows in a quarter of an hour; with libfaketime's path the program's hours pass
// quickly.
#include "commandline/exportsink.h"
#include "commandline/gamesrun.h"
#include "support/fakekeystore.h"
#include "support/gameservice.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>

using namespace MasteryChart;

namespace {

constexpr int rounds = 31;
constexpr int pictures = 100;
constexpr int patience = 600'000; // ms

double median(QList<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

/// Whether the program ended well.
bool run(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience);
    return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// Of \a program with \a arguments, from start to end, in milliseconds; 0 where it does not end well.
double timeOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    const bool ended = process.waitForFinished() && process.exitCode() == 0;
    return ended ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : 0;
}

/// The most that any program run so far has used, in MiB.
double mostMemory()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// Games of which each is there, with as many achievements as large sets have.
LoopbackServer::Handler anyGame()
{
    ServedGame game = dragster();
    game.hardcore = PlayerCounts(100, 123);
    game.casual = game.hardcore;
    QByteArray achievements = "{";
    for (int id = 1; id <= game.hardcore.size(); ++id) {
        const QByteArray number = QByteArray::number(id);
        achievements += (id > 1 ? ",\"" : "\"") + number + R"(":{"ID":)" + number
            + R"(,"Title":"What was done","Points":5,"NumAwarded":9,"NumAwardedHardcore":8})";
    }
    game.achievements = achievements + '}';
    return [service = serviceWith({game}), number = QString::number(game.id)](HttpRequest request) {
        for (const char *name : {"i", "g"}) {
            if (request.query.contains(QString::fromLatin1(name)))
                request.query.insert(QString::fromLatin1(name), number);
        }
        return service(request);
    };
}

/// Exports \a count games in \a format; the memory that took, in MiB, where nothing before took more.
double memoryOf(const QString &program, int count, const QString &format, const QString &fakeTime)
{
    const LoopbackServer server(anyGame());
    QStringList arguments{QStringLiteral("--api-url"), server.url().toString(),    QStringLiteral("--export"),
                          QStringLiteral("-"),         QStringLiteral("--format"), format};
    for (int game = 1; game <= count; ++game)
        arguments.append(QString::number(game));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MASTERYCHART_USER"), someone().user);
    environment.insert(QStringLiteral("MASTERYCHART_KEY"), someone().key.text());
    if (!fakeTime.isEmpty()) {
        environment.insert(QStringLiteral("LD_PRELOAD"), fakeTime);
        environment.insert(QStringLiteral("FAKETIME"), QStringLiteral("+0 x200"));
    }
    process.setProcessEnvironment(environment);
    return run(process, program, arguments) ? mostMemory() : 0;
}

/// A hundred pictures of the samples, each of them again and again, as one run of the program would write them.
int drawPictures(const QString &folder)
{
    Options options;
    options.action = Options::Action::Export;
    options.sample = true;
    options.fileBytes = QFile::encodeName(folder) + "/{id}.png";
    const QList<int> samples = SampleNetwork::games();
    GameResults games;
    for (int number = 0; number < pictures; ++number) {
        const int id = samples.at(number % samples.size());
        games.append({.id = id, .name = QString::number(id), .namedSet = {}});
        options.games.append({.id = id, .words = {}, .namedSet = {}});
    }
    QNetworkAccessManager network;
    SystemClock clock;
    RateLimiter limiter(clock);
    FakeKeyStore keys;
    Settings settings(folder + QStringLiteral("/settings.conf"));
    const Accounts accounts(keys, settings, options.service);
    GameSinks sinks;
    sinks.push_back(exportSink(options, games));
    const GamesRun run({network, limiter, clock}, options, accounts, {}, games, sinks);
    QObject::connect(&run, &Run::finished, &run, [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 3 && QByteArrayView(argv[1]) == "--draw") {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        return drawPictures(QString::fromLocal8Bit(argv[2]));
    }
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 && arguments.size() != 3) {
        std::fprintf(stderr, "usage: benchmark_batch MASTERYCHART [LIBFAKETIME]\n");
        return 2;
    }
    const QString &program = arguments.at(1);
    const QTemporaryDir folder;
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, QFile::encodeName(folder.path()));

    for (const QString &format : {QStringLiteral("csv"), QStringLiteral("json")}) {
        QList<double> table;
        QList<double> version;
        for (int round = 0; round < rounds; ++round) {
            table.append(timeOf(program,
                                {QStringLiteral("--sample"), QStringLiteral("--export"), QStringLiteral("-"),
                                 QStringLiteral("--format"), format}));
            version.append(timeOf(program, {QStringLiteral("--version")}));
        }
        std::printf("%-5s %.1f ms, --version %.1f ms, ratio %.2f (at most 1.3)\n", qPrintable(format), median(table),
                    median(version), median(table) / median(version));
    }
    for (const QString &format : {QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("jsonl")}) {
        const double one = memoryOf(program, 1, format, {});
        std::printf("one game, %-5s    %.1f MiB (at most 60)\n", qPrintable(format), one);
    }
    if (arguments.size() < 3)
        std::printf("a thousand games: libfaketime is not installed\n");
    for (const QString &format : {QStringLiteral("csv"), QStringLiteral("jsonl"), QStringLiteral("json")}) {
        if (arguments.size() < 3)
            break;
        const double many = memoryOf(program, 1000, format, arguments.at(2));
        std::printf("a thousand, %-5s  %.1f MiB (at most 80)\n", qPrintable(format), many);
    }
    // At last: it takes more memory than what is measured above.
    const double drawn = timeOf(arguments.first(), {QStringLiteral("--draw"), folder.path()});
    std::printf("%d pictures one after the other: %.1f a second (at least 25)\n", pictures, pictures * 1000 / drawn);
    return 0;
}
