// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/exitcode.h"
#include "commandline/options.h"
#include "retroachievements/gameload.h"

#include <QTimer>

/// One export without a window: loads the game, writes the file, says in words on standard error what went wrong.
///
/// A picture needs a QApplication, data only a QCoreApplication.
class ExportRun : public QObject
{
    Q_OBJECT

public:
    /// Starts at once. Borrows \a network, which must outlive this.
    ExportRun(QNetworkAccessManager &network, const Options &options, const Credentials &credentials, QObject *parent = nullptr);

Q_SIGNALS:
    /// Once, never from within the constructor.
    void finished(ExitCode code);

private:
    void distributionFinished(const std::expected<Distribution, ServiceError> &distribution);
    void detailsFinished(const GameDetails &details);
    void write();
    QByteArray content() const;

    const Options m_options;
    LoadedGame m_game;
    bool m_hasDetails = false;
    QTimer m_patience;
    GameLoad m_load;
};

/// A sentence for a person, on standard error.
void tell(const QString &sentence);
