// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/credentials.h"

#include <QObject>

/// The one place of the user's credentials; everyone else asks here when they need them. They live as long as the program.
class Account : public QObject
{
    Q_OBJECT

public:
    /// Starts with \a credentials, complete or not.
    explicit Account(const Credentials &credentials, QObject *parent = nullptr);

    const Credentials &credentials() const { return m_credentials; }
    void setCredentials(const Credentials &credentials);

Q_SIGNALS:
    /// At once, when setCredentials() brought others.
    void changed();

private:
    Credentials m_credentials;
};

/// Whether RetroAchievements could have given this name: 2 to 20 letters and digits, or a ULID of 26 characters.
bool isUserName(const QString &name);
