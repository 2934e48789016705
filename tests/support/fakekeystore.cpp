// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakekeystore.h"

#include <QMetaObject>

namespace MasteryChart {

void FakeKeyStore::release()
{
    for (const auto &[context, answer] : std::exchange(m_waiting, {}))
        QMetaObject::invokeMethod(context, [answer] { answer(); }, Qt::QueuedConnection);
}

void FakeKeyStore::call(QObject *context, const std::function<void()> &answer)
{
    ++calls;
    m_waiting.append({context, answer});
    if (!slow)
        release();
}

void FakeKeyStore::read(const QString &user, QObject *context, const KeyCallback &answer)
{
    call(context, [this, user, answer] {
        if (error)
            answer(std::unexpected(*error));
        else if (!keys.contains(user))
            answer(std::unexpected(KeyStoreError{KeyStoreError::Kind::NoEntry}));
        else
            answer(Secret(keys.value(user)));
    });
}

void FakeKeyStore::write(const QString &user, const Secret &key, QObject *context, const Callback &answer)
{
    call(context, [this, user, key, answer] {
        if (error) {
            answer(std::unexpected(*error));
            return;
        }
        keys.insert(user, key.text());
        answer({});
    });
}

void FakeKeyStore::remove(const QString &user, QObject *context, const Callback &answer)
{
    call(context, [this, user, answer] {
        if (error) {
            answer(std::unexpected(*error));
            return;
        }
        keys.remove(user);
        answer({});
    });
}

} // namespace MasteryChart
