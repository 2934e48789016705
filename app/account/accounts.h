// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keystore.h"
#include "account/savedaccounts.h"
#include "retroachievements/credentials.h"

#include <QObject>
#include <QStringList>

#include <deque>

namespace MasteryChart {

/// Why an account was not saved or not forgotten.
struct AccountError
{
    enum class Kind {
        KeyStore, ///< keyStore says why
        Settings, ///< the settings cannot be written, so that the name is listed as before
        KeyLeft,  ///< not saved, but the key could not be taken out of the key store again: keyStore says why
    };

    Kind kind = Kind::KeyStore;
    KeyStoreError keyStore = {};

    bool operator==(const AccountError &) const = default;
};

/// What happened and what to do, in one or two sentences.
QString sentence(const AccountError &error);

/// The user's accounts at one server, and the credentials in use: ask here for them each time, since they change. The
/// names are in the settings, the keys in the key store. No other server ever sees a saved key.
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

    /// Borrows \a store and \a settings, which must outlive this.
    Accounts(KeyStore &store, Settings &settings, const Service &service, QObject *parent = nullptr);

    /// Begins with what the command line and the environment give for this run, which is never stored; what they leave
    /// out comes from the account last used, or from the saved account of the user they name.
    void restore(const Credentials &given);

    State state() const { return m_state; }
    const Credentials &credentials() const { return m_credentials; }
    KeyStoreError problem() const { return m_problem; }

    /// The usernames whose keys are saved, sorted. From memory: refresh() reads what other runs of the program changed.
    QStringList users() const { return m_saved.users(); }
    void refresh() { m_saved.refresh(); }

    /// Whether the key of \a user, a name in any case, is saved. From memory too.
    bool isSaved(const QString &user) const { return !m_saved.find(user).isEmpty(); }

    /// Goes over to a saved account.
    void switchTo(const QString &user);

    /// Uses \a credentials, complete ones, at once, and saves them after what was asked for before is done. Where that
    /// fails they are used for this run alone, and neither key nor name of a new account is kept.
    void save(const Credentials &credentials);

    /// Removes the key of \a user from the store and the name from the settings, after what was asked for before is
    /// done; where it is in use, it is no more.
    void forget(const QString &user);

    /// Forgets every account, those of other servers too: forgotten() comes for each of them. Returns how many they
    /// are.
    int forgetAll();

Q_SIGNALS:
    /// State or credentials are others.
    void changed();
    /// The answer to each save() and forget(): whether it was done, and whose key it was.
    void saved(const std::expected<void, MasteryChart::AccountError> &result, const QString &user);
    void forgotten(const std::expected<void, MasteryChart::AccountError> &result, const QString &user);

private:
    using Result = std::expected<void, AccountError>;

    void setState(State state, const Credentials &credentials);
    QString entryOf(const QString &user) const;

    /// Runs \a operation once those before it are done; it ends with operationDone().
    void enqueue(const std::function<void()> &operation);
    void operationDone();

    void write(const Credentials &credentials);
    void readBack(const Credentials &credentials);
    void list(const QString &user);
    /// Leaves no key in the store whose user is not listed.
    void undoSave(const AccountError &error, const QString &user);
    void endSave(const Result &result, const QString &user);
    void erase(const Service &service, const QString &user);

    KeyStore &m_store;
    Settings &m_settings;
    SavedAccounts m_saved;
    const Service m_service;
    State m_state = State::None;
    Credentials m_credentials;
    KeyStoreError m_problem;
    std::deque<std::function<void()>> m_operations; ///< the first is under way
};

} // namespace MasteryChart
