// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accounts.h"

#include <QCoreApplication>

namespace MasteryChart {

namespace {

struct AccountsText
{
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};

/// The service takes a name in any case.
bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

QString sentence(const AccountError &error)
{
    switch (error.kind) {
    case AccountError::Kind::KeyStore:
        return sentence(error.keyStore);
    case AccountError::Kind::Settings:
        return AccountsText::tr("The settings cannot be written; make them writable, or make room for them.");
    case AccountError::Kind::KeyLeft:
        return AccountsText::tr(
            "The key may still be in the system's key store, out of which it could not be taken; remove it there.");
    }
    Q_UNREACHABLE();
}

Accounts::Accounts(KeyStore &store, Settings &settings, const Service &service, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_saved(settings, service)
    , m_service(service)
{
}

void Accounts::restore(const Credentials &given)
{
    const QString user = given.user.isEmpty() ? m_saved.last() : given.user;
    if (!user.isEmpty() && !given.key.isEmpty()) {
        setState(State::Ready, {user, given.key});
        return;
    }
    if (const QString known = m_saved.find(user); !known.isEmpty())
        switchTo(known);
    else
        setState(State::None, {user, given.key});
}

void Accounts::switchTo(const QString &user)
{
    setState(State::Waiting, {user, {}});
    m_store.read(entryOf(user), this, [this, user](const std::expected<Secret, KeyStoreError> &key) {
        // Meanwhile the user may have entered credentials or gone over to another account.
        if (m_state != State::Waiting || m_credentials.user != user)
            return;
        if (!key || !isSendable(key->text())) {
            m_problem = key ? KeyStoreError{KeyStoreError::Kind::NotAKey} : key.error();
            setState(State::KeyMissing, {user, {}});
            return;
        }
        if (m_saved.last() != user)
            m_saved.setLast(user);
        setState(State::Ready, {user, *key});
    });
}

void Accounts::save(const Credentials &credentials)
{
    setState(State::Ready, credentials);
    enqueue([this, credentials] { write(credentials); });
}

void Accounts::write(const Credentials &credentials)
{
    m_store.write(entryOf(credentials.user), credentials.key, this,
                  [this, credentials](const std::expected<void, KeyStoreError> &written) {
                      if (written)
                          readBack(credentials);
                      else
                          endSave(std::unexpected(AccountError{.keyStore = written.error()}), credentials.user);
                  });
}

void Accounts::readBack(const Credentials &credentials)
{
    m_store.read(entryOf(credentials.user), this, [this, credentials](const std::expected<Secret, KeyStoreError> &key) {
        if (key && *key == credentials.key) {
            list(credentials.user);
            return;
        }
        // Some stores call it a success when the user dismisses their question, and have another key or none.
        const bool isRefused = key || key.error().kind == KeyStoreError::Kind::NoEntry;
        undoSave({.keyStore = isRefused ? KeyStoreError{KeyStoreError::Kind::Denied} : key.error()}, credentials.user);
    });
}

void Accounts::list(const QString &user)
{
    const bool isNew = !isSaved(user);
    m_saved.add(user);
    if (!m_saved.write() && isNew) {
        m_saved.remove(user);
        undoSave({.kind = AccountError::Kind::Settings}, user);
        return;
    }
    m_saved.setLast(user);
    endSave({}, user);
}

void Accounts::undoSave(const AccountError &error, const QString &user)
{
    if (isSaved(user)) { // and can be forgotten
        endSave(std::unexpected(error), user);
        return;
    }
    m_store.remove(entryOf(user), this, [this, error, user](const std::expected<void, KeyStoreError> &removed) {
        AccountError result = error;
        if (!removed) {
            result.kind = AccountError::Kind::KeyLeft;
            result.keyStore = removed.error();
        }
        endSave(std::unexpected(result), user);
    });
}

void Accounts::endSave(const Result &result, const QString &user)
{
    if (result)
        Q_EMIT changed();
    Q_EMIT saved(result, user);
    operationDone();
}

void Accounts::forget(const QString &user)
{
    enqueue([this, user] { erase(m_service, user); });
}

int Accounts::forgetAll()
{
    refresh();
    int accounts = 0;
    for (const Service &service : SavedAccounts::servers(m_settings)) {
        for (const QString &user : SavedAccounts(m_settings, service).users()) {
            enqueue([this, service, user] { erase(service, user); });
            ++accounts;
        }
    }
    return accounts;
}

void Accounts::erase(const Service &service, const QString &user)
{
    const QString entry = keyStoreEntry(service, user);
    m_store.remove(entry, this, [this, service, user](const std::expected<void, KeyStoreError> &removed) {
        Result result;
        if (removed) {
            SavedAccounts saved(m_settings, service);
            saved.remove(user);
            if (!saved.write())
                result = std::unexpected(AccountError{.kind = AccountError::Kind::Settings});
            if (service.name() == m_service.name() && isSame(m_credentials.user, user))
                setState(State::None, {});
            else
                Q_EMIT changed();
        } else {
            result = std::unexpected(AccountError{.keyStore = removed.error()});
        }
        Q_EMIT forgotten(result, user);
        operationDone();
    });
}

void Accounts::enqueue(const std::function<void()> &operation)
{
    m_operations.push_back(operation);
    if (m_operations.size() == 1)
        operation();
}

void Accounts::operationDone()
{
    m_operations.pop_front();
    if (m_operations.empty())
        return;
    const auto next = m_operations.front();
    next();
}

void Accounts::setState(State state, const Credentials &credentials)
{
    m_state = state;
    m_credentials = credentials;
    Q_EMIT changed();
}

QString Accounts::entryOf(const QString &user) const
{
    return keyStoreEntry(m_service, user);
}

} // namespace MasteryChart
