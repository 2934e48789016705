// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/helpmenu.h"

#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace MasteryChart {

namespace {

constexpr int licenceColumns = 80;
constexpr int licenceLines = 30;
constexpr int iconSide = 64;

} // namespace

HelpMenu::HelpMenu(const std::function<QUrl()> &gamePage, QWidget *parent)
    : QMenu(tr("&Help"), parent)
{
    addAction(tr("&Contents"), this, &HelpMenu::helpRequested)->setShortcut(QKeySequence::HelpContents);
    addAction(tr("&Keyboard Shortcuts"), this, &HelpMenu::keysRequested);
    addSeparator();
    QAction *page = addAction(tr("&Game's Page"), this, [gamePage] { QDesktopServices::openUrl(gamePage()); });
    connect(this, &QMenu::aboutToShow, page, [page, gamePage] { page->setEnabled(!gamePage().isEmpty()); });
    addAction(tr("&About Mastery Chart"), this, &HelpMenu::showAbout);
}

void HelpMenu::showAbout()
{
    auto *about =
        new QMessageBox(QMessageBox::NoIcon, tr("About Mastery Chart"),
                        tr("<h3>Mastery Chart %1</h3><p>Shows how far the players of a RetroAchievements game get.</p>"
                           "<p>Free software under the GNU General Public License, version 3 or later. "
                           "Not made by RetroAchievements.</p><p>Qt %2</p>")
                            .arg(QStringLiteral(MASTERYCHART_VERSION), QString::fromLatin1(qVersion())),
                        QMessageBox::Ok, parentWidget());
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setIconPixmap(parentWidget()->windowIcon().pixmap(iconSide));
    auto *licence = about->addButton(tr("&Licence"), QMessageBox::ActionRole);
    disconnect(licence, &QAbstractButton::clicked, nullptr, nullptr); // which would close the box
    connect(licence, &QPushButton::clicked, about, [about] { showLicence(about); });
    about->open();
}

void HelpMenu::showLicence(QWidget *parent)
{
    QFile file(QStringLiteral(":/LICENSE"));
    if (!file.open(QIODevice::ReadOnly))
        return; // never: it is in the program
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("GNU General Public License"));
    auto *text = new QPlainTextEdit(QString::fromUtf8(file.readAll()));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(dialog->windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    const QFontMetrics metrics = text->fontMetrics();
    dialog->resize(metrics.horizontalAdvance(u'm') * licenceColumns, metrics.lineSpacing() * licenceLines);
    dialog->open();
}

} // namespace MasteryChart
