// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/charttext.h"

#include "distribution/statistics.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace MasteryChart {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

/// For tr()'s plural form: what matters to any language's rules is kept where the number is larger than an int.
int pluralForm(qint64 number)
{
    return static_cast<int>(number < 1'000'000 ? number : 1'000'000 + number % 1'000'000);
}

QString playersText(qint64 players)
{
    return Text::tr("%1 players", nullptr, pluralForm(players)).arg(number(players));
}

} // namespace

QString number(qint64 players)
{
    return QLocale().toString(players);
}

QString percent(std::optional<double> share)
{
    if (!share)
        return QStringLiteral("–");
    constexpr double least = 0.01;
    const double value = *share * 100;
    const auto text = [](double rounded, int decimals) {
        return Text::tr("%1\u00a0%", "a percentage").arg(QLocale().toString(rounded, 'f', decimals));
    };
    // Two significant digits below ten, and never a rounded 0 or 100 for what is neither.
    if (value > 0 && value < least)
        return QStringLiteral("<\u00a0") + text(least, 2);
    if (value < 100 && value > 100 - least)
        return QStringLiteral(">\u00a0") + text(100 - least, 2);
    if (value > 0 && value < 9.95)
        return text(value, value < 0.995 ? 2 : 1);
    if (value > 99 && value < 100)
        return text(value, value < 99.9 ? 1 : 2);
    return text(value, 0);
}

QString modeName(UnlockMode mode)
{
    return mode == UnlockMode::Hardcore ? Text::tr("Hardcore") : Text::tr("Casual");
}

QString playersName(UnlockMode mode)
{
    return mode == UnlockMode::Hardcore ? Text::tr("Hardcore Players") : Text::tr("Casual Players");
}

QString rangeText(const Bar &bar)
{
    return bar.first == bar.last ? number(bar.first) : QStringLiteral("%1–%2").arg(number(bar.first), number(bar.last));
}

QString earnedText(const Bar &bar)
{
    if (bar.first == bar.last)
        return Text::tr("Earned %Ln achievement(s)", nullptr, bar.first);
    return Text::tr("Earned %1 achievements").arg(rangeText(bar));
}

QString masteredName(UnlockMode mode)
{
    return mode == UnlockMode::Hardcore ? Text::tr("Mastered") : Text::tr("Completed");
}

UnlockMode masteryMode(const Distribution &distribution)
{
    return distribution.has(UnlockMode::Hardcore) ? UnlockMode::Hardcore : UnlockMode::Casual;
}

QString masteryLabel(const Distribution &distribution)
{
    const UnlockMode mode = masteryMode(distribution);
    const Statistics figures = statistics(distribution.counts(mode));
    return Text::tr("%1 %2 (%3)", "Mastered 8 (1.3 %)")
        .arg(masteredName(mode), number(figures.mastered), percent(figures.masteryRate));
}

QString markerLabel(const Marker &marker, bool bothMarked)
{
    if (!bothMarked)
        return Text::tr("You: %1").arg(number(marker.earned));
    return Text::tr("You: %1 %2", "You: 40 hardcore")
        .arg(number(marker.earned), marker.mode == UnlockMode::Hardcore ? Text::tr("hardcore") : Text::tr("casual"));
}

QString titleOf(const GameSnapshot &game)
{
    const QString title = game.details.title.isEmpty() ? Text::tr("Game %1").arg(game.id) : game.details.title;
    return game.sample ? Text::tr("%1 (sample data)").arg(title) : title;
}

QString subtitleOf(const GameSnapshot &game)
{
    QStringList parts;
    if (!game.details.system.isEmpty())
        parts.append(game.details.system);
    const int achievements = game.distribution.achievements();
    parts.append(game.set == AchievementSet::Official
                     ? Text::tr("%Ln achievement(s)", nullptr, achievements)
                     : Text::tr("%Ln unofficial achievement(s)", nullptr, achievements));
    if (game.distribution.has(UnlockMode::Hardcore)) {
        const qint64 players = statistics(game.distribution.counts(UnlockMode::Hardcore)).players;
        parts.append(Text::tr("%1 hardcore players", nullptr, pluralForm(players)).arg(number(players)));
    }
    if (game.distribution.has(UnlockMode::Casual)) {
        const qint64 players = statistics(game.distribution.counts(UnlockMode::Casual)).players;
        parts.append(Text::tr("%1 casual players", nullptr, pluralForm(players)).arg(number(players)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString captionOf(const GameSnapshot &game)
{
    if (!game.kept)
        return subtitleOf(game);
    const QString date = QLocale().toString(game.fetchedAt.toLocalTime().date(), QLocale::ShortFormat);
    return subtitleOf(game) + QStringLiteral(" · ") + Text::tr("as of %1", "a date").arg(date);
}

QString ColumnText::yourProgress(UnlockMode mode) const
{
    return mode == UnlockMode::Hardcore ? Text::tr("Your hardcore progress") : Text::tr("Your casual progress");
}

QString ColumnText::spoken() const
{
    QStringList sentences{title};
    for (const Row &row : rows)
        sentences.append(QStringLiteral("%1: %2 (%3)").arg(row.name, row.players, row.share));
    sentences += reached;
    for (const UnlockMode mode : you)
        sentences.append(yourProgress(mode));
    return sentences.join(QStringLiteral(". "));
}

ColumnText columnText(const ChartModel &plot, int column)
{
    const Bar &bar = plot.columns.at(column);
    ColumnText text;
    text.title = earnedText(bar);
    if (column + 1 == plot.columns.size())
        text.title = QStringLiteral("%1 – %2").arg(masteredName(masteryMode(plot.distribution)), text.title);
    for (const Series &series : plot.series) {
        const PlayerCounts reached = reachedAtLeast(plot.distribution.counts(series.mode));
        const qint64 all = reached.first();
        const qint64 atLeast = reached.at(bar.first - 1);
        text.rows.append({series.mode, playersName(series.mode), number(bar.players(series.mode)),
                          percent(share(bar.players(series.mode), all))});
        const QString who = plot.series.size() > 1
            ? Text::tr("%1: %2", "Hardcore: 216 players").arg(modeName(series.mode), playersText(atLeast))
            : playersText(atLeast);
        text.reached.append(
            Text::tr("%1 (%2) got at least this far", "216 players (34 %)").arg(who, percent(share(atLeast, all))));
    }
    for (const Marker &marker : plot.markers) {
        if (marker.column == column)
            text.you.append(marker.mode);
    }
    return text;
}

} // namespace MasteryChart
