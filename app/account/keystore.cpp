// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keystore.h"

#include <QCoreApplication>

namespace MasteryChart {

namespace {

struct KeyStoreText
{
    Q_DECLARE_TR_FUNCTIONS(KeyStore)
};

} // namespace

QString sentence(const KeyStoreError &error)
{
    switch (error.kind) {
    case KeyStoreError::Kind::NoEntry:
        return KeyStoreText::tr(
            "The system's key store has no key for this account, or it is locked; unlock it, or enter the key again.");
    case KeyStoreError::Kind::Denied:
        return KeyStoreText::tr("The system's key store is locked or denied access; unlock it and try again.");
    case KeyStoreError::Kind::Unavailable:
        return KeyStoreText::tr(
            "No key store of the system could be reached; start one, such as GNOME Keyring or KWallet.");
    case KeyStoreError::Kind::NotAKey:
        return KeyStoreText::tr(
            "What the system's key store has for this account is no web API key; enter the key again.");
    }
    Q_UNREACHABLE();
}

QString keyStoreEntry(const Service &service, const QString &user)
{
    // Version 0.1 knew no other server, so the keys of RetroAchievements go by the username alone.
    const QString name = user.toLower();
    return service.isRetroAchievements() ? name : QStringLiteral("%1@%2").arg(name, service.name());
}

} // namespace MasteryChart
