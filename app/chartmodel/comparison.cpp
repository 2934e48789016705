// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/comparison.h"

#include "chartmodel/comparedname.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace MasteryChart {

namespace {

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

constexpr int stepsOfShare = 20; // stops over the share of a set

QList<SeriesId> comparedOf(const ChartContent &content)
{
    if (!content.compared.isEmpty())
        return content.compared;
    QList<SeriesId> compared;
    for (int index = 0; index < content.snapshots.size(); ++index) {
        const Distribution &distribution = content.snapshots.at(index).distribution;
        const bool isCasual = content.options.modeFilter == ModeFilter::Casual
            || distribution.statistics(UnlockMode::Hardcore).players == 0;
        compared.append({index, isCasual ? UnlockMode::Casual : UnlockMode::Hardcore});
    }
    return compared;
}

std::optional<MedianTime> timeOf(const GameSnapshot &game, UnlockMode mode)
{
    if (!game.details.times || game.set == AchievementSet::Unofficial)
        return std::nullopt;
    return mode == UnlockMode::Hardcore ? game.details.times->master : game.details.times->complete;
}

/// What the chart of some games is made of; its parts are asked for as long as it is shown.
class Comparison
{
public:
    Comparison(const ChartContent &content, const QLocale &locale)
        : m_snapshots(content.snapshots)
        , m_across(content.options.across)
        , m_games(comparedGames(content, locale))
        , m_locale(locale)
    {
        for (const ComparedGame &game : m_games)
            m_longest = std::max(m_longest, game.achievements);
    }

    const QList<ComparedGame> &games() const { return m_games; }
    bool isShare() const { return m_across == Across::ShareOfSet; }

    const PlayerCounts &reached(const ComparedGame &game) const
    {
        return m_snapshots.at(game.id.snapshot).distribution.reachedAtLeast(game.id.mode);
    }

    /// Where \a earned achievements of \a game are.
    double x(const ComparedGame &game, int earned) const
    {
        return static_cast<double>(earned) / std::max(1, isShare() ? game.achievements : m_longest);
    }

    double height(const ComparedGame &game, int earned) const
    {
        const PlayerCounts &players = reached(game);
        const qint64 there = earned < 1 ? game.statistics.players : players.value(earned - 1);
        return share(there, game.statistics.players).value_or(0);
    }

    QList<double> stops() const
    {
        QList<double> stops;
        const int number = isShare() ? stepsOfShare : m_longest;
        for (int stop = 1; stop <= number; ++stop)
            stops.append(static_cast<double>(stop) / number);
        return stops;
    }

    QList<LineChart::Mark> ticks(int most) const
    {
        QList<LineChart::Mark> ticks;
        if (isShare()) {
            for (const ValueAxis::Tick &tick : ValueAxis::percent(m_locale).ticks(most))
                ticks.append({tick.height, tick.label});
            return ticks;
        }
        const auto axis = ValueAxis::upTo(m_longest, Scale::Linear, m_locale);
        for (const ValueAxis::Tick &tick : axis.ticks(most))
            ticks.append({tick.height, tick.label});
        return ticks;
    }

    ColumnText textAt(int stop) const
    {
        ColumnText text;
        const int earned = stop + 1;
        text.title = isShare() ? ComparisonText::tr("At least %1 of the set")
                                     .arg(percent(static_cast<double>(earned) / stepsOfShare, m_locale))
                               : ComparisonText::tr("At least %Ln achievement(s)", nullptr, earned);
        for (const ComparedGame &game : m_games)
            addRow(text, game, isShare() ? (earned * game.achievements + stepsOfShare - 1) / stepsOfShare : earned);
        return text;
    }

private:
    void addRow(ColumnText &text, const ComparedGame &game, int earned) const
    {
        if (earned > game.achievements) // its curve has ended
            return;
        const qint64 players = reached(game).value(earned - 1);
        // Of another game, the same share is another number of achievements.
        const QString name = isShare()
            ? QStringLiteral("%1 (%2)").arg(game.name,
                                            ComparisonText::tr("%1 of %2", "achievements")
                                                .arg(number(earned, m_locale), number(game.achievements, m_locale)))
            : game.name;
        text.rows.append({game.id, game.role, name, number(players, m_locale),
                          percent(share(players, game.statistics.players), m_locale)});
        if (game.earned && *game.earned == earned)
            text.yours.append(
                {game.id, game.role, ComparisonText::tr("Your progress: %1", "a game's title").arg(game.name)});
    }

