// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tableview.h"

#include "window/tablemodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QSortFilterProxyModel>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace MasteryChart {

namespace {

constexpr int tableRowPadding = 6; // pixels

/// "36–40", without the mark of mastery. The dash stays: a spreadsheet takes "1-2" for a day.
QString rangeOf(const QModelIndex &row)
{
    return row.data().toString().remove(QStringLiteral("★ "));
}

/// 0.2231; nothing where there is no number.
QString rawNumber(const QVariant &value)
{
    constexpr int digits = 10;
    return value.isValid() ? QString::number(value.toDouble(), 'g', digits) : QString();
}

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
    setSelectionBehavior(SelectRows);
    setMouseTracking(true);
    connect(this, &QTableView::entered, this, &TableView::point);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TableView::point);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table, as it leaves every other part of the window
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + tableRowPadding);
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

void TableView::setCompact(bool compact)
{
    if (compact == m_isCompact)
        return;
    m_isCompact = compact;
    fitColumns();
}

void TableView::setChart(const ChartModel &chart)
{
    m_table->setChart(chart);
    if (horizontalHeader()->sortIndicatorSection() >= model()->columnCount()) // not every Qt then goes back by itself
        sortByColumn(0, Qt::AscendingOrder);
    fitColumns();
}

void TableView::fitColumns()
{
    resizeColumnsToContents();
    m_contentWidths.clear();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool isHidden = m_isCompact && m_table->isCumulative(column);
        setColumnHidden(column, isHidden);
        m_contentWidths.append(isHidden ? 0 : columnWidth(column));
    }
    spreadColumns();
}

int TableView::contentWidth() const
{
    return std::accumulate(m_contentWidths.begin(), m_contentWidths.end(), 0);
}

void TableView::spreadColumns()
{
    int room = std::max(0, viewport()->width() - contentWidth());
    auto left = std::ranges::count_if(m_contentWidths, [](int width) { return width > 0; });
    for (int column = 0; column < m_contentWidths.size(); ++column) {
        if (m_contentWidths.at(column) <= 0)
            continue;
        const int more = room / static_cast<int>(left--);
        setColumnWidth(column, m_contentWidths.at(column) + more);
        room -= more;
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    spreadColumns();
    QTableView::resizeEvent(event);
}

QSize TableView::sizeHint() const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return {contentWidth() + bar + 2 * frameWidth(), QTableView::sizeHint().height()};
}

QList<QModelIndex> TableView::selectedRows() const
{
    QList<QModelIndex> rows = selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < model()->rowCount(); ++row)
            rows.append(model()->index(row, 0));
    }
    std::ranges::sort(rows, {}, &QModelIndex::row);
    return rows;
}

int TableView::columnOf(const QModelIndex &index) const
{
    return index.isValid() ? index.data(TableModel::ChartColumnRole).toInt() : -1;
}

QString TableView::selectedText() const
{
    const int columns = model()->columnCount();
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells.append(model()->headerData(column, Qt::Horizontal).toString().replace(u'\n', u' '));
    lines.append(cells.join(u'\t'));
    for (const QModelIndex &row : selectedRows()) {
        cells = {rangeOf(row)};
        for (int column = 1; column < columns; ++column)
            cells.append(rawNumber(row.siblingAtColumn(column).data(TableModel::SortRole)));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void TableView::point(const QModelIndex &index)
{
    const int column = columnOf(index);
    m_table->setPointed(column);
    Q_EMIT columnPointed(column);
}

void TableView::showColumn(int column)
{
    if (column == m_table->pointed()) // the mouse is there: what it points at stays where it is
        return;
    m_table->setPointed(column);
    for (int row = 0; column >= 0 && row < model()->rowCount(); ++row) {
        if (const QModelIndex index = model()->index(row, 0); columnOf(index) == column)
            scrollTo(index);
    }
}

bool TableView::event(QEvent *event)
{
    // The window has the same key for its picture.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) // Qt's own copies one cell alone
        copy();
    else
        QTableView::keyPressEvent(event);
}

void TableView::leaveEvent(QEvent *event)
{
    point({});
    QTableView::leaveEvent(event);
}

void TableView::copy()
{
    const QString text = selectedText();
    QString html = QStringLiteral("<table>");
    bool isHeader = true;
    for (const QString &line : text.split(u'\n')) {
        const QString tag = isHeader ? QStringLiteral("th") : QStringLiteral("td");
        html += QStringLiteral("<tr>");
        for (const QString &cell : line.split(u'\t'))
            html += u'<' + tag + u'>' + cell.toHtmlEscaped() + QStringLiteral("</") + tag + u'>';
        html += QStringLiteral("</tr>");
        isHeader = false;
    }
    auto *copied = new QMimeData;
    copied->setText(text);
    copied->setHtml(html + QStringLiteral("</table>"));
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace MasteryChart
