// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tablemodel.h"

#include "chartmodel/charttext.h"
#include "window/appearance.h"

#include <QApplication>
#include <QFont>

#include <algorithm>
#include <array>
#include <utility>

namespace MasteryChart {

namespace {

constexpr int columnsPerSeries = 4;
constexpr float pointedOpacity = 0.3F;

QColor pointedColor()
{
    QColor color = QApplication::palette().color(QPalette::Highlight);
    color.setAlphaF(pointedOpacity);
    return color;
}

} // namespace

void TableModel::setChart(const ChartModel &model)
{
    beginResetModel();
    m_chart = model;
    m_pointed = -1;
    endResetModel();
}

void TableModel::setPointed(int column)
{
    if (column == m_pointed)
        return;
    for (const int row : {std::exchange(m_pointed, column), column}) {
        if (row >= 0 && row < rowCount()) // the chart may be newer than this
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1), {Qt::BackgroundRole});
    }
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
        return number ? QVariant(*number) : QVariant();
    case ChartColumnRole:
        return index.row();
    case Qt::FontRole:
        if (isMastery(index.row()) || isYours(index.row())) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::ForegroundRole:
        return isYours(index.row()) ? QVariant(Appearance::chartTheme().you) : QVariant();
    case Qt::BackgroundRole:
        return index.row() == m_pointed ? QVariant(pointedColor()) : QVariant();
    case Qt::ToolTipRole:
        return isYours(index.row()) ? tr("Your place") : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::DisplayRole:
        if (cell.kind == Kind::Achievements) {
            const QString range = rangeText(m_chart.columns.at(index.row()), m_chart.locale);
            return isMastery(index.row()) ? QStringLiteral("★ ") + range : range;
        }
        if (cell.kind == Kind::Share || cell.kind == Kind::ReachedShare)
            return alignedPercent(number, m_chart.locale);
        return MasteryChart::number(static_cast<qint64>(*number), m_chart.locale);
    default:
        return {};
    }
}

bool TableModel::isCumulative(int column) const
{
    const Kind kind = cellAt(column).kind;
    return kind == Kind::Reached || kind == Kind::ReachedShare;
}

bool TableModel::isMastery(int row) const
{
    return m_chart.lastIsMastery && row + 1 == m_chart.columns.size();
}

bool TableModel::isYours(int row) const
{
    return std::ranges::any_of(m_chart.markers, [row](const Marker &marker) { return marker.column == row; });
}

QString TableModel::grouped(const Cell &column, const QString &name) const
{
    return m_chart.series.at(column.series).name + u'\n' + name;
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
        return grouped(column, tr("players"));
    case Kind::Share:
        return grouped(column, tr("share"));
    case Kind::Reached:
        return grouped(column, tr("at least"));
    case Kind::ReachedShare:
        return grouped(column, tr("at least, share"));
    }
    Q_UNREACHABLE();
}

} // namespace MasteryChart
