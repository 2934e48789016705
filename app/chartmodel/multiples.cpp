// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/multiples.h"

#include <QCoreApplication>

#include <algorithm>

namespace MasteryChart {

namespace {

struct MultiplesText
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

} // namespace

Multiples makeMultiples(const ChartContent &content, const QLocale &locale)
{
    Multiples multiples{
        .heading = MultiplesText::tr("Share of players by achievements earned"), .panels = {}, .locale = locale};
    double largest = 0;
    QList<QList<double>> shares;
    for (const ComparedGame &game : comparedGames(content, locale)) {
        Multiples::Panel panel{.game = game,
                               .figure = percent(game.statistics.masteryRate, locale),
                               .columns = bins(game.achievements, Grouping::SiteRanges),
                               .heights = {}};
        const Distribution &distribution = content.snapshots.at(game.id.snapshot).distribution;
        for (int column = 0; column < panel.columns.size(); ++column) {
            const Bin &bin = panel.columns.at(column);
            panel.heights.append(share(distribution.players(game.id.mode, bin), game.statistics.players).value_or(0));
            largest = std::max(largest, panel.heights.last());
            const int earned = game.earned.value_or(0);
            if (earned > 0 && bin.first <= earned && earned <= bin.last) {
                panel.yours = column;
                multiples.dotsName = game.user.isEmpty() ? MultiplesText::tr("You") : game.user;
            }
        }
        multiples.panels.append(panel);
    }
    multiples.axis = ValueAxis::upTo(largest, Scale::Share, locale);
    for (Multiples::Panel &panel : multiples.panels) {
        for (double &height : panel.heights)
            height = multiples.axis.height(height);
    }
    return multiples;
}

ColumnText panelText(const Multiples &multiples, int index)
{
    const ComparedGame &game = multiples.panels.at(index).game;
    const QLocale &locale = multiples.locale;
    const Statistics &all = game.statistics;
    ColumnText text;
    text.title = QStringLiteral("%1 · %2").arg(game.name, game.detail);
    text.rows.append({game.id, game.role, masteredName(game.id.mode), number(all.mastered, locale),
                      percent(all.masteryRate, locale)});
    text.reached.append(MultiplesText::tr("%Ln achievement(s)", nullptr, game.achievements));
    if (all.median)
        text.reached.append(
            MultiplesText::tr("Half of the players earned %1 or fewer").arg(number(*all.median, locale)));
    if (game.earned)
        text.yours.append({game.id, game.role,
                           MultiplesText::tr("Your progress: %1 of %2")
                               .arg(number(*game.earned, locale), number(game.achievements, locale))});
    return text;
}

} // namespace MasteryChart
