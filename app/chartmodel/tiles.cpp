// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/tiles.h"

#include "chartmodel/charttext.h"
#include "chartmodel/durationtext.h"

#include <QCoreApplication>

namespace MasteryChart {

namespace {

struct TileText
{
    Q_DECLARE_TR_FUNCTIONS(Tiles)
};

/// What one mode says; the other one's tiles are made likewise, and give their values.
class TileMaker
{
public:
    TileMaker(const GameSnapshot &game, UnlockMode mode, const QLocale &locale)
        : m_game(game)
        , m_mode(mode)
        , m_locale(locale)
        , m_statistics(game.distribution.statistics(mode))
        , m_achievements(number(game.distribution.achievements(), locale))
    {
    }

    QList<Tile> figures() const
    {
        QList<Tile> figures{mastered(), median(), mean(), halfTheSet(), oneAndDone()};
        if (m_game.set == AchievementSet::Official && m_game.details.times)
            figures.append(timeToMaster(*m_game.details.times));
        return figures;
    }

    std::optional<Tile> you(const Progress &progress) const
    {
        const int earned = progress.earned(m_mode);
        const auto place = standing(m_game.distribution, m_mode, earned);
        if (!place)
            return std::nullopt;
        const int missing = m_game.distribution.achievements() - earned;
        const QString count =
            TileText::tr("%1 of %2", "41 of 60 achievements").arg(number(earned, m_locale), m_achievements);
        Tile tile{.kind = Tile::Kind::You,
                  .name = m_game.progressUser.isEmpty() ? TileText::tr("You") : m_game.progressUser,
                  .value = TileText::tr("#%1", "a rank").arg(number(place->rank, m_locale)),
                  .details = {},
                  .other = {},
                  .meaning = TileText::tr("The rank by achievements earned in this mode; equal counts share a rank."),
                  .progress = static_cast<double>(earned) / m_game.distribution.achievements(),
                  .celebrates = missing == 0};
        const QString top =
            TileText::tr("top %1", "top 7.2 %").arg(percent(share(place->rank, m_statistics.players), m_locale));
        const QString all = isHardcore() ? TileText::tr("of %1 hardcore", "players").arg(players())
                                         : TileText::tr("of %1 casual", "players").arg(players());
        if (missing == 0) { // shared with whoever got as far: a rank would say nothing
            tile.value = QStringLiteral("★ ") + masteredName(m_mode);
            tile.details = {TileText::tr("one of %1", "1,820 players").arg(number(m_statistics.mastered, m_locale)),
                            all};
            return tile;
        }
        tile.details = {all, top, TileText::tr("%1, %Ln to go", "41 of 60, 19 to go", missing).arg(count)};
        // Whoever has as many; the user is one of them.
        const qint64 equal = m_game.distribution.players(m_mode, {earned, earned}) - 1;
        if (equal > 0) {
            tile.details.append(TileText::tr("%1 players need one more to pass you", nullptr, pluralForm(equal))
                                    .arg(number(equal, m_locale)));
        }
        return tile;
    }

private:
    bool isHardcore() const { return m_mode == UnlockMode::Hardcore; }
    QString players() const { return number(m_statistics.players, m_locale); }

    Tile mastered() const
    {
        const bool nobody = m_statistics.mastered == 0;
        return {.kind = Tile::Kind::Mastered,
                .name = masteredName(m_mode),
                .value = percent(m_statistics.masteryRate, m_locale),
                .details = {nobody ? TileText::tr("nobody yet – be the first")
                                   : TileText::tr("%1 of %2", "1,820 of 31,257 players")
                                         .arg(number(m_statistics.mastered, m_locale), players())},
                .other = {},
                .meaning = isHardcore()
                    ? TileText::tr("The share of the hardcore players who earned every achievement of "
                                   "the set in hardcore.")
                    : TileText::tr("The share of the casual players who earned every achievement of "
                                   "the set in casual.")};
    }

    Tile median() const
    {
        return {.kind = Tile::Kind::Median,
                .name = TileText::tr("Median"),
                .value = m_statistics.median ? number(*m_statistics.median, m_locale) : percent({}),
                .details = {TileText::tr("of %1", "of 60 achievements").arg(m_achievements)},
                .other = {},
                .meaning = TileText::tr("At least half of the players earned this many achievements or fewer.")};
    }

    Tile mean() const
    {
        return {.kind = Tile::Kind::Mean,
                .name = TileText::tr("Mean"),
                .value = percent(m_statistics.completion, m_locale),
                .details = {m_statistics.mean ? TileText::tr("%1 of %2", "13.0 of 60 achievements")
                                                    .arg(decimal(*m_statistics.mean, m_locale), m_achievements)
                                              : QString()},
                .other = {},
                .meaning = TileText::tr("The mean number of achievements a player earned, as a share of the set.")};
    }

