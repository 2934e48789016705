// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/comparedname.h"

#include "chartmodel/charttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace MasteryChart {

namespace {

struct ComparedNameText
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

using TextOf = std::function<QString(const SeriesId &)>;

/// Adds to each of \a names what \a textOf says, where names that are alike differ in it.
void tellApart(QStringList &names, const QList<SeriesId> &compared, const TextOf &textOf)
{
    const QStringList before = names;
    for (qsizetype index = 0; index < names.size(); ++index) {
        const QString own = textOf(compared.at(index));
        bool differs = false;
        for (qsizetype other = 0; other < names.size(); ++other)
            differs = differs || (before.at(other) == before.at(index) && textOf(compared.at(other)) != own);
        if (differs && !own.isEmpty())
            names[index] += QStringLiteral(" · ") + own;
    }
}

} // namespace

QStringList comparedNames(const QList<GameSnapshot> &snapshots, const QList<SeriesId> &compared, const QLocale &locale)
{
    const auto gameOf = [&](const SeriesId &id) -> const GameSnapshot & { return snapshots.at(id.snapshot); };
    const bool severalModes =
        std::ranges::any_of(compared, [&](const SeriesId &id) { return id.mode != compared.first().mode; });
    QStringList names;
    for (const SeriesId &id : compared)
        names.append(gameName(gameOf(id)));
    tellApart(names, compared, [&](const SeriesId &id) { return gameOf(id).details.system; });
    for (qsizetype index = 0; index < names.size(); ++index) {
        const SeriesId &id = compared.at(index);
        if (gameOf(id).set == AchievementSet::Unofficial)
            names[index] += QStringLiteral(" · ") + ComparedNameText::tr("unofficial", "a set of achievements");
        if (severalModes && id.mode == UnlockMode::Casual)
            names[index] += QStringLiteral(" · ") + ComparedNameText::tr("casual");
    }
    tellApart(names, compared, [&](const SeriesId &id) {
        return locale.toString(gameOf(id).fetchedAt.toLocalTime().date(), ComparedNameText::tr("d MMM yyyy", "a date"));
    });
    tellApart(names, compared, [&](const SeriesId &id) {
        return locale.toString(gameOf(id).fetchedAt.toLocalTime().time(), QLocale::ShortFormat);
    });
    tellApart(names, compared, [&](const SeriesId &id) { return QString::number(gameOf(id).id); });
    return names;
}

} // namespace MasteryChart
