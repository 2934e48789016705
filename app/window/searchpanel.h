// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/gamerow.h"

#include <QFrame>

class QBoxLayout;
class QListView;
class QProgressBar;
class QPushButton;

namespace MasteryChart {

class GameDelegate;
class GameIcons;
class GameRowModel;
class WrappingLabel;

/// The list of games under the line of text in which one is looked for, over whatever is there in the window. The line
/// keeps the focus and forwards keys.
class SearchPanel : public QFrame
{
    Q_OBJECT

public:
    /// What stands below the games, or alone.
    struct Footer
    {
        QString text = {};
        int done = 0;        ///< with of, a bar
        int of = 0;          ///< 0 for no bar
        QString action = {}; ///< the text of a button

        bool operator==(const Footer &) const = default;
    };

    /// Belongs to \a field, whose window it is shown in.
    explicit SearchPanel(QWidget *field);
    ~SearchPanel() override;

    /// The current game stays, where it is among \a rows; else none is. Where the first was chosen and nothing since,
    /// the new first is.
    void setRows(const QList<GameRow> &rows);
    void setFooter(const Footer &footer);
    void setGameIcons(GameIcons *icons);

    /// Where there is something to show, it is on screen until close(), or until the person turns to something else.
    void open();
    void close();
    bool isOpen() const { return m_isOpen; }

    void chooseFirst();
    void chooseNone();
    /// The game that Return chooses; 0 for none.
    int current() const;
    /// Moves by the keys Up, Down, Page Up and Page Down.
    void move(QKeyEvent *event);

Q_SIGNALS:
    /// With the mouse.
    void gameChosen(int gameId);
    void actionRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showContent();
    void tell();
    void place();
    int listHeight() const;
    bool isOwn(const QWidget *widget) const;
    void setColors();
    void followMouse(const QMouseEvent &event);

    QWidget *m_field;
    GameRowModel *m_games;
    GameDelegate *m_delegate;
    QListView *m_list;
    QWidget *m_foot;
    WrappingLabel *m_text;
    QPushButton *m_action;
    QBoxLayout *m_words; ///< the text and the button
    QProgressBar *m_progress;
    QMetaObject::Connection m_focusWatch; ///< while it is open
    QString m_told;                       ///< by tell(), since it is open
    QPoint m_pointer;                     ///< where the mouse was last, on the screen
    bool m_isOpen = false;
    bool m_isFirstMeant = false; ///< whichever it is
};

} // namespace MasteryChart
