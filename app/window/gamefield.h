// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/searchpanel.h"

#include <QLineEdit>
#include <QPointer>

namespace MasteryChart {

/// Where a game is asked for: by title, by ID, or by a link to its page. What is found is listed below as soon as
/// something is typed; the Down key or a click lists games before. Neither the wheel nor an arrow key asks for a game.
class GameField : public QLineEdit
{
    Q_OBJECT

public:
    explicit GameField(QWidget *parent = nullptr);
    ~GameField() override;

    /// \a search stands before the text, \a clear behind it where there is one.
    void setIcons(const QIcon &search, const QIcon &clear);
    /// Outlives this; given once.
    void setGameIcons(GameIcons *icons) { m_icons = icons; }

    /// The games that fit the text. Set in the answer to searchEdited(), the first is chosen by Return; later, the one
    /// that is marked stays so where it is still there. Return chooses none where the text \a isMeant as it is.
    void setRows(const QList<GameRow> &rows, bool isMeant = false);
    void setFooter(const SearchPanel::Footer &footer) { panel()->setFooter(footer); }

    /// Whether games are listed now.
    bool isOffering() const;

    /// Lists what fits \a words, as if they had been typed.
    void search(const QString &words);

public Q_SLOTS:
    /// Takes the focus, and lists what fits what is in it.
    void beginSearch();

Q_SIGNALS:
    /// Games are to be listed that fit \a text; where that is empty, some to begin with.
    void searchEdited(const QString &text);
    /// One of the games listed was chosen.
    void gameChosen(int gameId);
    /// One of the games listed is to be shown beside another.
    void compareRequested(int gameId);
    /// The button of the footer was pressed.
    void actionRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    SearchPanel *panel();
    void closePanel();
    void offer();
    void choose(int gameId);
    void chooseFirst();
    bool hasWords() const;

    QPointer<SearchPanel> m_panel; ///< made when it is first needed; the window may delete it first
    GameIcons *m_icons = nullptr;
    QAction *m_search;
    QAction *m_clear;  ///< Qt's own looks through the icon theme at the start
    QString m_offered; ///< the text that games were listed for last
    bool m_isMeant = false;
};

} // namespace MasteryChart
