// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/picturetext.h"

#include "chartmodel/charttext.h"
#include "chartmodel/comparison.h"
#include "chartmodel/dropoffchart.h"
#include "chartmodel/fullstop.h"
#include "chartmodel/historychart.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace MasteryChart {

namespace {

using namespace Qt::StringLiterals;

struct PictureSentence
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

const QString separator = QStringLiteral(" · ");

/// The different ones of what \a textOf says of \a snapshots, in their order.
QString joined(const QList<GameSnapshot> &snapshots, QString (*textOf)(const GameSnapshot &))
{
    QStringList texts;
    for (const GameSnapshot &snapshot : snapshots)
        texts.append(textOf(snapshot));
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(separator);
}

QString sourceOf(const QList<GameSnapshot> &snapshots, const QLocale &locale)
{
    QStringList parts;
    const GameSnapshot &first = snapshots.first();
    // The site that the API belongs to, as people write it: without a scheme.
    const QString site = QUrl(first.server).authority();
    if (!site.isEmpty() && !first.isSample())
        parts.append(snapshots.size() == 1 ? site + QStringLiteral("/game/") + QString::number(first.id) : site);
    QDate newest;
    for (const GameSnapshot &snapshot : snapshots)
        newest = std::max(newest, snapshot.fetchedAt.toLocalTime().date());
    if (newest.isValid() && !first.isSample())
        parts.append(PictureSentence::tr("as of %1", "a date")
                         .arg(locale.toString(newest, PictureSentence::tr("d MMM yyyy", "a date"))));
    return parts.join(separator);
}

/// What is told of one game.
void addFigures(PictureText &text, const GameSnapshot &game, ModeFilter modeFilter, const PictureWords &words,
                const QLocale &locale)
{
    text.subtitles = {subtitleOf(game, locale), shortSubtitleOf(game), game.details.system};
    const QList<Tile> tiles = tilesOf(game, modeFilter, locale);
    if (words.hasFigures)
        text.tiles = tiles;
    const auto mastered = std::ranges::find(tiles, Tile::Kind::Mastered, &Tile::kind);
    if (mastered == tiles.end())
        return;
    text.figure = mastered->value;
    const QString meaning = mastered->name.toLower();
    text.figureMeanings = {meaning + separator + mastered->details.value(0), meaning};
}

/// "Where players of Dragster stop: of the 632 who earned 1 achievement, 22 % went no further. Fewest have “…”: 8
/// players (1.3 %)."
QString altTextOfAchievements(const GameSnapshot &game, UnlockMode mode, const QLocale &locale)
{
    const QList<DropOff> largest = cliffs(dropOffs(game.distribution, mode), 1);
    const bool isHardcore = mode == UnlockMode::Hardcore;
    QString text = isHardcore ? PictureSentence::tr("Where hardcore players of %1 stop").arg(titleOf(game))
                              : PictureSentence::tr("Where casual players of %1 stop").arg(titleOf(game));
    if (!largest.isEmpty()) {
        const DropOff &cliff = largest.first();
        text += u": "_s
            + PictureSentence::tr("of %1 who earned %Ln achievement(s), %2 went no further", "632 players, 22 %",
                                  cliff.earned)
                  .arg(number(cliff.reached, locale), percent(cliff.share(), locale));
    }
    text = withFullStop(text);
    const QList<Achievement> achievements = achievementsOf(game, UnlockOrder::Unlocks, mode);
    if (achievements.isEmpty())
        return text + u' ' + noAchievementsNote(game);
    const Achievement &rarest = achievements.last();
    const qint64 unlocks = rarest.unlocks(mode);
    return text + u' '
        + PictureSentence::tr("Fewest have “%1”: %2 players (%3).", "an achievement, 8 players (1.3 %)",
                              pluralForm(unlocks))
              .arg(achievementName(rarest), number(unlocks, locale),
                   percent(share(unlocks, game.distribution.statistics(mode).players), locale));
}

/// Whose places the chart of several games is about.
QString comparedPlayers(const ChartContent &content, const QLocale &locale)
{
    const QList<ComparedGame> games = comparedGames(content, locale);
    const auto isOf = [&](UnlockMode mode) {
        return std::ranges::all_of(games, [&](const ComparedGame &game) { return game.id.mode == mode; });
    };
    if (isOf(UnlockMode::Hardcore))
        return PictureSentence::tr("mastery rates of hardcore players");
    return isOf(UnlockMode::Casual) ? PictureSentence::tr("completion rates of casual players")
                                    : PictureSentence::tr("hardcore and casual");
}

/// "Dragster (n = 632): 1.3 %; Pitfall! (n = 1,200): 4.1 %."
QString comparedRates(const QList<ComparedGame> &games, const QLocale &locale)
{
    QStringList rates;
    for (const ComparedGame &game : games)
        rates.append(
            QStringLiteral("%1 (%2): %3").arg(game.name, game.detail, percent(game.statistics.masteryRate, locale)));
    return rates.join(QStringLiteral("; "));
}

QString comparisonAltText(const ChartContent &content, const QLocale &locale)
{
    const QList<ComparedGame> games = comparedGames(content, locale);
    const QString first = content.options.chartType == ChartType::Bars
        ? PictureSentence::tr("Small bar charts: players by achievements earned in %Ln game(s).", nullptr,
                              static_cast<int>(games.size()))
        : PictureSentence::tr("Curves: the share of the players of %Ln game(s) who got at least so far.", nullptr,
                              static_cast<int>(games.size()));
    const bool isSample = std::ranges::any_of(content.snapshots, &GameSnapshot::isSample);
    const QString rates =
        isSample ? PictureSentence::tr("Mastery rates (sample data): %1.") : PictureSentence::tr("Mastery rates: %1.");
    return first + u' ' + rates.arg(comparedRates(games, locale));
}

} // namespace

