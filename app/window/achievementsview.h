// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/columnscene.h"
#include "chartmodel/chartoptions.h"
#include "window/achievementmodel.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace MasteryChart {

class AchievementList;
class ChartView;
class Segments;
class WrappingLabel;

/// Where players stop: the share that went no further at each count, in a chart and in words, and beside it, or below
/// in a narrow window, every achievement with its unlocks.
class AchievementsView : public QWidget
{
    Q_OBJECT

public:
    explicit AchievementsView(QWidget *parent = nullptr);
    ~AchievementsView() override;

    /// Shows \a game, which has an ID, for the unlocks that \a modeFilter chooses. \a problem says why details of it
    /// are missing, where they are.
    void setGame(const GameSnapshot &game, ModeFilter modeFilter, const QString &problem = {});

    const ColumnScene &scene() const { return m_scene; }
    ChartView *chart() const { return m_chart; }
    AchievementList *list() const { return m_list; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeStops();
    QWidget *makeUnlocks();
    void choose();
    void showStops();
    void showUnlocks();

    GameSnapshot m_game; ///< ID 0 for none yet
    ModeFilter m_modeFilter = ModeFilter::Both;
    QString m_problem;
    AchievementChoice m_choice;

    ColumnScene m_scene;
    QBoxLayout *m_parts; ///< chart and list
    ChartView *m_chart;
    WrappingLabel *m_cliffsTitle;
    WrappingLabel *m_cliffs;
    QWidget *m_choices = nullptr;
    Segments *m_order;
    QComboBox *m_type;
    Segments *m_missing;
    WrappingLabel *m_note; ///< in place of the list
    AchievementList *m_list = nullptr;
};

} // namespace MasteryChart
