// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/modes.h"
#include "window/recentgames.h"
#include "window/wrappingrow.h"

class QButtonGroup;
class QComboBox;

/// What the user asks to see: a game, which unlocks, which set.
class GameBar : public WrappingRow
{
    Q_OBJECT

public:
    explicit GameBar(QWidget *parent = nullptr);

    QString game() const;
    Unlocks unlocks() const;
    AchievementSet set() const;

    /// None of these sends a signal.
    void setGame(const QString &text);
    void setUnlocks(Unlocks unlocks);
    void setSet(AchievementSet set);
    /// What the field's list offers.
    void setGames(const QList<RecentGame> &games);

    void focusGame();
    /// So that the next game is typed over this one.
    void selectGame();

Q_SIGNALS:
    /// The user wants game() of set() shown.
    void showRequested();
    void unlocksChosen(Unlocks unlocks);

private:
    QComboBox *m_game;
    QButtonGroup *m_unlocks;
    QComboBox *m_set;
};
