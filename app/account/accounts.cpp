// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accounts.h"

#include "storage/settings.h"

#include <algorithm>

namespace MasteryChart {

namespace {

constexpr auto usersKey = QLatin1StringView("account/users");
constexpr auto lastUserKey = QLatin1StringView("account/last");

/// The service takes a name in any case.
bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// \a names without \a user.
QStringList without(QStringList names, const QString &user)
{
    names.removeIf([&](const QString &name) { return isSame(name, user); });
    return names;
}

} // namespace

Accounts::Accounts(KeyStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void Accounts::restore(const Credentials &given)
{
    const QString user = given.user.isEmpty() ? Settings::file().value(lastUserKey).toString() : given.user;
    if (!user.isEmpty() && !given.key.isEmpty()) {
        setState(State::Ready, {user, given.key});
        return;
    }
    const QStringList saved = users();
    const auto isUser = [&](const QString &name) { return isSame(name, user); };
    if (const auto known = std::ranges::find_if(saved, isUser); known != saved.end())
        switchTo(*known);
    else
        setState(State::None, {user, given.key});
}

QStringList Accounts::users() const
{
    return Settings::file().value(usersKey).toStringList();
}

void Accounts::switchTo(const QString &user)
{
    setState(State::Waiting, {user, {}});
    m_store.read(user, this, [this, user](const std::expected<Secret, KeyStoreError> &key) {
        // Meanwhile the user may have entered credentials or gone over to another account.
        if (m_state != State::Waiting || m_credentials.user != user)
            return;
        if (!key) {
            m_problem = key.error();
            setState(State::KeyMissing, {user, {}});
            return;
        }
        Settings::file().setValue(lastUserKey, user);
        setState(State::Ready, {user, *key});
    });
}

void Accounts::save(const Credentials &credentials)
{
    setState(State::Ready, credentials);
    const QString user = credentials.user;
    m_store.write(user, credentials.key, this, [this, user](const std::expected<void, KeyStoreError> &result) {
        if (result) {
            QStringList names = without(users(), user);
            names.append(user);
            names.sort(Qt::CaseInsensitive);
            Settings::file().setValue(usersKey, names);
            Settings::file().setValue(lastUserKey, user);
            Q_EMIT changed();
        }
        Q_EMIT saved(result);
    });
}

void Accounts::forget(const QString &user)
{
    m_store.remove(user, this, [this, user](const std::expected<void, KeyStoreError> &result) {
        if (result) {
            Settings::file().setValue(usersKey, without(users(), user));
            if (isSame(Settings::file().value(lastUserKey).toString(), user))
                Settings::file().remove(lastUserKey);
            if (isSame(m_credentials.user, user))
                setState(State::None, {});
            else
                Q_EMIT changed();
        }
        Q_EMIT forgotten(result, user);
    });
}

void Accounts::setState(State state, const Credentials &credentials)
{
    m_state = state;
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

} // namespace MasteryChart
