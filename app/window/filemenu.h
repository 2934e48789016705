// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace MasteryChart {

class ToolBar;

/// The File menu: how a game comes in, and its picture goes out.
class FileMenu : public QMenu
{
    Q_OBJECT

public:
    /// Has the actions of \a toolBar, and those of \a following games; they must outlive this.
    FileMenu(ToolBar &toolBar, const QList<QAction *> &following, QWidget *parent);

Q_SIGNALS:
    /// The clipboard's text, which may name a game.
    void pasted(const QString &text);
    void sampleChosen(int gameId);
    void updateListRequested();
    void copyTextRequested();
    void printRequested();
    void quitRequested();
};

} // namespace MasteryChart
