// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparisonmodel.h"

#include "window/appearance.h"

#include <QFont>
#include <QPainter>
#include <QPixmap>

namespace MasteryChart {

namespace {

constexpr QSize modelSwatch{20, 12};

QPixmap swatchOf(const ComparedGame &game)
{
    QPixmap pixmap(modelSwatch);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QPen pen(Appearance::chartTheme().bar(game.role), 2.5, game.style);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(0, modelSwatch.height() / 2.), QPointF(modelSwatch.width(), modelSwatch.height() / 2.));
    return pixmap;
}

} // namespace

void ComparisonModel::setContent(const ChartContent &content)
{
    beginResetModel();
    m_content = content;
    m_table = comparisonTable(content, m_reference);
    endResetModel();
}

void ComparisonModel::setReference(int row)
{
    if (row == m_reference || row < 0)
        return;
    m_reference = row;
    m_table = comparisonTable(m_content, m_reference);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ComparisonTable::Columns;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    const ComparisonTable::Row &row = m_table.rows.at(index.row());
    const ComparisonTable::Cell &cell = row.cells.at(index.column());
    const bool isName = index.column() == ComparisonTable::Game;
    switch (role) {
    case Qt::DisplayRole:
        return cell.difference.isEmpty() ? cell.text : QStringLiteral("%1  (%2)").arg(cell.text, cell.difference);
    case Qt::DecorationRole:
        return isName ? QVariant(swatchOf(row.game)) : QVariant();
    case Qt::ToolTipRole:
        return isName ? QStringLiteral("<p>%1</p>").arg(cell.text.toHtmlEscaped()) : QString();
    case Qt::AccessibleTextRole:
        return cell.isBest ? tr("%1, the most").arg(data(index, Qt::DisplayRole).toString())
                           : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (cell.isBest) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case sortRole:
        return isName ? QVariant(cell.text) : cell.value ? QVariant(*cell.value) : QVariant();
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.headers.value(section);
    if (role == Qt::ToolTipRole)
        return tip(section);
    if (role == Qt::TextAlignmentRole && section == ComparisonTable::Game)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QString ComparisonModel::tip(int column) const
{
    switch (column) {
    case ComparisonTable::Players:
        return tr("Players with an achievement in this mode. The few players of a subset chose it themselves.");
    case ComparisonTable::MasteryRate:
        return tr("Share of the players who have all achievements");
    case ComparisonTable::Median:
        return tr("Half of the players earned so many achievements or fewer");
    case ComparisonTable::Completion:
        return tr("Mean share of the set that players earned");
    case ComparisonTable::HalfTheSet:
        return tr("Share of the players who earned half of the set or more");
    case ComparisonTable::Time:
        return tr("Median time to earn all achievements, where it is known");
    default:
        return {};
    }
}

} // namespace MasteryChart
