// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/unlocks.h"
#include "window/achievementrow.h"

#include <QAbstractListModel>

namespace MasteryChart {

/// What of the achievements is listed, and how.
struct AchievementChoice
{
    UnlockOrder order = UnlockOrder::Unlocks;
    std::optional<AchievementType> type = {}; ///< nullopt for all
    bool missingOnly = false;                 ///< those that the user lacks; in the order of unlocks the nearest first

    bool operator==(const AchievementChoice &) const = default;
};

/// The achievements of a game's official set. The steepest steps are marked where all of them stand in the order of
/// their unlocks.
class AchievementModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setGame(const GameSnapshot &game, ModeFilter modeFilter, const AchievementChoice &choice);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const AchievementRow &row(int row) const { return m_rows.at(row); }

    /// The rows \a chosen, or all where none is, with a line of names before them: tab-separated.
    QString text(const QList<int> &chosen) const;

private:
    AchievementRow rowOf(const GameSnapshot &game, const Achievement &achievement,
                         const QList<UnlockMode> &modes) const;

    QList<AchievementRow> m_rows;
};

} // namespace MasteryChart
