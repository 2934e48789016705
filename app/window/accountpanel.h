// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/credentials.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

/// Asks for username and web API key. The key is masked until the user reveals it.
class AccountPanel : public QFrame
{
    Q_OBJECT

public:
    explicit AccountPanel(QWidget *parent = nullptr);

    void setCredentials(const Credentials &credentials);

Q_SIGNALS:
    /// Complete, with a username that could be one.
    void accepted(const Credentials &credentials);

private:
    void accept();
    void reveal(bool revealed);

    QLineEdit *m_user;
    QLineEdit *m_key;
    QToolButton *m_reveal;
    QLabel *m_problem;
};
