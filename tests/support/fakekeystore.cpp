// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakekeystore.h"

#include <QMetaObject>
#include <QMetaType>

namespace MasteryChart {

void FakeKeyStore::release()
{
    slow = false;
    for (const auto &[context, answer] : std::exchange(m_waiting, {}))
        QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
}

void FakeKeyStore::call(QObject *context, const std::function<void()> &answer)
{
    ++calls;
    m_waiting.append({context, answer});
    if (!slow)
        release();
}

void FakeKeyStore::read(const QString &entry, QObject *context, const KeyCallback &answer)
{
    call(context, [this, entry, answer] {
        if (error)
            answer(std::unexpected(*error));
        else if (!keys.contains(entry))
            answer(std::unexpected(KeyStoreError{KeyStoreError::Kind::NoEntry}));
        else
            answer(Secret(keys.value(entry)));
    });
}

void FakeKeyStore::write(const QString &entry, const Secret &key, QObject *context, const Callback &answer)
{
    call(context, [this, entry, key, answer] {
        if (error) {
            answer(std::unexpected(*error));
            return;
        }
        if (!dropsKeys)
            keys.insert(entry, key.text());
        answer({});
    });
}

void FakeKeyStore::remove(const QString &entry, QObject *context, const Callback &answer)
{
    call(context, [this, entry, answer] {
        if (error) {
            answer(std::unexpected(*error));
            return;
        }
        keys.remove(entry);
        answer({});
    });
}

} // namespace MasteryChart
