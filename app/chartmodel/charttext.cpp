// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/charttext.h"

#include "chartmodel/historytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace MasteryChart {

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

QString playersText(qint64 players, const QLocale &locale)
{
    return ChartText::tr("%1 players", nullptr, pluralForm(players)).arg(number(players, locale));
}

/// "Hardcore Players", "Casual Players", the site's words.
QString playersName(UnlockMode mode)
{
    return mode == UnlockMode::Hardcore ? ChartText::tr("Hardcore Players") : ChartText::tr("Casual Players");
}

/// "8 hardcore players".
QString playersOf(UnlockMode mode, qint64 players, const QLocale &locale)
{
    const int form = pluralForm(players);
    const QString text = mode == UnlockMode::Hardcore ? ChartText::tr("%1 hardcore players", nullptr, form)
                                                      : ChartText::tr("%1 casual players", nullptr, form);
    return text.arg(number(players, locale));
}

QString yourProgressText(const ChartModel &model, const Series &series)
{
    if (model.isComparison())
        return ChartText::tr("Your progress: %1", "a game's title").arg(series.name);
    return series.id.mode == UnlockMode::Hardcore ? ChartText::tr("Your hardcore progress")
                                                  : ChartText::tr("Your casual progress");
}

} // namespace

QString modeName(UnlockMode mode)
{
    return mode == UnlockMode::Hardcore ? ChartText::tr("Hardcore") : ChartText::tr("Casual");
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
        return ChartText::tr("Earned %Ln achievement(s)", nullptr, bin.first);
    return ChartText::tr("Earned %1 achievements").arg(rangeText(bin, locale));
}

QString masteredName(UnlockMode mode)
{
    return mode == UnlockMode::Hardcore ? ChartText::tr("Mastered") : ChartText::tr("Completed");
}

QString chartHeading(const ChartModel &model)
{
    if (model.chartType == ChartType::Cumulative)
        return ChartText::tr("Players who got at least this far");
    return model.axis.isShare() ? ChartText::tr("Share of players by achievements earned")
                                : ChartText::tr("Players by achievements earned");
}

QString countAxisTitle()
{
    return ChartText::tr("achievements earned");
}

QString emptyNote()
{
    return ChartText::tr("Nobody has earned an achievement yet");
}

QString medianLabel(int median, const QLocale &locale)
{
    return ChartText::tr("median %1").arg(number(median, locale));
}

QString halfTheSetLabel(int achievements, const QLocale &locale)
{
    return ChartText::tr("half the set: %1").arg(number(achievements, locale));
}

QString masteryLabel(const ChartModel &model)
{
    const Series &series = model.series.first();
    const bool isHardcore = series.id.mode == UnlockMode::Hardcore;
    if (series.statistics.mastered == 0)
        return isHardcore ? ChartText::tr("Nobody has mastered this yet")
                          : ChartText::tr("Nobody has completed this yet");
    return ChartText::tr("%1 %2 (%3)", "Mastered 8 (1.3 %)")
        .arg(masteredName(series.id.mode), number(series.statistics.mastered, model.locale),
             percent(series.statistics.masteryRate, model.locale));
}

QString markerLabel(const ChartModel &model, const QList<GameSnapshot> &snapshots, const Marker &marker, bool isShort)
{
    const QLocale &locale = model.locale;
    const auto series = std::ranges::find(model.series, marker.series, &Series::id);
    const GameSnapshot &game = snapshots.at(marker.series.snapshot);
    const QString user = game.progressUser.isEmpty() ? ChartText::tr("You") : game.progressUser;
    const bool severalGames = model.isComparison();
    if (marker.mastered && !severalGames && isShort) {
        return marker.series.mode == UnlockMode::Hardcore ? ChartText::tr("%1 mastered this", "a name").arg(user)
                                                          : ChartText::tr("%1 completed this", "a name").arg(user);
    }
    const bool severalModes = !severalGames && model.markers.size() > 1;
    if (marker.mastered && !severalGames) {
        const QString players = number(series->statistics.mastered, locale);
        return marker.series.mode == UnlockMode::Hardcore
            ? ChartText::tr("%1 mastered this – one of %2", "a name, a number of players").arg(user, players)
            : ChartText::tr("%1 completed this – one of %2", "a name, a number of players").arg(user, players);
    }
    QString label = QStringLiteral("%1 %2").arg(user, number(marker.earned, locale));
    if (severalGames)
        label += QStringLiteral(" (%1)").arg(series->name);
    else if (severalModes)
        label +=
            u' ' + (marker.series.mode == UnlockMode::Hardcore ? ChartText::tr("hardcore") : ChartText::tr("casual"));
    const auto place = standing(game.distribution, marker.series.mode, marker.earned);
    if (!place || severalGames || isShort)
        return label;
    const auto top = share(place->rank, series->statistics.players);
    return label + QStringLiteral(" · ") + ChartText::tr("top %1", "top 7.2 %").arg(percent(top, locale));
}

