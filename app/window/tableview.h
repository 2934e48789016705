// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace MasteryChart {

class TableModel;
struct ChartModel;

/// The chart's data as a table: sorted by a click on a header, selected by cells, copied as tab-separated text.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setChart(const ChartModel &chart);

    /// The selected cells as they are shown, a line a row.
    QString selectedText() const;

    QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy();

    TableModel *m_table;
};

} // namespace MasteryChart
