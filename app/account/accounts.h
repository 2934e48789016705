// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keystore.h"
#include "retroachievements/credentials.h"

#include <QObject>
#include <QStringList>

namespace MasteryChart {

/// The user's accounts, and the one place of the credentials in use; everyone else asks here when they need them. The
/// names are in the settings, the keys in the key store.
class Accounts : public QObject
{
    Q_OBJECT

public:
    enum class State {
        None,       ///< no account is known
        Waiting,    ///< for the key store
        Ready,      ///< credentials() are complete
        KeyMissing, ///< the account is known, its key could not be had: problem() says why
    };

    /// Borrows \a store, which must outlive this.
    explicit Accounts(KeyStore &store, QObject *parent = nullptr);

    /// Begins with what the command line and the environment give for this run, which is never stored; what they leave
    /// out comes from the account last used, or from the saved account of the user they name.
    void restore(const Credentials &given);

    State state() const { return m_state; }
    const Credentials &credentials() const { return m_credentials; }
    KeyStoreError problem() const { return m_problem; }

    /// The usernames whose keys are saved.
    QStringList users() const;

    /// Goes over to a saved account.
    void switchTo(const QString &user);

    /// Uses \a credentials, complete ones, at once, and saves them. Where the store fails they are used for this run
    /// alone.
    void save(const Credentials &credentials);

    /// Removes the key of \a user from the store and the name from the settings; where it is in use, it is no more.
    void forget(const QString &user);

Q_SIGNALS:
    /// State or credentials are others.
    void changed();
    /// The answer to save() and forget(): whether the store did it, and whose key it was.
    void saved(const std::expected<void, KeyStoreError> &result);
    void forgotten(const std::expected<void, KeyStoreError> &result, const QString &user);

private:
    void setState(State state, const Credentials &credentials);

    KeyStore &m_store;
    State m_state = State::None;
    Credentials m_credentials;
    KeyStoreError m_problem;
};

/// Whether RetroAchievements could have given this name: 2 to 20 letters and digits, or a ULID of 26 characters.
bool isUserName(const QString &name);

} // namespace MasteryChart