QString gameName(const QString &title, int id)
{
    return title.isEmpty() ? ChartText::tr("Game %1").arg(id) : title;
}

QString gameName(const GameSnapshot &game)
{
    return gameName(game.details.title, game.id);
}

QString titleOf(const GameSnapshot &game)
{
    return game.isSample() ? ChartText::tr("%1 (sample data)").arg(gameName(game)) : gameName(game);
}

QString shortSubtitleOf(const GameSnapshot &game)
{
    QStringList parts;
    if (!game.details.system.isEmpty())
        parts.append(game.details.system);
    const int achievements = game.distribution.achievements();
    parts.append(game.set == AchievementSet::Official
                     ? ChartText::tr("%Ln achievement(s)", nullptr, achievements)
                     : ChartText::tr("%Ln unofficial achievement(s)", nullptr, achievements));
    return parts.join(QStringLiteral(" · "));
}

QString subtitleOf(const GameSnapshot &game, const QLocale &locale)
{
    QStringList parts{shortSubtitleOf(game)};
    if (game.distribution.has(UnlockMode::Hardcore)) {
        const qint64 players = game.distribution.statistics(UnlockMode::Hardcore).players;
        parts.append(playersOf(UnlockMode::Hardcore, players, locale));
    }
    if (game.distribution.has(UnlockMode::Casual)) {
        const qint64 players = game.distribution.statistics(UnlockMode::Casual).players;
        parts.append(playersOf(UnlockMode::Casual, players, locale));
    }
    return parts.join(QStringLiteral(" · "));
}

QString ColumnText::spoken() const
{
    QStringList figures;
    for (const Row &row : rows) {
        QString figure = row.spoken.isEmpty() ? QStringLiteral("%1: %2").arg(row.name, row.players) : row.spoken;
        if (!row.share.isEmpty())
            figure += QStringLiteral(", ") + row.share;
        figures.append(figure);
    }
    QString first = spokenTitle.isEmpty() ? title : spokenTitle;
    if (!figures.isEmpty())
        first += QStringLiteral(": ") + figures.join(QStringLiteral("; "));
    QStringList sentences{first};
    sentences += reached;
    sentences += changes;
    for (const YourProgress &your : yours)
        sentences.append(your.text);
    return sentences.join(QStringLiteral(". "));
}

ColumnText columnText(const ChartModel &model, int column)
{
    const QLocale &locale = model.locale;
    ColumnText text;
    const Bin &bin = model.columns.at(column);
    text.title = earnedText(bin, locale);
    text.spokenTitle = bin.first == bin.last ? ChartText::tr("%Ln achievement(s)", nullptr, bin.first)
                                             : ChartText::tr("%1 achievements", "36–40").arg(rangeText(bin, locale));
    if (model.lastIsMastery && column + 1 == model.columns.size()) {
        const QString mastered =
            masteredName(model.series.isEmpty() ? UnlockMode::Hardcore : model.series.first().id.mode);
        text.title = QStringLiteral("%1 – %2").arg(mastered, text.title);
        text.spokenTitle = QStringLiteral("%1, %2").arg(mastered, text.spokenTitle);
    }
    for (const Series &series : model.series) {
        const qint64 all = series.statistics.players;
        const qint64 players = series.players.at(column);
        const qint64 reached = series.reached.at(column);
        text.rows.append({series.id, series.role, model.isComparison() ? series.name : playersName(series.id.mode),
                          number(players, locale), percent(share(players, all), locale),
                          model.isComparison() ? QString() : playersOf(series.id.mode, players, locale)});
        const QString who = model.series.size() > 1
            ? ChartText::tr("%1: %2", "Hardcore: 216 players").arg(series.name, playersText(reached, locale))
            : playersText(reached, locale);
        text.reached.append(ChartText::tr("%1 (%2) got at least this far", "216 players (34 %)")
                                .arg(who, percent(share(reached, all), locale)));
        if (model.hasEarlier()) {
            const QString since = ChartText::tr("%1 since %2", "+12 since 12 Sep 2026")
                                      .arg(signedNumber(players - series.earlierPlayers.at(column), locale),
                                           dayText(model.earlierAt, locale));
            text.changes.append(model.series.size() > 1 ? QStringLiteral("%1: %2").arg(series.name, since) : since);
        }
        for (const Marker &marker : model.markers) {
            if (marker.column == column && marker.series == series.id)
                text.yours.append({series.id, series.role, yourProgressText(model, series)});
        }
    }
    return text;
}

} // namespace MasteryChart
