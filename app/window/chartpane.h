// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/distributionscene.h"
#include "chartmodel/chartcontent.h"
#include "storage/preferences.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace MasteryChart {

class AchievementsView;
class ChartView;
class GameIcons;
class HistoryView;
class Segments;
class TableView;

/// A game's chart or its table, with the choices of what it shows above. In a wide window the table stands beside the
/// chart by itself. Views that are not looked at are not made.
class ChartPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPane(const ChartOptions &options, QWidget *parent = nullptr);
    ~ChartPane() override;

    const ChartOptions &options() const { return m_options; }
    VisibleViews views() const { return m_views; }
    const DistributionScene &scene() const { return m_scene; }
    ChartView *chart() const { return m_chart; }
    TableView *table() const { return m_table; }

    /// What is shown, for a picture or a file of it.
    ChartContent content() const;

    /// Draws \a game, which has an ID.
    void setGame(const GameSnapshot &game);
    /// Why details of the game are missing: a sentence, or empty.
    void setDetailsProblem(const QString &why);
    /// Where the badges of achievements come from; outlives this.
    void setIcons(GameIcons *icons);
    /// The kept answers about the game's set, the oldest first.
    void setHistory(const QList<KeptAnswer> &history);
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
    void showDistribution();
    void showAchievements();
    void showHistory();

    ChartOptions m_options;
    VisibleViews m_views = VisibleViews::Chart;
    GameSnapshot m_game; ///< ID 0 for none yet
    QString m_detailsProblem;
    QList<KeptAnswer> m_history;
    GameIcons *m_icons = nullptr;
    DistributionScene m_scene;
    QTabBar *m_tabs;
    Segments *m_grouping;
    Segments *m_scale;
    QStackedWidget *m_kinds;
    QSplitter *m_splitter; ///< chart and table
    bool m_isSplitByUser = false;
    ChartView *m_chart;
    TableView *m_table;
    AchievementsView *m_achievements = nullptr; ///< made when it is first looked at, as the next
    HistoryView *m_historyView = nullptr;
};

} // namespace MasteryChart