QString pictureTitle(const QList<GameSnapshot> &snapshots)
{
    return joined(snapshots, gameName);
}

PictureText pictureText(const ChartContent &content, const PictureWords &words, const QLocale &locale)
{
    const QList<GameSnapshot> &snapshots = content.snapshots;
    PictureText text;
    text.title = pictureTitle(snapshots);
    if (std::ranges::any_of(snapshots, &GameSnapshot::isSample))
        text.badge = PictureSentence::tr("Sample data");
    if (words.hasSource)
        text.source = sourceOf(snapshots, locale);
    if (isComparison(content)) {
        const QString systems = joined(snapshots, [](const GameSnapshot &game) { return game.details.system; });
        const QString players = comparedPlayers(content, locale);
        text.subtitles = {systems.isEmpty() ? players : systems + separator + players, players};
    } else if (!snapshots.isEmpty()) {
        addFigures(text, snapshots.first(), content.options.modeFilter, words, locale);
    }
    if (!words.headline.isEmpty()) {
        for (QString &subtitle : text.subtitles)
            subtitle = subtitle.isEmpty() ? text.title : text.title + separator + subtitle;
        text.title = words.headline;
    }
    return text;
}

QString altText(const ChartContent &content, const QLocale &locale)
{
    const auto &[snapshots, options, compared, history, earlier] = content;
    const QString kind =
        options.chartType == ChartType::Cumulative ? PictureSentence::tr("Curve") : PictureSentence::tr("Bar chart");
    if (isComparison(content))
        return comparisonAltText(content, locale);
    if (snapshots.isEmpty())
        return {};
    const GameSnapshot &game = snapshots.first();
    if (options.chartType == ChartType::History)
        return historyAltText(titleOf(game), history, options, locale);
    const auto mode = shownMode(game, options.modeFilter);
    if (!mode)
        return PictureSentence::tr("%1: nobody has earned an achievement of %2 yet.").arg(kind, titleOf(game)) + u' '
            + PictureSentence::tr("The set has %Ln achievement(s).", nullptr, game.distribution.achievements());
    if (options.chartType == ChartType::Achievements)
        return altTextOfAchievements(game, *mode, locale);
    const Statistics &all = game.distribution.statistics(*mode);
    const QString players = number(all.players, locale);
    const QString achievements = number(game.distribution.achievements(), locale);
    const QString mastered = all.mastered == 0
        ? PictureSentence::tr("none")
        : QStringLiteral("%1 (%2)").arg(number(all.mastered, locale), percent(all.masteryRate, locale));
    const QString first = *mode == UnlockMode::Hardcore
        ? PictureSentence::tr("%1: of %2 hardcore players of %3, %4 mastered all %5 achievements.")
        : PictureSentence::tr("%1: of %2 casual players of %3, %4 completed all %5 achievements.");
    return first.arg(kind, players, titleOf(game), mastered, achievements) + u' '
        + PictureSentence::tr("Half of the players earned %1 or fewer.").arg(number(all.median.value_or(0), locale));
}

QString headline(const GameSnapshot &game, ModeFilter modeFilter, const QLocale &locale)
{
    const auto mode = shownMode(game, modeFilter);
    if (!mode)
        return {};
    const Statistics &all = game.distribution.statistics(*mode);
    const bool isHardcore = *mode == UnlockMode::Hardcore;
    if (all.mastered == 0)
        return isHardcore ? PictureSentence::tr("Nobody has mastered %1 yet").arg(gameName(game))
                          : PictureSentence::tr("Nobody has completed %1 yet").arg(gameName(game));
    const QString ratio =
        number(std::llround(static_cast<double>(all.players) / static_cast<double>(all.mastered)), locale);
    // Of one mode, which is named where somebody plays the other.
    const bool isAlone = game.distribution.only(modeFilter).modes().size() == 1
        || game.distribution.statistics(isHardcore ? UnlockMode::Casual : UnlockMode::Hardcore).players == 0;
    if (isAlone)
        return isHardcore ? PictureSentence::tr("1 in %1 players mastered %2").arg(ratio, gameName(game))
                          : PictureSentence::tr("1 in %1 players completed %2").arg(ratio, gameName(game));
    return isHardcore ? PictureSentence::tr("1 in %1 hardcore players mastered %2").arg(ratio, gameName(game))
                      : PictureSentence::tr("1 in %1 casual players completed %2").arg(ratio, gameName(game));
}

} // namespace MasteryChart
