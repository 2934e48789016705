// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/secret.h"

#include <expected>
#include <functional>

class QObject;

namespace MasteryChart {

/// Why a key store did not do what it was asked.
struct KeyStoreError
{
    enum class Kind {
        NoEntry,     ///< it has no key for this user, or stayed locked: some stores do not say which
        Denied,      ///< it is locked, or the user refused
        Unavailable, ///< none is running, or none can be reached
    };

    Kind kind = Kind::Unavailable;

    bool operator==(const KeyStoreError &) const = default;
};

/// What happened and what to do, in one sentence.
QString sentence(const KeyStoreError &error);

/// Keeps a web API key for each username, where no other user of the machine gets at it.
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

    virtual void read(const QString &user, QObject *context, const KeyCallback &answer) = 0;
    /// Replaces the key that is there.
    virtual void write(const QString &user, const Secret &key, QObject *context, const Callback &answer) = 0;
    /// Succeeds where there is none.
    virtual void remove(const QString &user, QObject *context, const Callback &answer) = 0;
};

} // namespace MasteryChart
