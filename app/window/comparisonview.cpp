// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparisonview.h"

#include "window/comparisonmodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <numeric>

namespace MasteryChart {

namespace {

constexpr int rowPadding = 10;
constexpr int widestGame = 320; // pixels

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QTableView(parent)
    , m_table(new ComparisonModel(this))
{
    setObjectName(QStringLiteral("comparisonTable"));
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_table);
    sorted->setSortRole(ComparisonModel::sortRole);
    setModel(sorted);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::DescendingOrder); // in the order of the chart, until another is chosen
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table, as it leaves every other part of the window
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setAccessibleName(tr("The compared games' figures"));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copyAction = new QAction(tr("&Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &ComparisonView::copy);
    addAction(copyAction);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, sorted](const QModelIndex &index) { m_table->setReference(sorted->mapToSource(index).row()); });
}

void ComparisonView::setContent(const ChartContent &content)
{
    m_table->setContent(content);
    resizeColumnsToContents();
    m_contentWidths.clear();
    for (int column = 0; column < model()->columnCount(); ++column)
        m_contentWidths.append(columnWidth(column));
    fit();
}

/// The names have what the figures leave; as high as the rows, with a bar where the figures need more.
void ComparisonView::fit()
{
    if (m_contentWidths.isEmpty())
        return;
    const int room = width() - 2 * frameWidth();
    const int figures = std::accumulate(m_contentWidths.begin() + 1, m_contentWidths.end(), 0);
    const int name =
        std::max(room - figures, std::min(m_contentWidths.first(), room < widestGame * 2 ? room / 2 : widestGame));
    setColumnWidth(0, name);
    const int bar = name + figures > room ? horizontalScrollBar()->sizeHint().height() : 0;
    const int rows = model()->rowCount() * verticalHeader()->defaultSectionSize();
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows + 2 * frameWidth() + bar);
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void ComparisonView::copy()
{
    QGuiApplication::clipboard()->setText(tabSeparated(m_table->table()));
}

bool ComparisonView::event(QEvent *event)
{
    // The window has the same key for its picture.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void ComparisonView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) // Qt's own copies one cell alone
        copy();
    else
        QTableView::keyPressEvent(event);
}

} // namespace MasteryChart
