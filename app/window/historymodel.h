// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/history.h"

#include <QAbstractListModel>

namespace MasteryChart {

/// What changed from one kept answer to the next, the newest first: "12 Sep – 3 Oct", and below "+212 players, +14
/// masteries".
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Of \a history, the oldest first, what changed in the modes of \a modeFilter. \a now is UTC.
    void setHistory(const QList<KeptAnswer> &history, ModeFilter modeFilter, const QDateTime &now);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<HistoryStep> m_steps; ///< the newest first; each changes something that is shown
    ModeFilter m_modeFilter = ModeFilter::Both;
    QDateTime m_now;
};

/// What \a step is told as.
QString stepText(const HistoryStep &step, ModeFilter modeFilter, const QDateTime &now);

} // namespace MasteryChart
