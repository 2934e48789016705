// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace MasteryChart {

class TableModel;
struct ChartModel;

/// The chart's data as a table: sorted by a click on a header, selected by rows, copied with its headers as
/// tab-separated raw numbers and as a table of HTML.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setChart(const ChartModel &chart);

    /// Beside a chart: without what can be read from the chart's curve.
    void setCompact(bool compact);

    /// What the selected rows hold, all of them where none is selected: headers and raw numbers, a line a row.
    QString selectedText() const;

    /// Puts it into the clipboard.
    void copy();

    /// Marks the row of the chart's \a column, and brings it into view; -1 for none. What is selected stays.
    void showColumn(int column);

    /// As wide as what is in its columns, however wide they are now.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 120}; }

Q_SIGNALS:
    /// The row under the mouse, or chosen by the keyboard, stands for the chart's \a column; -1 for none.
    void columnPointed(int column);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QList<QModelIndex> selectedRows() const;
    int columnOf(const QModelIndex &index) const;
    void point(const QModelIndex &index);
    int contentWidth() const;
    void fitColumns();
    /// Columns as wide as what is in them, and more where there is room.
    void spreadColumns();

    TableModel *m_table;
    QList<int> m_contentWidths; ///< of the columns, in pixels; 0 of a hidden one
    bool m_isCompact = false;
};

} // namespace MasteryChart
