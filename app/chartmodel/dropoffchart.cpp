// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/dropoffchart.h"

#include <QCoreApplication>

#include <algorithm>

namespace MasteryChart {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DropOff)
};

constexpr double headroom = 1.15; // above the highest column, for labels

QString stoppedText(const DropOff &one, std::optional<UnlockMode> named, const QLocale &locale)
{
    const QString of =
        Text::tr("%1 of %2 players who got here stopped (%3)", "85 of 210 players", pluralForm(one.reached))
            .arg(number(one.stopped, locale), number(one.reached, locale), percent(one.share(), locale));
    return named ? QStringLiteral("%1: %2").arg(modeName(*named), of) : of;
}

/// What is told of the players with so many achievements, in each of the modes.
ColumnText dropOffText(const QList<std::pair<UnlockMode, QList<DropOff>>> &modes, int column)
{
    const QLocale locale;
    ColumnText text;
    text.title = Text::tr("%Ln achievement(s)", nullptr, column + 1);
    for (const auto &[mode, all] : modes)
        text.reached.append(stoppedText(all.at(column), modes.size() > 1 ? std::optional(mode) : std::nullopt, locale));
    return text;
}

/// What is told of the achievement at \a column of \a achievements.
ColumnText unlockText(const GameSnapshot &game, ModeFilter modeFilter, const QList<Achievement> &achievements,
                      UnlockMode mode, int column)
{
    const QLocale locale;
    const Achievement &one = achievements.at(column);
    ColumnText text;
    text.title = achievementName(one);
    for (const UnlockMode each : game.distribution.only(modeFilter).modes()) {
        const qint64 players = game.distribution.statistics(each).players;
        text.rows.append({{0, each},
                          {0, each},
                          modeName(each),
                          number(one.unlocks(each), locale),
                          percent(share(one.unlocks(each), players), locale)});
    }
    const auto steps = column > 0 ? steepestSteps(achievements.sliced(column - 1, 2), mode, 1) : QList<UnlockStep>();
    if (!steps.isEmpty()) {
        text.reached.append(
            Text::tr("%1 fewer than the one before it", "34 %").arg(percent(steps.first().lost, locale)));
    }
    if (one.earned)
        text.yours.append({{0, *one.earned}, {0, *one.earned}, Text::tr("You have it")});
    return text;
}

} // namespace

std::optional<UnlockMode> shownMode(const GameSnapshot &game, ModeFilter modeFilter)
{
    for (const UnlockMode mode : game.distribution.only(modeFilter).modes()) {
        if (game.distribution.statistics(mode).players > 0)
            return mode;
    }
    return std::nullopt;
}

QString achievementName(const Achievement &achievement)
{
    return achievement.title.isEmpty() ? Text::tr("Achievement %1", "its ID").arg(achievement.id) : achievement.title;
}

QList<Achievement> achievementsOf(const GameSnapshot &game, UnlockOrder order, UnlockMode mode)
{
    if (game.set != AchievementSet::Official)
        return {};
    return ordered(game.details.achievements, order, mode);
}

QString noAchievementsNote(const GameSnapshot &game)
{
    if (game.set != AchievementSet::Official)
        return Text::tr("RetroAchievements tells unlocks only of the official set.");
    return game.details.achievements.isEmpty() ? Text::tr("The achievements of this game are not known yet.")
                                               : QString();
}

QString cliffLabel(const DropOff &cliff, int achievements, const QLocale &locale)
{
    return Text::tr("%1 stop at %2 of %3", "41 % stop at 12 of 40")
        .arg(percent(cliff.share(), locale), number(cliff.earned, locale), number(achievements, locale));
}

QString cliffSentence(const DropOff &cliff, bool isLargest, const QLocale &locale)
{
    const QString share = percent(cliff.share(), locale);
    const QString players = number(cliff.reached, locale);
    return (isLargest ? Text::tr("Most stop after %Ln achievement(s): %1 of %2 players went no further",
                                 "31 % of 632 players", cliff.earned)
                      : Text::tr("After %Ln achievement(s): %1 of %2 players went no further", "31 % of 632 players",
                                 cliff.earned))
        .arg(share, players);
}

ColumnChart dropOffChart(const GameSnapshot &game, ModeFilter modeFilter, const QLocale &locale)
{
    ColumnChart chart;
    chart.locale = locale;
    const auto mode = shownMode(game, modeFilter);
    const bool isCasual = mode == UnlockMode::Casual;
    chart.heading = isCasual ? Text::tr("Where casual players stop: share of those who got so far")
                             : Text::tr("Where hardcore players stop: share of those who got so far");
    chart.shortHeading = isCasual ? Text::tr("Where casual players stop") : Text::tr("Where hardcore players stop");
    chart.axisTitle = countAxisTitle();
    chart.note = mode ? Text::tr("With one achievement, nobody stops midway.") : emptyNote();
    if (!mode)
        return chart;
    chart.role = {0, *mode};
    const QList<DropOff> all = dropOffs(game.distribution, *mode);
    double largest = 0;
    for (const DropOff &one : all) {
        chart.shares.append(one.share().value_or(0));
        largest = std::max(largest, chart.shares.last());
    }
    chart.axis = ValueAxis::upTo(std::min(1., largest * headroom), Scale::Share, locale);
    for (const DropOff &cliff : cliffs(all)) {
        chart.callouts.append({cliff.earned - 1, cliffLabel(cliff, game.distribution.achievements(), locale),
                               percent(cliff.share(), locale)});
    }
    QList<std::pair<UnlockMode, QList<DropOff>>> modes;
    for (const UnlockMode each : game.distribution.only(modeFilter).modes()) {
        if (game.distribution.statistics(each).players > 0)
            modes.append({each, dropOffs(game.distribution, each)});
    }
    chart.textOf = [modes](int column) { return dropOffText(modes, column); };
    return chart;
}

ColumnChart unlockChart(const GameSnapshot &game, ModeFilter modeFilter, const QLocale &locale)
{
    ColumnChart chart;
    chart.locale = locale;
    chart.isFalling = true;
    const auto mode = shownMode(game, modeFilter);
    chart.heading = mode == UnlockMode::Casual
        ? Text::tr("Every achievement: share of the casual players who have it")
        : Text::tr("Every achievement: share of the hardcore players who have it");
    chart.shortHeading = Text::tr("Players who have each achievement");
    chart.axisTitle = Text::tr("achievements, the most often unlocked first");
    chart.note = mode ? noAchievementsNote(game) : emptyNote();
    if (!mode)
        return chart;
    chart.role = {0, *mode};
    const QList<Achievement> achievements = achievementsOf(game, UnlockOrder::Unlocks, *mode);
    const qint64 players = game.distribution.statistics(*mode).players;
    for (const Achievement &one : achievements)
        chart.shares.append(std::min(1., share(one.unlocks(*mode), players).value_or(0)));
    for (const UnlockStep &step : steepestSteps(achievements, *mode, fewestPlayers(players))) {
        const QString lost = percent(step.lost, locale);
        chart.callouts.append({static_cast<int>(step.index),
                               Text::tr("▼ %1: %2", "34 %, an achievement's title")
                                   .arg(lost, achievementName(achievements.at(step.index))),
                               QStringLiteral("▼ ") + lost});
    }
    chart.axis = ValueAxis::percent(locale);
    chart.textOf = [=](int column) { return unlockText(game, modeFilter, achievements, *mode, column); };
    return chart;
}

} // namespace MasteryChart
