// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace MasteryChart {

class Accounts;
class Service;

/// The Account menu: username and key, the saved accounts to go over to, where the key is found.
class AccountMenu : public QMenu
{
    Q_OBJECT

public:
    /// Borrows \a accounts, which must outlive this. \a service has the page with the key.
    AccountMenu(Accounts &accounts, const Service &service, QWidget *parent);

Q_SIGNALS:
    /// The user wants to see or change username and key.
    void dialogRequested();

private:
    void listUsers();

    Accounts &m_accounts;
    QAction *m_end; ///< the users stand before it
    QList<QAction *> m_users;
};

} // namespace MasteryChart
