// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/summary.h"

#include "chartmodel/charttext.h"

#include <QCoreApplication>

namespace MasteryChart {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

void addStatistics(QList<SummaryItem> &items, const Distribution &distribution, UnlockMode mode, const QLocale &locale)
{
    const Statistics &all = distribution.statistics(mode);
    const QString achievements = number(distribution.achievements(), locale);
    items.append(
        {masteredName(mode),
         QStringLiteral("%1 (%2)").arg(number(all.mastered, locale), percent(all.masteryRate, locale)),
         mode == UnlockMode::Hardcore
             ? Text::tr(
                   "Players who earned every achievement of the set in hardcore, and their share of the hardcore players.")
             : Text::tr(
                   "Players who earned every achievement of the set in casual, and their share of the casual players.")});
    items.append(
        {Text::tr("Median"),
         all.median ? Text::tr("%1 of %2", "5 of 15").arg(number(*all.median, locale), achievements) : percent({}),
         Text::tr("At least half of the players earned this many achievements or fewer.")});
    items.append({Text::tr("Mean completion"),
                  all.completion && all.mean
                      ? Text::tr("%1 (%2 of %3)", "36 % (5.4 of 15)")
                            .arg(percent(all.completion, locale), decimal(*all.mean, locale), achievements)
                      : percent({}),
                  Text::tr("The mean number of achievements a player earned, as a share of the set.")});
    items.append({Text::tr("Half the set reached by"), percent(all.halfReached, locale),
                  Text::tr("Share of the players who earned at least half of the achievements, rounded up.")});
    items.append({Text::tr("One and done"), percent(all.oneAndDone, locale),
                  Text::tr("Share of the players who earned exactly one achievement.")});
    items.append({Text::tr("Players"), number(all.players, locale),
                  mode == UnlockMode::Hardcore
                      ? Text::tr("Players with at least one hardcore unlock.")
                      : Text::tr("Players with at least one casual unlock; a hardcore unlock does not count here.")});
}

void addStanding(QList<SummaryItem> &items, const Distribution &distribution, UnlockMode mode, const Progress &you,
                 const QLocale &locale)
{
    const int earned = you.earned(mode);
    const auto place = standing(distribution, mode, earned);
    if (!place)
        return;
    items.append(
        {Text::tr("You"),
         Text::tr("%1 of %2, ahead of %3, rank %4 of %5", "12 of 15, ahead of 97 %, rank 18 of 632")
             .arg(number(earned, locale), number(distribution.achievements(), locale), percent(place->ahead, locale),
                  number(place->rank, locale), number(distribution.statistics(mode).players, locale)),
         Text::tr(
             "Your achievements in this mode, the share of its players with fewer, and your rank; equal counts share a rank.")});
}

} // namespace

QList<SummaryItem> summaryOf(const GameSnapshot &game, UnlockMode mode, const QLocale &locale)
{
    QList<SummaryItem> items;
    if (!game.distribution.has(mode))
        return items;
    addStatistics(items, game.distribution, mode, locale);
    if (const auto you = game.progress())
        addStanding(items, game.distribution, mode, *you, locale);
    return items;
}

QList<QStringList> summaryLines(const GameSnapshot &game, ModeFilter modeFilter, const QLocale &locale)
{
    QList<QStringList> lines;
    for (const UnlockMode mode : game.distribution.only(modeFilter).modes()) {
        QStringList line;
        for (const SummaryItem &item : summaryOf(game, mode, locale))
            line.append(item.name + u' ' + item.value);
        lines.append(line);
    }
    if (lines.size() == 2) {
        lines.first().prepend(modeName(UnlockMode::Hardcore));
        lines.last().prepend(modeName(UnlockMode::Casual));
    }
    return lines;
}

} // namespace MasteryChart
