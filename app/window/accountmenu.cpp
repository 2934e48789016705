// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/accountmenu.h"

#include "account/accounts.h"
#include "retroachievements/service.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace MasteryChart {

AccountMenu::AccountMenu(Accounts &accounts, const Service &service, QWidget *parent)
    : QMenu(tr("&Account"), parent)
    , m_accounts(accounts)
{
    addAction(tr("&Username and Key…"), this, &AccountMenu::dialogRequested)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    addSection(tr("Saved Accounts"));
    m_end = addSeparator();
    addAction(tr("Where to &Find the Key"), this, [page = service.settingsPage()] { QDesktopServices::openUrl(page); });
    // Another window of the program may have saved or forgotten some.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_accounts.refresh();
    });
    // Not while one of them is being chosen: its action must outlive that.
    connect(this, &QMenu::aboutToShow, this, &AccountMenu::listUsers);
    listUsers();
}

void AccountMenu::listUsers()
{
    qDeleteAll(m_users);
    m_users.clear();
    for (const QString &user : m_accounts.users()) {
        auto *action = new QAction(user, this);
        action->setCheckable(true);
        action->setChecked(user.compare(m_accounts.credentials().user, Qt::CaseInsensitive) == 0);
        connect(action, &QAction::triggered, this, [this, user] { m_accounts.switchTo(user); });
        insertAction(m_end, action);
        m_users.append(action);
    }
    if (m_users.isEmpty()) {
        auto *none = new QAction(tr("None yet"), this);
        none->setEnabled(false);
        insertAction(m_end, none);
        m_users.append(none);
    }
}

} // namespace MasteryChart
