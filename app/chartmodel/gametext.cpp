// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/gametext.h"

#include "chartmodel/charttext.h"
#include "chartmodel/fullstop.h"
#include "distribution/foreigntext.h"

#include <QCoreApplication>

namespace MasteryChart {

namespace {

struct GameText
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

/// "Dragster (Atari 2600) · sample data".
QString gameLine(const GameSnapshot &game)
{
    const QString name = gameName(oneLine(game.details.title), game.id);
    const QString system = oneLine(game.details.system);
    QStringList parts{system.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, system)};
    if (game.set == AchievementSet::Unofficial)
        parts.append(GameText::tr("unofficial", "a set of achievements"));
    if (game.isSample())
        parts.append(GameText::tr("sample data"));
    return parts.join(QStringLiteral(" · "));
}

QString playersOf(UnlockMode mode, qint64 players, const QLocale &locale)
{
    const bool isHardcore = mode == UnlockMode::Hardcore;
    if (players == 0)
        return isHardcore ? GameText::tr("no hardcore players") : GameText::tr("no casual players");
    return (isHardcore ? GameText::tr("%1 hardcore players", nullptr, pluralForm(players))
                       : GameText::tr("%1 casual players", nullptr, pluralForm(players)))
        .arg(number(players, locale));
}

QString masteredBy(UnlockMode mode, const Statistics &statistics, const QLocale &locale)
{
    const bool isHardcore = mode == UnlockMode::Hardcore;
    const qint64 players = statistics.mastered;
    if (players == 0)
        return isHardcore ? GameText::tr("none mastered", "players") : GameText::tr("none completed", "players");
    return (isHardcore ? GameText::tr("%1 mastered (%2)", "8 players mastered the set (1.3 %)", pluralForm(players))
                       : GameText::tr("%1 completed (%2)", "8 players completed the set (1.3 %)", pluralForm(players)))
        .arg(number(players, locale), percent(statistics.masteryRate, locale));
}

/// "632 hardcore players, 8 mastered (1.3 %), median 5 of 15; no casual players".
QString figuresLine(const Distribution &distribution, const QLocale &locale)
{
    QStringList modes;
    bool isSizeSaid = false;
    for (const UnlockMode mode : distribution.modes()) {
        const Statistics &statistics = distribution.statistics(mode);
        QStringList parts{playersOf(mode, statistics.players, locale)};
        if (statistics.median) {
            const QString median = medianLabel(*statistics.median, locale);
            parts.append(masteredBy(mode, statistics, locale));
            parts.append(isSizeSaid ? median
                                    : GameText::tr("%1 of %2", "median 5, 15 achievements")
                                          .arg(median, number(distribution.achievements(), locale)));
            isSizeSaid = true;
        }
        modes.append(parts.join(QStringLiteral(", ")));
    }
    return isSizeSaid ? modes.join(QStringLiteral("; ")) : withFullStop(emptyNote());
}

/// "12 of 15 hardcore, rank 18 of 632"; empty where there is no such place.
QString placeIn(const Distribution &distribution, UnlockMode mode, int earned, const QLocale &locale)
{
    const auto place = standing(distribution, mode, earned);
    if (!place)
        return {};
    const bool isHardcore = mode == UnlockMode::Hardcore;
    const Statistics &statistics = distribution.statistics(mode);
    const QString progress = (isHardcore ? GameText::tr("%1 of %2 hardcore", "12 of 15 achievements")
                                         : GameText::tr("%1 of %2 casual", "12 of 15 achievements"))
                                 .arg(number(earned, locale), number(distribution.achievements(), locale));
    if (earned < distribution.achievements()) {
        return GameText::tr("%1, rank %2 of %3", "12 of 15 hardcore, rank 18 of 632")
            .arg(progress, number(place->rank, locale), number(statistics.players, locale));
    }
    // Shared with whoever got as far: a rank would say nothing.
    return (isHardcore ? GameText::tr("%1, mastered, one of %2", "15 of 15 hardcore, 8 players")
                       : GameText::tr("%1, completed, one of %2", "15 of 15 casual, 8 players"))
        .arg(progress, number(statistics.mastered, locale));
}

QString placeLine(const GameSnapshot &game, const Distribution &distribution, const QLocale &locale)
{
    const auto progress = game.progress();
    if (!progress)
        return GameText::tr("Your place is not known.");
    QStringList places;
    bool hasEarned = false;
    const QList<UnlockMode> modes = distribution.modes();
    for (const UnlockMode mode : modes) {
        hasEarned = hasEarned || progress->earned(mode) > 0;
        places.append(placeIn(distribution, mode, progress->earned(mode), locale));
    }
    places.removeAll(QString());
    if (places.isEmpty() && hasEarned) // more than the set has, or nobody else: the answers are of different times
        return GameText::tr("Your place is not known.");
    if (!places.isEmpty())
        return GameText::tr("Your place: %1", "12 of 15 hardcore, rank 18 of 632")
            .arg(places.join(QStringLiteral("; ")));
    if (modes.size() != 1)
        return GameText::tr("Your place: nothing earned yet");
    return modes.first() == UnlockMode::Hardcore ? GameText::tr("Your place: nothing earned in hardcore yet")
                                                 : GameText::tr("Your place: nothing earned in casual yet");
}

} // namespace

QStringList gameLines(const GameSnapshot &game, ModeFilter modeFilter, const QLocale &locale)
{
    const Distribution distribution = game.distribution.only(modeFilter);
    return {gameLine(game), figuresLine(distribution, locale), placeLine(game, distribution, locale)};
}

} // namespace MasteryChart
