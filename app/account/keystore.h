// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/secret.h"
#include "retroachievements/service.h"

#include <expected>
#include <functional>

class QObject;

namespace MasteryChart {

/// Why a key store did not do what it was asked.
struct KeyStoreError
{
    enum class Kind {
        NoEntry,     ///< it has no key of that name, or stayed locked: some stores do not say which
        Denied,      ///< it is locked, or the user refused
        Unavailable, ///< none is running, or none can be reached
        NotAKey,     ///< what it has for this user cannot be a key
    };

    Kind kind = Kind::Unavailable;

    bool operator==(const KeyStoreError &) const = default;
};

/// What happened and what to do, in one sentence.
QString sentence(const KeyStoreError &error);

/// Under which name the key of \a user at \a service stands in a key store; the service takes a name in any case.
QString keyStoreEntry(const Service &service, const QString &user);

/// Keeps web API keys under names from keyStoreEntry(), where no other user of the machine gets at them.
///
/// Every call returns at once. Its answer comes later, in the same thread, exactly once and however long the store
/// takes (it may ask for a password of its own), unless \a context is gone by then.
class KeyStore
{
public:
    using KeyCallback = std::function<void(const std::expected<Secret, KeyStoreError> &)>;
    using Callback = std::function<void(const std::expected<void, KeyStoreError> &)>;

    KeyStore() = default;
    virtual ~KeyStore() = default;
    Q_DISABLE_COPY_MOVE(KeyStore)

    virtual void read(const QString &entry, QObject *context, const KeyCallback &answer) = 0;
    /// Replaces the key that is there.
    virtual void write(const QString &entry, const Secret &key, QObject *context, const Callback &answer) = 0;
    /// Succeeds where there is none.
    virtual void remove(const QString &entry, QObject *context, const Callback &answer) = 0;
};

} // namespace MasteryChart
