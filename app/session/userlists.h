// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accounts.h"
#include "catalogue/usergame.h"
#include "retroachievements/userlistloader.h"
#include "storage/store.h"

#include <array>
#include <memory>

namespace MasteryChart {

/// The user's own lists of games: what is kept of them, and what the service says. A list is asked for only when it is
/// opened. Another account has other lists.
class UserLists : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        QList<UserGame> games = {};
        QDateTime fetchedAt = {}; ///< UTC; invalid while nothing is there
        bool isLoading = false;
        std::optional<ServiceError> problem = {}; ///< why the list did not come when it was last asked for
    };

    /// Older lists are asked for anew when they are opened.
    static constexpr std::chrono::minutes maxAge{10};

    /// Borrows \a accounts, \a store and what \a transport holds; all must outlive this.
    UserLists(const Accounts &accounts, const Transport &transport, const Service &service, Store &store,
              QObject *parent = nullptr);
    ~UserLists() override;

    /// Reads what is kept of \a list, the first time, without asking the service.
    void read(UserList list);
    /// Reads it, and asks the service where that is older than maxAge or nothing is kept.
    void open(UserList list);
    /// Asks the service in any case.
    void refresh(UserList list);

    const State &state(UserList list) const;

Q_SIGNALS:
    /// state() of \a list is another.
    void changed(MasteryChart::UserList list);

private:
    struct Entry
    {
        State state;
        bool isRead = false;      ///< the store was asked what is kept
        bool isKeptFound = false; ///< it has answered
        bool isOpen = false;      ///< to be asked for where it is old, as soon as it is read and there is a key
        bool isRefreshed = false; ///< to be asked for in any case
        std::unique_ptr<UserListLoader> loader;
    };

    Entry &entry(UserList list) { return m_entries.at(static_cast<size_t>(list)); }
    void keptFound(UserList list, const std::optional<KeptUserList> &kept);
    void load(UserList list);
    void loaded(UserList list, const UserListLoader::Result &result);
    void accountChanged();

    const Accounts &m_accounts;
    const Transport m_transport;
    const Service m_service;
    Store &m_store;
    Credentials m_credentials;        ///< of the user whose lists these are
    std::unique_ptr<QObject> m_asked; ///< the store's answers about that user come while this is there
    std::array<Entry, userLists.size()> m_entries;
};

} // namespace MasteryChart
