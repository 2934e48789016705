// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keystore.h"

namespace MasteryChart {

/// The system's own key store, such as GNOME Keyring or KWallet, through QtKeychain. Nothing is ever kept in a file of
/// ours.
class SystemKeyStore : public KeyStore
{
public:
    void read(const QString &entry, QObject *context, const KeyCallback &answer) override;
    void write(const QString &entry, const Secret &key, QObject *context, const Callback &answer) override;
    void remove(const QString &entry, QObject *context, const Callback &answer) override;
};

} // namespace MasteryChart
