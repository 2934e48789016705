// SPDX-License-Identifier: GPL-3.0-or-later
// Times the program from start to end when it finds games in a kept list of the service's length, against when it
// prints its version. Its goal: at most 60 ms more.
#include "retroachievements/service.h"
#include "storage/store.h"
#include "support/catalogue.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace MasteryChart;

namespace {

constexpr int rounds = 31;

/// Keeps the games of \a catalogue where a program finds them whose data is in \a folder.
void keep(const Catalogue &catalogue, const QString &folder)
{
    Store store({.folder = folder + QStringLiteral("/masterychart/masterychart")});
    const QString server = Service().name();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    store.saveSystems(server, catalogue.systems(), now);
    for (const System &system : catalogue.systems()) {
        QList<CatalogueGame> games = catalogue.games();
        games.removeIf([&system](const CatalogueGame &game) { return game.system != system.id; });
        store.saveSystemGames(server, system.id, games, now);
    }
}

/// Of \a program with \a arguments, from start to end, in milliseconds; 0 where it does not end well.
double timeOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    const bool ended = process.waitForFinished() && process.exitCode() == 0;
    return ended ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : 0;
}

double median(QList<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "usage: benchmark_find MASTERYCHART CATALOGUE\n");
        return 2;
    }
    const QTemporaryDir folder;
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, QFile::encodeName(folder.path()));
    keep(catalogueIn(arguments.at(2)), folder.path());
    QList<double> finding;
    QList<double> version;
    for (int round = 0; round < rounds; ++round) {
        finding.append(timeOf(arguments.at(1), {QStringLiteral("--find"), QStringLiteral("sonic the hedgehog")}));
        version.append(timeOf(arguments.at(1), {QStringLiteral("--version")}));
    }
    std::printf("--find: %.1f ms, --version: %.1f ms, %.1f ms more (at most 60)\n", median(finding), median(version),
                median(finding) - median(version));
    return 0;
}
