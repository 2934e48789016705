// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/gameload.h"
#include "support/gameservice.h"

#include <QNetworkAccessManager>

#include <memory>

/// A load and all that it says.
class WatchedLoad
{
public:
    WatchedLoad(QNetworkAccessManager &network, const QUrl &api,
                const GameLoad::What &what = {.gameId = dragster().id, .icon = true},
                const Credentials &credentials = someone());

    std::unique_ptr<GameLoad> load;
    QStringList heard; ///< "distribution" or "error", "details", "icon", as they came
    QList<std::expected<Distribution, ServiceError>> distributions;
    QList<GameDetails> details;
    QList<QByteArray> icons;
};

/// A network that notes what is asked of it.
class WatchedNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    QList<QNetworkRequest> requests;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;
};
