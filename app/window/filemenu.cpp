// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/filemenu.h"

#include "retroachievements/samplenetwork.h"
#include "window/gamefield.h"
#include "window/toolbar.h"

#include <QClipboard>
#include <QGuiApplication>

namespace MasteryChart {

FileMenu::FileMenu(ToolBar &toolBar, const QList<QAction *> &following, QWidget *parent)
    : QMenu(tr("&File"), parent)
{
    QAction *find = addAction(tr("&Open Game…"), toolBar.field(), &GameField::beginSearch);
    find->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_L), QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence::Open});
    QAction *paste =
        addAction(tr("&Paste Link or ID"), this, [this] { Q_EMIT pasted(QGuiApplication::clipboard()->text()); });
    paste->setShortcut(QKeySequence::Paste);
    addAction(toolBar.reloadAction());
    toolBar.reloadAction()->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    addAction(toolBar.gamesAction());
    toolBar.gamesAction()->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    addAction(toolBar.compareAction());
    toolBar.compareAction()->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    addActions(following);
    addAction(tr("&Update the List of Games"), this, &FileMenu::updateListRequested);
    QMenu *samples = addMenu(tr("Sa&mple Games"));
    for (const int game : SampleNetwork::games()) {
        QAction *sample = samples->addAction(QString::number(game), this, [this, game] { Q_EMIT sampleChosen(game); });
        connect(samples, &QMenu::aboutToShow, sample, [sample, game] { sample->setText(SampleNetwork::title(game)); });
    }
    addSeparator();
    addAction(toolBar.copyAction());
    toolBar.copyAction()->setShortcut(QKeySequence::Copy);
    addAction(toolBar.shareAction());
    toolBar.shareAction()->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_E), QKeySequence::Save});
    QAction *copyText = addAction(tr("Copy as Te&xt"), this, &FileMenu::copyTextRequested);
    copyText->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    QAction *print = addAction(tr("Pri&nt…"), this, &FileMenu::printRequested);
    print->setShortcut(QKeySequence::Print);
    // They need a game, as to copy its picture does.
    connect(toolBar.copyAction(), &QAction::enabledChanged, this, [copyText, print](bool enabled) {
        copyText->setEnabled(enabled);
        print->setEnabled(enabled);
    });
    addSeparator();
    QAction *quit = addAction(tr("&Quit"), this, &FileMenu::quitRequested);
    quit->setShortcut(QKeySequence::Quit);
}

} // namespace MasteryChart
