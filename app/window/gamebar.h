// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/unlockmode.h"
#include "storage/recentgames.h"
#include "window/wrappingrow.h"

class QButtonGroup;
class QComboBox;

namespace MasteryChart {

/// What the user asks to see: a game, which unlocks, which set.
class GameBar : public WrappingRow
{
    Q_OBJECT

public:
    explicit GameBar(QWidget *parent = nullptr);

    QString game() const;
    ModeFilter modeFilter() const;
    AchievementSet set() const;

    /// None of these sends a signal.
    void setGame(const QString &text);
    void setModeFilter(ModeFilter modeFilter);
    void setSet(AchievementSet set);
    /// What the field's list offers; what is in the field stays, with cursor and selection.
    void setGames(const QList<RecentGame> &games);

    void focusGame();
    /// So that the next game is typed over this one.
    void selectGame();

Q_SIGNALS:
    /// The user wants game() of set() shown.
    void showRequested();
    void modeFilterChosen(ModeFilter modeFilter);

private:
    QComboBox *m_game;
    QButtonGroup *m_modeFilter;
    QComboBox *m_set;
};

} // namespace MasteryChart
