// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/linescene.h"
#include "chart/multiplesscene.h"
#include "chartmodel/chartcontent.h"
#include "window/comparechips.h"

#include <QScrollArea>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace MasteryChart {

class ChartView;
class ComparisonView;
class ElidingLabel;
class Segments;

/// Several games beside each other: what they are, their curves or small charts, and their figures.
class ComparePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget *parent = nullptr);
    ~ComparePage() override;

    CompareChips *chips() const { return m_chips; }
    ChartView *chart() const;

    /// Names the game that the way back leads to; empty for none.
    void setBack(const QString &title);
    /// Of a comparison that is kept; empty for one that has none.
    void setName(const QString &name);
    /// What was kept under names.
    void setKept(const QStringList &names);
    void setChips(const QList<CompareChips::Chip> &chips);
    /// Draws \a content with options() in the place of its own.
    void setContent(const ChartContent &content);

    /// Which chart, and over what.
    ChartOptions options() const;
    /// What is drawn.
    ChartContent content() const;

    QSize minimumSizeHint() const override { return {352, 160}; }

Q_SIGNALS:
    void backRequested();
    void addRequested();
    void clearRequested();
    void saveRequested();
    void openRequested(const QString &name);
    void renameRequested();
    void removeRequested();
    void copyTableRequested();
    void exportTableRequested();
    /// The mouse took hold of the chart and moves away with it.
    void dragStarted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum View { ShareOfSet, Achievements, Multiples };

    QWidget *makeHead();
    QWidget *makeChoices();
    QWidget *makeChart();
    void showChart();
    void showKept();
    void applyColors();

    ChartContent m_content;
    QString m_name;
    QStringList m_kept;
    LineScene m_lines;
    MultiplesScene m_multiples;
    QPushButton *m_back;
    ElidingLabel *m_title;
    QToolButton *m_more; ///< the comparison as a whole
    QMenu *m_saved;
    CompareChips *m_chips;
    QPushButton *m_add;
    Segments *m_view;
    QLabel *m_empty; ///< how to begin
    QStackedWidget *m_charts;
    ChartView *m_lineChart;
    ChartView *m_multiplesChart;
    ComparisonView *m_table;
    QWidget *m_column;
};

} // namespace MasteryChart
