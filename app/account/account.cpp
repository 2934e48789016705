// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"

#include <algorithm>

Account::Account(const Credentials &credentials, QObject *parent)
    : QObject(parent)
    , m_credentials(credentials)
{
}

void Account::setCredentials(const Credentials &credentials)
{
    if (credentials == m_credentials)
        return;
    m_credentials = credentials;
    Q_EMIT changed();
}

bool isUserName(const QString &name)
{
    constexpr int shortest = 2;
    constexpr int longest = 20;
    constexpr int ulid = 26;
    const auto isAllowed = [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); };
    const bool fits = (name.size() >= shortest && name.size() <= longest) || name.size() == ulid;
    return fits && std::ranges::all_of(name, isAllowed);
}
