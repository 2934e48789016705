// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tableview.h"

#include "window/tablemodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace MasteryChart {

namespace {

constexpr int rowPadding = 6; // pixels

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_table(new TableModel(this))
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_table);
    sorted->setSortRole(TableModel::SortRole);
    setModel(sorted);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table, as it leaves every other part of the window
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setAccessibleName(tr("Achievement distribution as a table"));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(tr("&Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &TableView::copy);
    auto *all = new QAction(tr("Select &All"), this);
    all->setShortcut(QKeySequence::SelectAll);
    all->setShortcutContext(Qt::WidgetShortcut);
    connect(all, &QAction::triggered, this, &QTableView::selectAll);
    addActions({copy, all});
}

void TableView::setChart(const ChartModel &chart)
{
    m_table->setChart(chart);
    if (horizontalHeader()->sortIndicatorSection() >= model()->columnCount()) // not every Qt then goes back by itself
        sortByColumn(0, Qt::AscendingOrder);
    resizeColumnsToContents();
}

QString TableView::selectedText() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::ranges::sort(cells, {}, [](const QModelIndex &cell) { return std::pair(cell.row(), cell.column()); });
    QString text;
    for (qsizetype cell = 0; cell < cells.size(); ++cell) {
        if (cell > 0)
            text += cells.at(cell).row() == cells.at(cell - 1).row() ? u'\t' : u'\n';
        text += cells.at(cell).data().toString();
    }
    return text;
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) // Qt's own copies one cell alone
        copy();
    else
        QTableView::keyPressEvent(event);
}

void TableView::copy()
{
    if (selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

} // namespace MasteryChart
