// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gamerowmodel.h"

namespace MasteryChart {

GameRowModel::GameRowModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void GameRowModel::setRows(const QList<GameRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int GameRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GameRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GameRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title.isEmpty() ? shownTitle(row).text : row.title;
    case Qt::ToolTipRole: // in a paragraph of its own the text wraps; it stays the text that it is
        return QStringLiteral("<p>%1</p>").arg(data(index).toString().toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case gameRowRole:
        return QVariant::fromValue(row);
    case iconPathRole:
        return row.iconPath;
    default:
        return {};
    }
}

} // namespace MasteryChart
