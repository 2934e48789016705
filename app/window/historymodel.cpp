// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/historymodel.h"

#include "chartmodel/historytext.h"

#include <QFont>

#include <ranges>

namespace MasteryChart {

namespace {

/// A line for each mode in which something changed.
QStringList changesOf(const HistoryStep &step, ModeFilter modeFilter)
{
    QStringList parts;
    for (const UnlockMode mode : {UnlockMode::Hardcore, UnlockMode::Casual}) {
        if (contains(modeFilter, mode))
            parts.append(changes(step.in(mode), mode).join(QStringLiteral(", ")));
    }
    parts.removeAll(QString());
    return parts;
}

} // namespace

QString stepText(const HistoryStep &step, ModeFilter modeFilter, const QDateTime &now)
{
    const QString what = step.revision ? revisionText(*step.revision) : changesOf(step, modeFilter).join(u'\n');
    return QStringLiteral("%1\n%2").arg(periodText(step, now), what);
}

void HistoryModel::setHistory(const QList<KeptAnswer> &history, ModeFilter modeFilter, const QDateTime &now)
{
    beginResetModel();
    m_modeFilter = modeFilter;
    m_now = now;
    m_steps.clear();
    for (const HistoryStep &step : historySteps(history) | std::views::reverse) {
        if (step.revision || !changesOf(step, modeFilter).isEmpty())
            m_steps.append(step);
    }
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryStep &step = m_steps.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return stepText(step, m_modeFilter, m_now);
    if (role == Qt::FontRole && step.revision) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

} // namespace MasteryChart
