// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/accountmenu.h"

#include "account/account.h"

#include <QDesktopServices>
#include <QUrl>

AccountMenu::AccountMenu(Account &account, QWidget *parent)
    : QMenu(tr("&Account"), parent)
    , m_account(account)
    , m_panel(addAction(tr("&Username and Key")))
{
    m_panel->setCheckable(true);
    addSection(tr("Saved Accounts"));
    m_end = addSeparator();
    addAction(tr("Where to &Find the Key"), this,
              [] { QDesktopServices::openUrl(QUrl(QStringLiteral("https://retroachievements.org/settings"))); });
    connect(&m_account, &Account::changed, this, &AccountMenu::listUsers);
    listUsers();
}

void AccountMenu::listUsers()
{
    qDeleteAll(m_users);
    m_users.clear();
    for (const QString &user : m_account.users()) {
        auto *action = new QAction(user, this);
        action->setCheckable(true);
        action->setChecked(user == m_account.credentials().user);
        connect(action, &QAction::triggered, this, [this, user] { m_account.open(user); });
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
