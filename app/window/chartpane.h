// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartscene.h"
#include "storage/preferences.h"

#include <QWidget>

class QSplitter;

namespace MasteryChart {

class ChartView;
class SummaryStrip;
class TableView;

/// A game's chart, its table, or both, and its summary below.
class ChartPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPane(const ChartOptions &options, QWidget *parent = nullptr);
    ~ChartPane() override;

    const ChartOptions &options() const { return m_options; }
    const ChartScene &scene() const { return m_scene; }

    /// Draws \a game, which has an ID.
    void setGame(const GameSnapshot &game);
    /// Draws the same game, if there is one.
    void setOptions(const ChartOptions &options);
    void setViews(VisibleViews views);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTable();

    ChartOptions m_options;
    GameSnapshot m_game; ///< ID 0 for none yet
    ChartScene m_scene;
    QSplitter *m_views; ///< chart and table
    ChartView *m_chart;
    TableView *m_table;
    SummaryStrip *m_summary;
};

} // namespace MasteryChart
