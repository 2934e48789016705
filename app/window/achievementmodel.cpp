// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/achievementmodel.h"

#include "chartmodel/charttext.h"
#include "chartmodel/dropoffchart.h"
#include "window/gamerow.h"

#include <algorithm>
#include <utility>

namespace MasteryChart {

void AchievementModel::setGame(const GameSnapshot &game, ModeFilter modeFilter, const AchievementChoice &choice)
{
    beginResetModel();
    m_rows.clear();
    if (const auto mode = shownMode(game, modeFilter)) {
        QList<UnlockMode> modes = game.distribution.only(modeFilter).modes();
        if (modes.first() != *mode)
            std::swap(modes.first(), modes.last());
        modes.removeIf([&](UnlockMode each) { return game.distribution.statistics(each).players == 0; });
        QList<Achievement> achievements = achievementsOf(game, choice.order, *mode);
        QHash<int, double> lost;
        if (choice.order == UnlockOrder::Unlocks && !choice.type && !choice.missingOnly) {
            const qint64 fewest = fewestPlayers(game.distribution.statistics(*mode).players);
            for (const UnlockStep &step : steepestSteps(achievements, *mode, fewest))
                lost.insert(achievements.at(step.index).id, step.lost);
        }
        achievements.removeIf([&](const Achievement &one) {
            return (choice.type && one.type != *choice.type) || (choice.missingOnly && !isMissing(one, modeFilter));
        });
        for (const Achievement &achievement : std::as_const(achievements)) {
            m_rows.append(rowOf(game, achievement, modes));
            m_rows.last().lost = lost.value(achievement.id);
            m_rows.last().isDimmed = game.progress() && isMissing(achievement, modeFilter);
        }
    }
    endResetModel();
}

AchievementRow AchievementModel::rowOf(const GameSnapshot &game, const Achievement &achievement,
                                       const QList<UnlockMode> &modes) const
{
    AchievementRow row{.achievement = achievement, .unlocks = {}, .time = {}};
    for (const UnlockMode mode : modes) {
        const qint64 unlocks = achievement.unlocks(mode);
        const double part = share(unlocks, game.distribution.statistics(mode).players).value_or(0);
        row.unlocks.append({mode, unlocks, std::min(1., part)}); // the figures of two answers may differ by a few
    }
    if (game.details.times) {
        const GameTimes::Unlock times = game.details.times->achievements.value(achievement.id);
        row.time = modes.first() == UnlockMode::Hardcore ? times.hardcore : times.casual;
    }
    return row;
}

int AchievementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AchievementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AchievementRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return achievementName(row.achievement);
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case achievementRowRole:
        return QVariant::fromValue(row);
    case iconPathRole:
        return row.achievement.badge;
    default:
        return {};
    }
}

QString AchievementModel::text(const QList<int> &chosen) const
{
    QList<int> rows = chosen;
    for (int row = 0; chosen.isEmpty() && row < m_rows.size(); ++row)
        rows.append(row);
    QStringList lines;
    for (const int row : std::as_const(rows)) {
        const AchievementRow &one = m_rows.at(row);
        if (lines.isEmpty()) {
            QStringList names{tr("Title"), tr("Points")};
            for (const AchievementRow::Unlocks &unlocks : one.unlocks)
                names.append(modeName(unlocks.mode));
            lines.append(names.join(u'\t'));
        }
        QStringList cells{achievementName(one.achievement), QString::number(one.achievement.points)};
        for (const AchievementRow::Unlocks &unlocks : one.unlocks)
            cells.append(QString::number(unlocks.unlocks));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace MasteryChart
