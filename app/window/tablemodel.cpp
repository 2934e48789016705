// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tablemodel.h"

#include "chartmodel/charttext.h"
#include "distribution/statistics.h"

#include <array>

namespace MasteryChart {

namespace {

constexpr int columnsPerMode = 4;

} // namespace

void TableModel::setChart(const ChartModel &plot)
{
    beginResetModel();
    m_rows = plot.columns;
    m_modes.clear();
    m_reached.clear();
    for (const Series &series : plot.series) {
        m_modes.append(series.mode);
        m_reached.append(reachedAtLeast(plot.distribution.counts(series.mode)));
    }
    endResetModel();
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + columnsPerMode * static_cast<int>(m_modes.size());
}

TableModel::Cell TableModel::cellAt(int column) const
{
    if (column == 0)
        return {};
    constexpr std::array kinds{Kind::Players, Kind::Share, Kind::Reached, Kind::ReachedShare};
    return {kinds.at(static_cast<size_t>((column - 1) % columnsPerMode)), m_modes.at((column - 1) / columnsPerMode)};
}

std::optional<double> TableModel::value(const Bar &bar, const Cell &cellAt) const
{
    if (cellAt.kind == Kind::Achievements)
        return bar.first;
    const PlayerCounts &reached = m_reached.at(m_modes.indexOf(cellAt.mode));
    const bool atLeast = cellAt.kind == Kind::Reached || cellAt.kind == Kind::ReachedShare;
    const qint64 players = atLeast ? reached.at(bar.first - 1) : bar.players(cellAt.mode);
    if (cellAt.kind == Kind::Players || cellAt.kind == Kind::Reached)
        return static_cast<double>(players);
    return share(players, reached.first());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Bar &bar = m_rows.at(index.row());
    const Cell cell = cellAt(index.column());
    const std::optional<double> number = value(bar, cell);
    switch (role) {
    case SortRole:
        return number.value_or(0);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::DisplayRole:
        if (cell.kind == Kind::Achievements)
            return rangeText(bar);
        if (cell.kind == Kind::Share || cell.kind == Kind::ReachedShare)
            return percent(number);
        return MasteryChart::number(static_cast<qint64>(*number));
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    const Cell column = cellAt(section);
    switch (column.kind) {
    case Kind::Achievements:
        return tr("Achievements");
    case Kind::Players:
        return modeName(column.mode);
    case Kind::Share:
        return tr("Share");
    case Kind::Reached:
        return tr("At least");
    case Kind::ReachedShare:
        return tr("Share at least");
    }
    Q_UNREACHABLE();
}

} // namespace MasteryChart
