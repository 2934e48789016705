// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keystore.h"

#include <QHash>
#include <QList>

namespace MasteryChart {

/// A key store for what a real one cannot be made to do in a test: to be slow, to refuse, to be missing. Keys are in
/// memory.
class FakeKeyStore : public KeyStore
{
public:
    QHash<QString, QString> keys; ///< by keyStoreEntry()
    /// Whether a key that is written is dropped without a word, as where the user dismisses the question for it.
    bool dropsKeys = false;
    /// What every call answers, where set.
    std::optional<KeyStoreError> error;
    /// Whether calls wait for release(), as for a store that asks its user for a password.
    bool slow = false;
    int calls = 0;

    /// Answers what waited, and from now on at once; the answers are as the store is now.
    void release();

    void read(const QString &entry, QObject *context, const KeyCallback &answer) override;
    void write(const QString &entry, const Secret &key, QObject *context, const Callback &answer) override;
    void remove(const QString &entry, QObject *context, const Callback &answer) override;

private:
    void call(QObject *context, const std::function<void()> &answer);

    QList<std::pair<QObject *, std::function<void()>>> m_waiting;
};

} // namespace MasteryChart
