// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/seriesname.h"

#include "chartmodel/charttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace MasteryChart {

namespace {

struct SeriesNameText
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

bool isSameGame(const GameSnapshot &one, const GameSnapshot &other)
{
    return one.id == other.id && one.set == other.set && one.server == other.server;
}

/// The date of the snapshot at \a index, with the time where the same game appears twice on that day; empty where it
/// appears once.
QString dateText(const QList<GameSnapshot> &snapshots, int index, const QLocale &locale)
{
    const GameSnapshot &game = snapshots.at(index);
    const QDateTime at = game.fetchedAt.toLocalTime();
    bool isTwice = false;
    bool isSameDay = false;
    for (int other = 0; other < snapshots.size(); ++other) {
        if (other == index || !isSameGame(snapshots.at(other), game))
            continue;
        isTwice = true;
        isSameDay = isSameDay || snapshots.at(other).fetchedAt.toLocalTime().date() == at.date();
    }
    if (!isTwice)
        return {};
    return isSameDay ? locale.toString(at, QLocale::ShortFormat) : locale.toString(at.date(), QLocale::ShortFormat);
}

} // namespace

QStringList seriesNames(const QList<GameSnapshot> &snapshots, const QList<SeriesId> &series, const QLocale &locale)
{
    const bool bothModes =
        std::ranges::any_of(series, [&](const SeriesId &id) { return id.mode != series.first().mode; });
    QStringList names;
    for (const SeriesId &id : series) {
        if (snapshots.size() == 1) {
            names.append(modeName(id.mode));
            continue;
        }
        const GameSnapshot &game = snapshots.at(id.snapshot);
        QStringList parts{titleOf(game)};
        if (game.set == AchievementSet::Unofficial)
            parts.append(SeriesNameText::tr("unofficial", "a set of achievements"));
        if (const QString date = dateText(snapshots, id.snapshot, locale); !date.isEmpty())
            parts.append(date);
        if (bothModes)
            parts.append(modeName(id.mode));
        names.append(parts.join(QStringLiteral(" · ")));
    }
    return names;
}

} // namespace MasteryChart
