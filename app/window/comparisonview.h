// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartcontent.h"

#include <QTableView>

namespace MasteryChart {

class ComparisonModel;

/// The table of compared games: sorted by a click on a header, copied whole. Differences are to the chosen row. It is
/// as high as its rows.
class ComparisonView : public QTableView
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void setContent(const ChartContent &content);

    /// Puts all of it into the clipboard, tab-separated.
    void copy();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QList<int> m_contentWidths; ///< of the columns

    ComparisonModel *m_table;
};

} // namespace MasteryChart
