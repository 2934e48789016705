// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/systemkeystore.h"

#include "account/sessionbus.h"

#include <QObject>
#include <qt6keychain/keychain.h>

namespace MasteryChart {

namespace {

// Under which the keys stand in the store; what is already saved is found by it.
const QString &service()
{
    static const QString name = QStringLiteral("org.masterychart.MasteryChart");
    return name;
}

KeyStoreError errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {KeyStoreError::Kind::NoEntry};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return {KeyStoreError::Kind::Denied};
    default:
        return {KeyStoreError::Kind::Unavailable};
    }
}

/// Starts \a job, which deletes itself when it ends and not before: its backend writes into it then, even when nobody
/// listens any more.
void start(QKeychain::Job *job, const QString &entry)
{
    job->setKey(entry);
    job->setInsecureFallback(false);
    job->start();
    outliveSessionBus();
}

std::expected<void, KeyStoreError> resultOf(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError)
        return std::unexpected(errorOf(job));
    return {};
}

} // namespace

void SystemKeyStore::read(const QString &entry, QObject *context, const KeyCallback &answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    QObject::connect(job, &QKeychain::Job::finished, context, [job, answer] {
        if (job->error() != QKeychain::NoError)
            answer(std::unexpected(errorOf(*job)));
        else
            answer(Secret(job->textData()));
    });
    start(job, entry);
}

void SystemKeyStore::write(const QString &entry, const Secret &key, QObject *context, const Callback &answer)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(key.text());
    QObject::connect(job, &QKeychain::Job::finished, context, [job, answer] { answer(resultOf(*job)); });
    start(job, entry);
}

void SystemKeyStore::remove(const QString &entry, QObject *context, const Callback &answer)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    QObject::connect(job, &QKeychain::Job::finished, context, [job, answer] {
        if (job->error() == QKeychain::EntryNotFound)
            answer({});
        else
            answer(resultOf(*job));
    });
    start(job, entry);
}

} // namespace MasteryChart
