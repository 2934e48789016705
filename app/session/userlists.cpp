// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/userlists.h"

#include "session/age.h"

#include <utility>

namespace MasteryChart {

UserLists::UserLists(const Accounts &accounts, const Transport &transport, const Service &service, Store &store,
                     QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_transport(transport)
    , m_service(service)
    , m_store(store)
    , m_credentials(accounts.credentials())
    , m_asked(std::make_unique<QObject>())
{
    connect(&m_accounts, &Accounts::changed, this, &UserLists::accountChanged);
}

UserLists::~UserLists() = default;

const UserLists::State &UserLists::state(UserList list) const
{
    return m_entries.at(static_cast<size_t>(list)).state;
}

void UserLists::read(UserList list)
{
    if (m_credentials.user.isEmpty() || std::exchange(entry(list).isRead, true))
        return;
    m_store.userList(m_service.name(), m_credentials.user, list, m_asked.get(),
                     [this, list](const std::optional<KeptUserList> &kept) { keptFound(list, kept); });
}

void UserLists::keptFound(UserList list, const std::optional<KeptUserList> &kept)
{
    Entry &found = entry(list);
    if (kept && !found.state.fetchedAt.isValid()) { // else the service was quicker
        found.state.games = kept->games;
        found.state.fetchedAt = kept->fetchedAt;
    }
    found.isKeptFound = true;
    load(list);
    Q_EMIT changed(list);
}

void UserLists::open(UserList list)
{
    entry(list).isOpen = true;
    read(list);
    load(list);
}

void UserLists::refresh(UserList list)
{
    entry(list).isRefreshed = true;
    open(list);
}

/// Asks the service where that is wanted and can be done now.
void UserLists::load(UserList list)
{
    Entry &wanted = entry(list);
    if (wanted.loader) { // it is on its way
        wanted.isOpen = false;
        wanted.isRefreshed = false;
        return;
    }
    if (!wanted.isOpen || !wanted.isKeptFound || m_accounts.state() != Accounts::State::Ready)
        return;
    wanted.isOpen = false;
    const QDateTime at = wanted.state.fetchedAt;
    if (!std::exchange(wanted.isRefreshed, false) && at.isValid() && !isOld(at, maxAge, m_transport.clock.date()))
        return;
    wanted.state.isLoading = true;
    wanted.loader = std::make_unique<UserListLoader>(m_transport, m_service, m_accounts.credentials(), list);
    connect(wanted.loader.get(), &UserListLoader::finished, this,
            [this, list](const UserListLoader::Result &result) { loaded(list, result); });
    Q_EMIT changed(list);
}

void UserLists::loaded(UserList list, const UserListLoader::Result &result)
{
    Entry &asked = entry(list);
    asked.loader.release()->deleteLater(); // it is telling this
    asked.state.isLoading = false;
    if (result) {
        asked.state = {.games = *result, .fetchedAt = m_transport.clock.date()};
        if (m_accounts.isSaved(m_credentials.user)) // so that Forget leaves nothing
            m_store.saveUserList(m_service.name(), m_credentials.user, list,
                                 {asked.state.fetchedAt, asked.state.games});
    } else {
        asked.state.problem = result.error();
    }
    Q_EMIT changed(list);
}

void UserLists::accountChanged()
{
    const bool isOther = m_credentials.user != m_accounts.credentials().user;
    const bool isOtherKey = m_credentials != m_accounts.credentials();
    m_credentials = m_accounts.credentials();
    if (isOther)
        m_asked = std::make_unique<QObject>();
    for (const UserList list : userLists) {
        Entry &changedEntry = entry(list);
        const bool isAsked = changedEntry.isOpen || changedEntry.loader;
        const bool isAskedAgain = isAsked || changedEntry.state.problem;
        if (isOther) {
            changedEntry = {};
            changedEntry.isOpen = isAsked;
            if (isAsked)
                read(list);
        } else if (isOtherKey && isAskedAgain) {
            changedEntry.loader.reset();
            changedEntry.state.isLoading = false;
            changedEntry.isOpen = true;
            changedEntry.isRefreshed = true;
        }
        load(list);
        if (isOther || isOtherKey)
            Q_EMIT changed(list);
    }
}

} // namespace MasteryChart