    QList<GameSnapshot> m_snapshots;
    Across m_across;
    QList<ComparedGame> m_games;
    QLocale m_locale;
    int m_longest = 0;
};

LineChart::Curve curveOf(const Comparison &comparison, const ComparedGame &game, const QLocale &locale)
{
    LineChart::Curve curve{.name = game.name,
                           .detail = game.detail,
                           .figure = percent(game.statistics.masteryRate, locale),
                           .role = game.role,
                           .style = game.style,
                           .points = {}};
    for (int earned = 0; earned <= game.achievements; ++earned)
        curve.points.append({comparison.x(game, earned), comparison.height(game, earned)});
    return curve;
}

/// Whose players the chart shows, where they are all of one mode.
QString headingOf(const QList<ComparedGame> &games)
{
    const auto isOf = [&](UnlockMode mode) {
        return std::ranges::all_of(games, [&](const ComparedGame &game) { return game.id.mode == mode; });
    };
    if (isOf(UnlockMode::Hardcore))
        return ComparisonText::tr("Hardcore players who got at least this far");
    return isOf(UnlockMode::Casual) ? ComparisonText::tr("Casual players who got at least this far")
                                    : ComparisonText::tr("Players who got at least this far");
}

} // namespace

bool isComparison(const ChartContent &content)
{
    return content.snapshots.size() > 1 || content.compared.size() > 1;
}

Qt::PenStyle comparedStyle(qsizetype index)
{
    constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};
    return styles.at(static_cast<size_t>(index) % styles.size());
}

QString sampleSize(qint64 players, const QLocale &locale)
{
    return ComparisonText::tr("n = %1", "a number of players").arg(number(players, locale));
}

QList<ComparedGame> comparedGames(const ChartContent &content, const QLocale &locale)
{
    const QList<SeriesId> compared = comparedOf(content).mid(0, mostCompared);
    const QStringList names = comparedNames(content.snapshots, compared, locale);
    QList<ComparedGame> games;
    for (int index = 0; index < compared.size(); ++index) {
        const SeriesId &id = compared.at(index);
        const GameSnapshot &snapshot = content.snapshots.at(id.snapshot);
        const Statistics &statistics = snapshot.distribution.statistics(id.mode);
        ComparedGame game{.id = id,
                          .name = names.at(index),
                          .detail = sampleSize(statistics.players, locale),
                          .role = {index + 1, id.mode},
                          .style = comparedStyle(index),
                          .achievements = snapshot.distribution.achievements(),
                          .statistics = statistics,
                          .time = timeOf(snapshot, id.mode)};
        if (const auto progress = snapshot.progress()) {
            game.earned = progress->earned(id.mode);
            game.user = snapshot.progressUser;
        }
        games.append(game);
    }
    return games;
}

LineChart comparisonChart(const ChartContent &content, const QLocale &locale)
{
    const Comparison comparison(content, locale);
    LineChart chart{.heading = headingOf(comparison.games()),
                    .acrossTitle = comparison.isShare() ? ComparisonText::tr("share of the achievements earned")
                                                        : countAxisTitle(),
                    .ticks = [comparison](int most) { return comparison.ticks(most); },
                    .axis = ValueAxis::percent(locale)};
    for (const ComparedGame &game : comparison.games()) {
        if (game.statistics.players == 0)
            continue; // no share of nobody is a curve
        chart.curves.append(curveOf(comparison, game, locale));
        const int earned = game.earned.value_or(0);
        if (earned < 1 || earned > game.achievements)
            continue;
        chart.dots.append({chart.curves.size() - 1, {comparison.x(game, earned), comparison.height(game, earned)}});
        chart.dotsName = game.user.isEmpty() ? ComparisonText::tr("You") : game.user;
    }
    if (chart.curves.isEmpty()) {
        chart.note = comparison.games().isEmpty() ? QString() : emptyNote();
        return chart;
    }
    chart.stops = comparison.stops();
    chart.textAt = [comparison](int stop) { return comparison.textAt(stop); };
    return chart;
}

} // namespace MasteryChart
