// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/filemenu.h"

#include "retroachievements/samplenetwork.h"

namespace MasteryChart {

FileMenu::FileMenu(QWidget *parent)
    : QMenu(tr("&File"), parent)
    , m_export(addAction(tr("&Export Image…"), this, &FileMenu::exportRequested))
{
    m_export->setShortcut(QKeySequence::Save); // Ctrl+E ends a line in the field on X11
    m_export->setEnabled(false);
    QMenu *samples = addMenu(tr("&Sample Games"));
    for (const int game : SampleNetwork::games()) {
        QAction *sample = samples->addAction(QString::number(game), this, [this, game] { Q_EMIT sampleChosen(game); });
        connect(samples, &QMenu::aboutToShow, sample, [sample, game] { sample->setText(SampleNetwork::title(game)); });
    }
    addSeparator();
    QAction *quit = addAction(tr("&Quit"), this, &FileMenu::quitRequested);
    quit->setShortcut(QKeySequence::Quit);
}

} // namespace MasteryChart
