// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/userlists.h"
#include "window/listnotice.h"
#include "window/usergamesort.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace MasteryChart {

class BusyLine;
class GameDelegate;
class GameIcons;
class GameRowModel;
class WrappingLabel;
class WrappingRow;

/// The user's own lists of games, a tab for each: sorted and filtered as the user likes, with their age. It asks for a
/// list only when the list is looked at.
class YourGamesPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit YourGamesPage(QWidget *parent = nullptr);

    /// Where the icons come from; null for nowhere. Called once; they must outlive this.
    void setIcons(GameIcons *icons);

    /// What \a list holds. \a now is UTC. \a problem says what State::problem is, in a sentence.
    void setState(UserList list, const UserLists::State &state, const QDateTime &now, const QString &problem);

    /// Whether there is anybody whose lists they are.
    void setAccount(bool hasAccount);

    /// The game to go back to; empty for none.
    void setBack(const QString &title);

    /// The list that is looked at.
    UserList list() const;

    /// Puts the focus where the games are, or on the first way on.
    void focusGames();

    QSize minimumSizeHint() const override { return {352, 160}; }

Q_SIGNALS:
    /// \a list is looked at from now on; never without an account.
    void listOpened(MasteryChart::UserList list);
    void refreshRequested(MasteryChart::UserList list);
    void gameChosen(int gameId);
    void compareRequested(int gameId);
    void backRequested();
    void signInRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is known of a list, and how it is looked at.
    struct Tab
    {
        UserLists::State state;
        QDateTime now;
        QString problem;
        UserGameSort games;
        UserGameOrder order = UserGameOrder::Lately;
    };

    QWidget *makeHead();
    QWidget *makeChoices();
    QWidget *makeStatus();
    void makeList();

    Tab &tab() { return m_tabs.at(static_cast<size_t>(list())); }
    const Tab &tab() const { return m_tabs.at(static_cast<size_t>(list())); }
    void open();
    void refresh();
    void choose(const QModelIndex &index);

    /// Makes all parts say what is known of the list that is looked at.
    void showTab();
    void showOrder();
    void markRow();
    void showStatus();
    /// Keeps the place in the list, or goes to its first.
    void showGames(bool fromTop);
    void showNotice();
    void applyColors();
    bool filterHasKey(const QKeyEvent &event);
    bool listHasKey(const QKeyEvent &event);

    std::array<Tab, userLists.size()> m_tabs;
    bool m_hasAccount = true;
    QList<GameRow> m_shown; ///< in the model

    QWidget *m_column;
    QPushButton *m_back;
    QLabel *m_title;
    QTabBar *m_tabBar;
    WrappingRow *m_choices = nullptr; ///< filter and order
    QLineEdit *m_filter;
    QAction *m_search;
    QAction *m_clear; ///< Qt's own looks through the icon theme at the start
    QPushButton *m_order;
    QMenu *m_orders;
    QWidget *m_status;
    WrappingLabel *m_statusText; ///< how many, how old
    QToolButton *m_refresh;
    BusyLine *m_progress;
    QStackedWidget *m_place;
    QListView *m_list;
    GameRowModel *m_rows;
    GameDelegate *m_delegate;
    ListNotice *m_notice;
};

} // namespace MasteryChart
