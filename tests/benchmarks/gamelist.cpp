// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/gamesearch.h"
#include "support/catalogue.h"
#include "support/storeanswer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace MasteryChart;

// How long it takes until a kept list of games can be searched: the store opened, the list read, the search made; run
// by hand, on a quiet machine, of a release build. The goal, with 13,717 games: 40 ms from the list's being asked for.

namespace {

const QString server = QStringLiteral("https://retroachievements.org/API/");

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Keeps the list with the paths of icons, which its tables do not have.
bool keep(const QString &folder, const Catalogue &catalogue)
{
    Store store({.folder = folder});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    store.saveSystems(server, catalogue.systems(), now);
    for (const System &system : catalogue.systems()) {
        QList<CatalogueGame> games;
        std::ranges::copy_if(catalogue.games(), std::back_inserter(games),
                             [&](const CatalogueGame &game) { return game.system == system.id; });
        for (CatalogueGame &game : games)
            game.iconPath = QStringLiteral("/Images/%1.png").arg(game.id, 6, 10, QLatin1Char('0'));
        store.saveSystemGames(server, system.id, games, now);
    }
    return waitForStore(store);
}

struct Times
{
    double opened = 0;
    double read = 0;
    double indexed = 0;
    qsizetype games = 0;
};

Times timeReading(const QString &folder)
{
    Times times;
    QElapsedTimer timer;
    timer.start();
    Store store({.folder = folder});
    if (!waitForStore(store))
        return times;
    times.opened = milliseconds(timer);
    timer.start();
    const auto kept = storeAnswer<KeptGameList>(
        [&store](QObject *context, const Store::GameListCallback &answer) { store.gameList(server, context, answer); });
    times.read = milliseconds(timer);
    if (!kept)
        return times;
    timer.start();
    const GameSearch search(Catalogue::bySystem(kept->systems, kept->games));
    times.indexed = milliseconds(timer);
    times.games = search.catalogue().games().size();
    return times;
}

double median(std::vector<Times> turns, double Times::*part)
{
    std::ranges::sort(turns, {}, part);
    return turns[turns.size() / 2].*part;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : "tests/data/catalogue");
    const Catalogue catalogue = catalogueIn(folder);
    const QTemporaryDir home;
    if (catalogue.games().isEmpty() || !keep(home.path(), catalogue)) {
        std::fprintf(stderr, "There is no list of games in %s, or it cannot be kept.\n", qPrintable(folder));
        return 1;
    }
    std::vector<Times> turns;
    for (int turn = 0; turn < 15; ++turn)
        turns.push_back(timeReading(home.path()));
    const double read = median(turns, &Times::read);
    const double indexed = median(turns, &Times::indexed);
    std::printf("%-22s %lld games: store opened %.1f ms; list read %.1f ms, search made %.1f ms, both %.1f ms (at most "
                "40)\n",
                "from the store:", static_cast<long long>(turns.back().games), median(turns, &Times::opened), read,
                indexed, read + indexed);
    return 0;
}
