// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tablemodel.h"

#include "chart/wording.h"
#include "distribution/statistics.h"

#include <array>

namespace {

constexpr int columnsPerMode = 4;

} // namespace

void TableModel::setPlot(const Plot &plot)
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

TableModel::Content TableModel::content(int column) const
{
    if (column == 0)
        return {};
    constexpr std::array kinds{Kind::Players, Kind::Share, Kind::Reached, Kind::ReachedShare};
    return {kinds.at(static_cast<size_t>((column - 1) % columnsPerMode)), m_modes.at((column - 1) / columnsPerMode)};
}

std::optional<double> TableModel::value(const Bar &bar, const Content &content) const
{
    if (content.kind == Kind::Achievements)
        return bar.first;
    const Counts &reached = m_reached.at(m_modes.indexOf(content.mode));
    const bool atLeast = content.kind == Kind::Reached || content.kind == Kind::ReachedShare;
    const qint64 players = atLeast ? reached.at(bar.first - 1) : bar.players(content.mode);
    if (content.kind == Kind::Players || content.kind == Kind::Reached)
        return static_cast<double>(players);
    return share(players, reached.first());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Bar &bar = m_rows.at(index.row());
    const Content cell = content(index.column());
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
        return ::number(static_cast<qint64>(*number));
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    const Content column = content(section);
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
