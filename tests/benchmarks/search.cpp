// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/gamesearch.h"
#include "support/catalogue.h"

#include <QElapsedTimer>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace MasteryChart;

// How long it takes to find games, and what the search needs; run by hand, on a quiet machine, of a release build. The
// goals, with 13,717 games: made ready in 40 ms and 20 MiB, and 99 of 100 keystrokes answered in 5 ms.

namespace {

constexpr int resultsShown = 20;
constexpr qsizetype titlesTyped = 300;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// What the program has taken from the heap, in MiB; 0 where nobody counts it.
double memory()
{
#ifdef __GLIBC__
    const struct mallinfo2 heap = mallinfo2();
    return static_cast<double>(heap.uordblks + heap.hblkhd) / 1024 / 1024;
#else
    return 0;
#endif
}

void timeTyping(const char *name, const GameSearch &search, const QStringList &texts)
{
    std::vector<double> times;
    double slowest = 0;
    QString slowestText;
    for (const QString &text : texts) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            const auto matches = search.find(text.first(length), resultsShown);
            times.push_back(milliseconds(timer));
            if (times.back() > slowest && !matches.isEmpty()) {
                slowest = times.back();
                slowestText = text.first(length);
            }
        }
    }
    std::ranges::sort(times);
    const auto percentile = [&](size_t percent) { return times[(times.size() - 1) * percent / 100]; };
    std::printf("%-22s %6zu keystrokes: median %.2f ms, 99th percentile %.2f ms (at most 5), slowest %.2f ms (%s)\n",
                name, times.size(), percentile(50), percentile(99), slowest, qPrintable(slowestText));
}

} // namespace

int main(int argc, char *argv[])
{
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : "tests/data/catalogue");
    const Catalogue catalogue = catalogueIn(folder);
    if (catalogue.games().isEmpty()) {
        std::fprintf(stderr, "There is no list of games in %s.\n", qPrintable(folder));
        return 1;
    }
    const double before = memory();
    QElapsedTimer timer;
    timer.start();
    const GameSearch search(catalogue);
    const double first = milliseconds(timer);
    const double needed = memory() - before;
    std::vector<double> times;
    for (int turn = 0; turn < 15; ++turn) {
        timer.start();
        const GameSearch again(catalogue);
        times.push_back(milliseconds(timer));
    }
    std::ranges::sort(times);
    std::printf("%-22s %lld games: %.1f ms, again %.1f ms (at most 40), %.1f MiB (at most 20)\n",
                "made ready:", static_cast<long long>(catalogue.games().size()), first, times[times.size() / 2],
                needed);

    QStringList titles;
    QStringList withTypo;
    QStringList withSystem;
    const qsizetype step = std::max<qsizetype>(catalogue.games().size() / titlesTyped, 1);
    for (qsizetype index = 0; index < catalogue.games().size(); index += step) {
        const CatalogueGame &game = catalogue.games().at(index);
        titles.append(game.title.toLower());
        withTypo.append(game.title.toLower().insert(std::min<qsizetype>(game.title.size(), 3), u'q'));
        if (const auto system = catalogue.system(game.system))
            withSystem.append(system->shortName + u' ' + game.title.toLower());
    }
    timeTyping("titles:", search, titles);
    timeTyping("with a typo:", search, withTypo);
    timeTyping("behind a system:", search, withSystem);
    return 0;
}
