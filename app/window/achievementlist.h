// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/achievementmodel.h"

#include <QListView>

namespace MasteryChart {

class AchievementDelegate;
class GameIcons;

/// The list of a game's achievements. Copy takes the chosen rows, or all, as a table.
class AchievementList : public QListView
{
    Q_OBJECT

public:
    explicit AchievementList(QWidget *parent = nullptr);

    /// To be called once: where badges come from; \a icons outlive this.
    void setIcons(GameIcons *icons);

    /// Shows the achievements; what is current and the place in the list stay where they are still there.
    void setGame(const GameSnapshot &game, ModeFilter modeFilter, const AchievementChoice &choice);

    const AchievementModel &achievements() const { return m_achievements; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy();

    AchievementModel m_achievements;
    AchievementDelegate *m_delegate;
};

} // namespace MasteryChart