    Tile halfTheSet() const
    {
        const QString half = number(halfOf(m_game.distribution.achievements()), m_locale);
        return {.kind = Tile::Kind::HalfTheSet,
                .name = TileText::tr("Half the set"),
                .value = percent(m_statistics.halfReached, m_locale),
                .details = {TileText::tr("reach %1", "reach 30 achievements").arg(half)},
                .other = {},
                .meaning = TileText::tr("The share of the players who earned at least half of the achievements.")};
    }

    Tile oneAndDone() const
    {
        return {.kind = Tile::Kind::OneAndDone,
                .name = TileText::tr("One and done"),
                .value = percent(m_statistics.oneAndDone, m_locale),
                .details = {TileText::tr("stop at %1", "one achievement: players").arg(number(1, m_locale))},
                .other = {},
                .meaning = TileText::tr("The share of the players who earned exactly one achievement.")};
    }

    Tile timeToMaster(const GameTimes &times) const
    {
        const auto &median = isHardcore() ? times.master : times.complete;
        const auto &beat = isHardcore() ? times.beatHardcore : times.beat;
        const bool isEnough = median && median->isEnough();
        Tile tile{.kind = Tile::Kind::TimeToMaster,
                  .name = timeToMasterName(m_mode),
                  .value = isEnough ? durationText(median->seconds, m_locale) : percent({}),
                  .details = {},
                  .other = {},
                  .meaning = timeToMasterMeaning(m_mode)};
        tile.details.append(isEnough ? TileText::tr("of %1 players", nullptr, pluralForm(median->samples))
                                           .arg(number(median->samples, m_locale))
                                     : TileText::tr("not enough data"));
        if (beat && beat->isEnough()) // beating can take longer: those are other players
            tile.details.append(TileText::tr("%1 to beat", "22 h").arg(durationText(beat->seconds, m_locale)));
        return tile;
    }

    const GameSnapshot &m_game;
    const UnlockMode m_mode;
    const QLocale &m_locale;
    const Statistics &m_statistics;
    const QString m_achievements;
};

} // namespace

QString timeToMasterName(UnlockMode mode)
{
    return mode == UnlockMode::Hardcore ? TileText::tr("Time to master") : TileText::tr("Time to complete");
}

QString timeToMasterMeaning(UnlockMode mode)
{
    return (mode == UnlockMode::Hardcore
                ? TileText::tr("Half of the players who mastered the set took longer than this, half were faster.")
                : TileText::tr("Half of the players who completed the set took longer than this, half were faster."))
        + u' ' + TileText::tr("Times from before October 2023 are estimates of RetroAchievements.");
}

QList<Tile> tilesOf(const GameSnapshot &game, ModeFilter modeFilter, const QLocale &locale)
{
    QList<UnlockMode> modes = game.distribution.only(modeFilter).modes();
    // Where nobody plays hardcore, casual's figures stand first.
    const auto hasPlayers = [&](UnlockMode mode) { return game.distribution.statistics(mode).players > 0; };
    if (modes.size() == 2 && !hasPlayers(modes.first()))
        std::swap(modes.first(), modes.last());
    if (modes.isEmpty() || !hasPlayers(modes.first()))
        return {};
    const TileMaker maker(game, modes.first(), locale);
    QList<Tile> tiles = maker.figures();
    if (modes.size() == 2) {
        const QList<Tile> others = TileMaker(game, modes.last(), locale).figures();
        const QString name = modes.last() == UnlockMode::Casual ? TileText::tr("casual %1", "a figure")
                                                                : TileText::tr("hardcore %1", "a figure");
        for (qsizetype index = 0; index < tiles.size(); ++index)
            tiles[index].other = hasPlayers(modes.last()) && others.at(index).value != percent({})
                ? name.arg(others.at(index).value)
                : QString();
        if (!hasPlayers(modes.last())) {
            tiles.first().other = modes.last() == UnlockMode::Casual ? TileText::tr("no casual players")
                                                                     : TileText::tr("no hardcore players");
        }
    }
    if (const auto progress = game.progress()) {
        auto you = maker.you(*progress);
        // A player of one mode alone has a place in that one.
        if (!you && modes.size() == 2)
            you = TileMaker(game, modes.last(), locale).you(*progress);
        if (you)
            tiles.append(*you);
    }
    return tiles;
}

} // namespace MasteryChart
