// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tablemodel.h"

#include "chartmodel/charttext.h"

#include <array>

namespace MasteryChart {

namespace {

constexpr int columnsPerSeries = 4;

} // namespace

void TableModel::setChart(const ChartModel &model)
{
    beginResetModel();
    m_chart = model;
    endResetModel();
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.columns.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + columnsPerSeries * static_cast<int>(m_chart.series.size());
}

TableModel::Cell TableModel::cellAt(int column) const
{
    if (column == 0)
        return {};
    constexpr std::array kinds{Kind::Players, Kind::Share, Kind::Reached, Kind::ReachedShare};
    return {kinds.at(static_cast<size_t>((column - 1) % columnsPerSeries)), (column - 1) / columnsPerSeries};
}

std::optional<double> TableModel::value(int row, const Cell &cell) const
{
    if (cell.kind == Kind::Achievements)
        return m_chart.columns.at(row).first;
    const Series &series = m_chart.series.at(cell.series);
    const bool atLeast = cell.kind == Kind::Reached || cell.kind == Kind::ReachedShare;
    const qint64 players = atLeast ? series.reached.at(row) : series.players.at(row);
    if (cell.kind == Kind::Players || cell.kind == Kind::Reached)
        return static_cast<double>(players);
    return share(players, series.statistics.players);
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell cell = cellAt(index.column());
    const std::optional<double> number = value(index.row(), cell);
    switch (role) {
    case SortRole:
        return number.value_or(0);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::DisplayRole:
        if (cell.kind == Kind::Achievements)
            return rangeText(m_chart.columns.at(index.row()), m_chart.locale);
        if (cell.kind == Kind::Share || cell.kind == Kind::ReachedShare)
            return percent(number, m_chart.locale);
        return MasteryChart::number(static_cast<qint64>(*number), m_chart.locale);
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
        return m_chart.series.at(column.series).name;
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
