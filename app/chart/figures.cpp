// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/figures.h"

#include "chart/wording.h"
#include "distribution/statistics.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString decimal(double value)
{
    return QLocale().toString(value, 'f', 1);
}

void addFigures(QList<Figure> &figures, const Distribution &distribution, Mode mode)
{
    const Counts counts = distribution.counts(mode);
    const Statistics all = statistics(counts);
    const QString achievements = number(distribution.achievements());
    figures.append(
        {masteredName(mode), QStringLiteral("%1 (%2)").arg(number(all.mastered), percent(all.masteryRate)),
         mode == Mode::Hardcore
             ? Text::tr(
                   "Players who earned every achievement of the set in hardcore, and their share of the hardcore players.")
             : Text::tr(
                   "Players who earned every achievement of the set in casual, and their share of the casual players.")});
    figures.append({Text::tr("Median"),
                    all.median ? Text::tr("%1 of %2", "5 of 15").arg(number(*all.median), achievements) : percent({}),
                    Text::tr("At least half of the players earned this many achievements or fewer.")});
    figures.append({Text::tr("Mean completion"),
                    all.completion && all.mean ? Text::tr("%1 (%2 of %3)", "36 % (5.4 of 15)")
                                                     .arg(percent(all.completion), decimal(*all.mean), achievements)
                                               : percent({}),
                    Text::tr("The mean number of achievements a player earned, as a share of the set.")});
    figures.append({Text::tr("Half the set reached by"), percent(all.halfReached),
                    Text::tr("Share of the players who earned at least half of the achievements, rounded up.")});
    figures.append({Text::tr("One and done"), percent(all.oneAndDone),
                    Text::tr("Share of the players who earned exactly one achievement.")});
    figures.append({Text::tr("Players"), number(all.players),
                    mode == Mode::Hardcore
                        ? Text::tr("Players with at least one hardcore unlock.")
                        : Text::tr("Players with at least one casual unlock; a hardcore unlock does not count here.")});
}

void addStanding(QList<Figure> &figures, const Distribution &distribution, Mode mode, const Progress &you)
{
    const int earned = you.earned(mode);
    const auto place = standing(distribution.counts(mode), earned);
    if (!place)
        return;
    figures.append(
        {Text::tr("You"),
         Text::tr("%1 of %2, ahead of %3, rank %4 of %5", "12 of 15, ahead of 97 %, rank 18 of 632")
             .arg(number(earned), number(distribution.achievements()), percent(place->ahead), number(place->rank),
                  number(statistics(distribution.counts(mode)).players)),
         Text::tr(
             "Your achievements in this mode, the share of its players with fewer, and your rank; equal counts share a rank.")});
}

} // namespace

QList<Figure> figuresOf(const LoadedGame &game, Mode mode)
{
    QList<Figure> figures;
    if (!game.distribution.has(mode))
        return figures;
    addFigures(figures, game.distribution, mode);
    if (const auto you = game.you())
        addStanding(figures, game.distribution, mode, *you);
    return figures;
}

QList<QStringList> figureLines(const LoadedGame &game, Unlocks unlocks)
{
    QList<QStringList> lines;
    for (const Mode mode : game.distribution.only(unlocks).modes()) {
        QStringList line;
        for (const Figure &figure : figuresOf(game, mode))
            line.append(figure.name + u' ' + figure.value);
        lines.append(line);
    }
    if (lines.size() == 2) {
        lines.first().prepend(modeName(Mode::Hardcore));
        lines.last().prepend(modeName(Mode::Casual));
    }
    return lines;
}
