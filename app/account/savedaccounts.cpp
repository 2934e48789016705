// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/savedaccounts.h"

#include "retroachievements/credentials.h"

namespace MasteryChart {

namespace {

constexpr auto accountsGroup = QLatin1StringView("accounts");
constexpr auto oldUsersKey = QLatin1StringView("account/users");
constexpr auto oldLastKey = QLatin1StringView("account/last");

/// A server's address is no name of a group, since it has slashes.
QString groupOf(const Service &service)
{
    return accountsGroup + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(service.name()));
}

} // namespace

SavedAccounts::SavedAccounts(Settings &settings, const Service &service)
    : m_settings(settings)
    , m_group(groupOf(service))
{
    if (service.isRetroAchievements())
        takeOver();
}

QList<Service> SavedAccounts::servers(const Settings &settings)
{
    QList<Service> servers;
    for (const QString &group : settings.groupsOf(accountsGroup)) {
        if (const auto service = Service::at(QUrl::fromPercentEncoding(group.toUtf8())))
            servers.append(*service);
    }
    return servers;
}

void SavedAccounts::takeOver()
{
    const QStringList users = m_settings.value(oldUsersKey).toStringList();
    const QString last = m_settings.value(oldLastKey).toString();
    if (users.isEmpty() && last.isEmpty())
        return;
    for (const QString &user : users) {
        if (isUserName(user))
            add(user);
    }
    if (isUserName(last))
        setLast(last);
    m_settings.remove(oldUsersKey);
    m_settings.remove(oldLastKey);
}

QString SavedAccounts::key(const QString &name) const
{
    return m_group + u'/' + name;
}

QString SavedAccounts::userKey(const QString &user) const
{
    return key(u"users/" + user.toLower());
}

QStringList SavedAccounts::users() const
{
    QStringList users;
    for (const QString &name : m_settings.keysOf(key(QStringLiteral("users")))) {
        const QString user = find(name);
        if (!user.isEmpty())
            users.append(user);
    }
    users.sort(Qt::CaseInsensitive);
    return users;
}

QString SavedAccounts::find(const QString &user) const
{
    const QString saved = m_settings.value(userKey(user)).toString();
    return isUserName(saved) ? saved : QString();
}

QString SavedAccounts::last() const
{
    return m_settings.value(key(QStringLiteral("last"))).toString();
}

void SavedAccounts::setLast(const QString &user)
{
    m_settings.setValue(key(QStringLiteral("last")), user);
}

void SavedAccounts::add(const QString &user)
{
    m_settings.setValue(userKey(user), user);
}

void SavedAccounts::remove(const QString &user)
{
    m_settings.remove(userKey(user));
    if (last().compare(user, Qt::CaseInsensitive) == 0)
        m_settings.remove(key(QStringLiteral("last")));
}

bool SavedAccounts::write()
{
    return m_settings.sync() && m_settings.isKept();
}

void SavedAccounts::refresh()
{
    (void)m_settings.sync(); // what could not be written is tried again with the next change
}

} // namespace MasteryChart
