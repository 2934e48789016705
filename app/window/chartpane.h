// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartscene.h"
#include "storage/preferences.h"

#include <QWidget>

class QSplitter;
class QTabBar;

namespace MasteryChart {

class ChartView;
class Segments;
class TableView;

/// A game's chart or its table, with the choices of what it shows above. In a wide window the table stands beside the
/// chart by itself.
class ChartPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPane(const ChartOptions &options, QWidget *parent = nullptr);
    ~ChartPane() override;

    const ChartOptions &options() const { return m_options; }
    VisibleViews views() const { return m_views; }
    const ChartScene &scene() const { return m_scene; }
    ChartView *chart() const { return m_chart; }
    TableView *table() const { return m_table; }

    /// Draws \a game, which has an ID.
    void setGame(const GameSnapshot &game);
    /// Draws the same game, if there is one.
    void setOptions(const ChartOptions &options);
    void setViews(VisibleViews views);

Q_SIGNALS:
    /// The user chose them here; they are drawn when setOptions() and setViews() say so.
    void optionsChosen(const MasteryChart::ChartOptions &options);
    void viewsChosen(MasteryChart::VisibleViews views);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChoices();
    void chooseTab(int tab);
    void showChoices();
    void showViews();

    ChartOptions m_options;
    VisibleViews m_views = VisibleViews::Chart;
    GameSnapshot m_game; ///< ID 0 for none yet
    ChartScene m_scene;
    QTabBar *m_tabs;
    Segments *m_grouping;
    Segments *m_scale;
    QSplitter *m_splitter; ///< chart and table
    bool m_isSplitByUser = false;
    ChartView *m_chart;
    TableView *m_table;
};

} // namespace MasteryChart
