// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "commandline/exitcode.h"
#include "commandline/options.h"
#include "retroachievements/gameload.h"

#include <QTimer>

#include <memory>

/// One export without a window: loads the game, writes the file, says in words on standard error what went wrong.
///
/// A picture needs a QApplication, data only a QCoreApplication.
class ExportRun : public QObject
{
    Q_OBJECT

public:
    /// Starts as soon as \a account has its key, or knows that it gets none; the sample needs no account. Borrows \a
    /// network and \a account, which must outlive this.
    ExportRun(QNetworkAccessManager &network, const Options &options, const Account &account,
              QObject *parent = nullptr);

Q_SIGNALS:
    /// Once, never from within the constructor.
    void finished(ExitCode code);

private:
    void begin();
    void load(const Credentials &credentials);
    void fail(const QString &sentence, ExitCode code);
    void distributionFinished(const std::expected<Distribution, ServiceError> &distribution);
    void detailsFinished(const GameDetails &details);
    void write();
    QByteArray content() const;

    const Options m_options;
    const Account &m_account;
    LoadedGame m_game;
    bool m_hasDetails = false;
    QNetworkAccessManager &m_network;
    QTimer m_patience; ///< with what is waited for: the key store, then the details
    std::unique_ptr<GameLoad> m_load;
};

/// A sentence for a person, on standard error.
void tell(const QString &sentence);
