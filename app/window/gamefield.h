// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recentgames.h"

#include <QLineEdit>

class QStandardItemModel;

namespace MasteryChart {

/// Where a game is asked for: by title, by ID, or by a link to its page. Games shown before are offered as soon as a
/// part of their title is typed; the Down key or a click offers all of them. Neither the wheel nor an arrow key asks
/// for a game.
class GameField : public QLineEdit
{
    Q_OBJECT

public:
    explicit GameField(QWidget *parent = nullptr);

    /// What is offered, the newest first.
    void setGames(const QList<RecentGame> &games);

    /// \a search stands before the text, \a clear behind it where there is one.
    void setIcons(const QIcon &search, const QIcon &clear);

    /// The title that was offered for \a gameId, or nothing.
    QString titleOf(int gameId) const;

    /// The game that is called \a text, else one whose title begins with it, else one that has it within; the newest of
    /// several, 0 where there is none.
    int gameNamed(const QString &text) const;

Q_SIGNALS:
    /// One of the games offered was chosen.
    void gameChosen(int gameId);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void offerAll();

    QStandardItemModel *m_games;
    QAction *m_search;
    QAction *m_clear; ///< Qt's own looks through the icon theme at the start
};

} // namespace MasteryChart
