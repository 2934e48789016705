// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/charttext.h"

#include <QCoreApplication>

#include <algorithm>

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

QString playersText(qint64 players, const QLocale &locale)
{
    return Text::tr("%1 players", nullptr, pluralForm(players)).arg(number(players, locale));
}

/// "Hardcore Players", "Casual Players", the site's words.
QString playersName(UnlockMode mode)
{
    return mode == UnlockMode::Hardcore ? Text::tr("Hardcore Players") : Text::tr("Casual Players");
}

QString yourProgressText(const ChartModel &model, const Series &series)
{
    if (model.isComparison())
        return Text::tr("Your progress: %1", "a game's title").arg(series.name);
    return series.id.mode == UnlockMode::Hardcore ? Text::tr("Your hardcore progress")
                                                  : Text::tr("Your casual progress");
}

/// The different ones of what \a textOf says of \a snapshots, in their order.
QString joined(const QList<GameSnapshot> &snapshots, QString (*textOf)(const GameSnapshot &))
{
    QStringList texts;
    for (const GameSnapshot &snapshot : snapshots)
        texts.append(textOf(snapshot));
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(QStringLiteral(" · "));
}

} // namespace

QString modeName(UnlockMode mode)
{
    return mode == UnlockMode::Hardcore ? Text::tr("Hardcore") : Text::tr("Casual");
}

QString rangeText(const Bin &bin, const QLocale &locale)
{
    if (bin.first == bin.last)
        return number(bin.first, locale);
    return QStringLiteral("%1–%2").arg(number(bin.first, locale), number(bin.last, locale));
}

QString earnedText(const Bin &bin, const QLocale &locale)
{
    if (bin.first == bin.last)
        return Text::tr("Earned %Ln achievement(s)", nullptr, bin.first);
    return Text::tr("Earned %1 achievements").arg(rangeText(bin, locale));
}

QString masteredName(UnlockMode mode)
{
    return mode == UnlockMode::Hardcore ? Text::tr("Mastered") : Text::tr("Completed");
}

QString masteryLabel(const ChartModel &model)
{
    const Series &series = model.series.first();
    return Text::tr("%1 %2 (%3)", "Mastered 8 (1.3 %)")
        .arg(masteredName(series.id.mode), number(series.statistics.mastered, model.locale),
             percent(series.statistics.masteryRate, model.locale));
}

QString markerLabel(const ChartModel &model, const Marker &marker)
{
    const QString earned = number(marker.earned, model.locale);
    if (model.isComparison()) {
        const auto series = std::ranges::find(model.series, marker.series, &Series::id);
        return Text::tr("You: %1 (%2)", "You: 40 (a game's title)").arg(earned, series->name);
    }
    if (model.markers.size() == 1)
        return Text::tr("You: %1").arg(earned);
    return Text::tr("You: %1 %2", "You: 40 hardcore")
        .arg(earned, marker.series.mode == UnlockMode::Hardcore ? Text::tr("hardcore") : Text::tr("casual"));
}

QString titleOf(const GameSnapshot &game)
{
    const QString title = game.details.title.isEmpty() ? Text::tr("Game %1").arg(game.id) : game.details.title;
    return game.isSample() ? Text::tr("%1 (sample data)").arg(title) : title;
}

QString subtitleOf(const GameSnapshot &game, const QLocale &locale)
{
    QStringList parts;
    if (!game.details.system.isEmpty())
        parts.append(game.details.system);
    const int achievements = game.distribution.achievements();
    parts.append(game.set == AchievementSet::Official
                     ? Text::tr("%Ln achievement(s)", nullptr, achievements)
                     : Text::tr("%Ln unofficial achievement(s)", nullptr, achievements));
    if (game.distribution.has(UnlockMode::Hardcore)) {
        const qint64 players = game.distribution.statistics(UnlockMode::Hardcore).players;
        parts.append(Text::tr("%1 hardcore players", nullptr, pluralForm(players)).arg(number(players, locale)));
    }
    if (game.distribution.has(UnlockMode::Casual)) {
        const qint64 players = game.distribution.statistics(UnlockMode::Casual).players;
        parts.append(Text::tr("%1 casual players", nullptr, pluralForm(players)).arg(number(players, locale)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString pictureTitle(const QList<GameSnapshot> &snapshots)
{
    return joined(snapshots, titleOf);
}

QString pictureSubtitle(const QList<GameSnapshot> &snapshots, const QLocale &locale)
{
    if (snapshots.size() != 1)
        return joined(snapshots, [](const GameSnapshot &game) { return game.details.system; });
    const GameSnapshot &game = snapshots.first();
    const QString subtitle = subtitleOf(game, locale);
    if (!game.isKept())
        return subtitle;
    const QString date = locale.toString(game.fetchedAt.toLocalTime().date(), QLocale::ShortFormat);
    return subtitle + QStringLiteral(" · ") + Text::tr("as of %1", "a date").arg(date);
}

QString ColumnText::spoken() const
{
    QStringList sentences{title};
    for (const Row &row : rows)
        sentences.append(QStringLiteral("%1: %2 (%3)").arg(row.name, row.players, row.share));
    sentences += reached;
    for (const YourProgress &your : yours)
        sentences.append(your.text);
    return sentences.join(QStringLiteral(". "));
}

ColumnText columnText(const ChartModel &model, int column)
{
    const QLocale &locale = model.locale;
    ColumnText text;
    text.title = earnedText(model.columns.at(column), locale);
    if (model.lastIsMastery && column + 1 == model.columns.size())
        text.title = QStringLiteral("%1 – %2").arg(masteredName(model.series.first().id.mode), text.title);
    for (const Series &series : model.series) {
        const qint64 all = series.statistics.players;
        const qint64 players = series.players.at(column);
        const qint64 reached = series.reached.at(column);
        text.rows.append({series.id, series.role, model.isComparison() ? series.name : playersName(series.id.mode),
                          number(players, locale), percent(share(players, all), locale)});
        const QString who = model.series.size() > 1
            ? Text::tr("%1: %2", "Hardcore: 216 players").arg(series.name, playersText(reached, locale))
            : playersText(reached, locale);
        text.reached.append(Text::tr("%1 (%2) got at least this far", "216 players (34 %)")
                                .arg(who, percent(share(reached, all), locale)));
        for (const Marker &marker : model.markers) {
            if (marker.column == column && marker.series == series.id)
                text.yours.append({series.id, series.role, yourProgressText(model, series)});
        }
    }
    return text;
}

} // namespace MasteryChart
