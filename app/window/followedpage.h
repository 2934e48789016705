// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/followedgame.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace MasteryChart {

class BusyLine;
class GameDelegate;
class GameIcons;
class GameRowModel;
class ListNotice;
class WrappingLabel;

/// The games that the user follows, each with what is new in it since it was last looked at.
class FollowedPage : public QWidget
{
    Q_OBJECT

public:
    explicit FollowedPage(QWidget *parent = nullptr);

    /// Where the icons come from. Called once; they must outlive this.
    void setIcons(GameIcons *icons);

    /// \a now is UTC.
    void setGames(const QList<FollowedGame> &games, bool isRefreshing, const QDateTime &now);

    /// The game to go back to; empty for none.
    void setBack(const QString &title);

    /// Puts the focus where the games are, or on the way back.
    void focusGames();

    QSize minimumSizeHint() const override { return {352, 160}; }

Q_SIGNALS:
    void gameChosen(int gameId);
    void unfollowRequested(int gameId);
    void refreshRequested();
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    void makeList();
    int currentGame() const; ///< 0 for none
    void applyColors();

    QWidget *m_column;
    QPushButton *m_back;
    WrappingLabel *m_status;
    QToolButton *m_refresh;
    BusyLine *m_progress;
    QStackedWidget *m_place;
    QListView *m_list;
    GameRowModel *m_rows;
    GameDelegate *m_delegate;
    ListNotice *m_notice;
};

/// What is new in \a game since it was last looked at: "+212 players, +14 masteries"; empty where nothing is, and where
/// nothing is known.
QString newIn(const FollowedGame &game);

} // namespace MasteryChart
