// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/helpmenu.h"

#include "retroachievements/gameid.h"

#include <QDesktopServices>
#include <QMessageBox>

namespace MasteryChart {

HelpMenu::HelpMenu(const std::function<int()> &game, QWidget *parent)
    : QMenu(tr("&Help"), parent)
{
    QAction *page = addAction(tr("&Game's Page"), this, [game] { QDesktopServices::openUrl(gamePage(game())); });
    connect(this, &QMenu::aboutToShow, page, [page, game] { page->setEnabled(game() != 0); });
    addAction(tr("&About Mastery Chart"), this, &HelpMenu::showAbout);
}

void HelpMenu::showAbout()
{
    auto *about =
        new QMessageBox(QMessageBox::NoIcon, tr("About Mastery Chart"),
                        tr("<h3>Mastery Chart %1</h3><p>Shows how far the players of a RetroAchievements game get.</p>"
                           "<p>Free software under the GNU General Public License, version 3 or later. "
                           "Not made by RetroAchievements.</p>")
                            .arg(QStringLiteral(MASTERYCHART_VERSION)),
                        QMessageBox::Ok, parentWidget());
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace MasteryChart
